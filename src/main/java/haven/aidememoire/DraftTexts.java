package haven.aidememoire;

import haven.edition.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Every text of a draft that has a translation, in the order in which readers meet them. */
final class DraftTexts {

    /** The local steps. */
    static final String STEPS = "steps";

    /** What else is to be known of the law. */
    static final String LAW = "law";

    static final String TITLE = "title";
    static final String NOTE = "note";
    static final String ACCESS = "access";
    static final String BARRIERS = "barriers";

    private DraftTexts() {}

    /**
     * One text in the languages that it has.
     *
     * @param key of the passage, the same as long as there is this text: {@code steps}, {@code 17-access}
     * @param label key of what sort of text it is
     * @param of whose it is; empty for what is the place's own
     * @param longest so many letters at most in each language
     */
    record Passage(String key, String label, Words of, Words words, int longest) {}

    static List<Passage> of(DraftCopy draft) {
        var all = new ArrayList<Passage>();
        var none = new Words(Map.of());
        all.add(new Passage(STEPS, "aide.edit.localSteps", none, words(draft.localSteps()), TypedWords.LONGEST));
        if (draft.law() != null) {
            all.add(new Passage(LAW, "aide.law.note", none, words(draft.law().getNote()), TypedWords.LONGEST));
        }
        for (var service : draft.services()) {
            var title = words(service.contact().title());
            all.add(passage(service, TITLE, "aide.words.name", title, title, ContactCopy.LONGEST_TITLE));
            all.add(passage(
                    service,
                    ACCESS,
                    "aide.service.access",
                    title,
                    words(service.says().getAccess())));
            all.add(passage(
                    service,
                    BARRIERS,
                    "aide.service.barriers",
                    title,
                    words(service.says().getBarriers())));
            var note = words(service.contact().note());
            all.add(passage(service, NOTE, "aide.words.note", title, note, ContactCopy.LONGEST_NOTE));
        }
        return all;
    }

    private static Passage passage(DraftCopy.ServiceCopy of, String what, String label, Words title, Words words) {
        return passage(of, what, label, title, words, TypedWords.LONGEST);
    }

    private static Passage passage(
            DraftCopy.ServiceCopy of, String what, String label, Words title, Words words, int longest) {
        return new Passage(of.id() + "-" + what, label, title, words, longest);
    }

    static Words words(TypedWords typed) {
        return typed == null
                ? new Words(Map.of())
                : Words.of(typed.getEn(), typed.getFr(), typed.getEs(), typed.getAr());
    }

    private static Words words(Map<String, String> typed) {
        return Words.of(typed.get("en"), typed.get("fr"), typed.get("es"), typed.get("ar"));
    }
}
