package haven.contact;

import haven.edition.Words;
import jakarta.persistence.Column;
import jakarta.persistence.MappedSuperclass;

/** What an entry is called and what is to be known about it, in the languages of the portal. */
@MappedSuperclass
public abstract class Described {

    @Column(name = "title_en")
    private String titleEn;

    @Column(name = "title_fr")
    private String titleFr;

    @Column(name = "title_es")
    private String titleEs;

    @Column(name = "title_ar")
    private String titleAr;

    @Column(name = "note_en")
    private String noteEn;

    @Column(name = "note_fr")
    private String noteFr;

    @Column(name = "note_es")
    private String noteEs;

    @Column(name = "note_ar")
    private String noteAr;

    final void describe(Words title, Words note) {
        titleEn = title.byLanguage().get("en");
        titleFr = title.byLanguage().get("fr");
        titleEs = title.byLanguage().get("es");
        titleAr = title.byLanguage().get("ar");
        noteEn = note.byLanguage().get("en");
        noteFr = note.byLanguage().get("fr");
        noteEs = note.byLanguage().get("es");
        noteAr = note.byLanguage().get("ar");
    }

    /** What it is called; empty where its kind says it all. */
    public Words getTitle() {
        return Words.of(titleEn, titleFr, titleEs, titleAr);
    }

    public Words getNote() {
        return Words.of(noteEn, noteFr, noteEs, noteAr);
    }
}
