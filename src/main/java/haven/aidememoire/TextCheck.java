package haven.aidememoire;

import haven.shared.PartOf;
import haven.shared.Secret;
import haven.shared.Titled;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;

/** That somebody found a text still right in one language though another one had changed; about these very texts. */
@Entity
@Table(name = "text_check")
public class TextCheck implements Titled, PartOf {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "aide_memoire_id")
    private AideMemoire aideMemoire;

    private String passage;

    private String language;

    @Secret
    @Column(name = "text_hash")
    private String textHash;

    @Column(name = "checked_on")
    private LocalDate checkedOn;

    @Version
    private int version;

    protected TextCheck() {}

    TextCheck(AideMemoire aideMemoire, String passage, String language, String textHash, LocalDate checkedOn) {
        this.aideMemoire = aideMemoire;
        this.passage = passage;
        this.language = language;
        this.textHash = textHash;
        this.checkedOn = checkedOn;
    }

    /** What it is about, as {@link WordsHistory} asks for it. */
    WordsHistory.Check check() {
        return new WordsHistory.Check(passage, language, textHash);
    }

    @Override
    public String title() {
        return aideMemoire.title();
    }

    @Override
    public AideMemoire whole() {
        return aideMemoire;
    }
}
