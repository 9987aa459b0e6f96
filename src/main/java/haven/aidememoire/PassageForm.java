package haven.aidememoire;

import haven.edition.Words;
import haven.shared.RuleViolation;
import java.util.List;
import java.util.Map;

/** One text in the portal's languages, as it stands in the draft and as it is typed. */
public class PassageForm {

    static final List<String> LANGUAGES = List.of("en", "fr", "es", "ar");

    private final DraftTexts.Passage passage;
    private final Map<String, WordsHistory.Behind> behind;
    private final TypedWords typed;
    private String seen;

    PassageForm(DraftTexts.Passage passage, Map<String, WordsHistory.Behind> behind) {
        this.passage = passage;
        this.behind = behind;
        this.typed = TypedWords.of(passage.words());
    }

    /** Stands in the ids of its fields. */
    public String getKey() {
        return passage.key();
    }

    /** Key of what sort of text it is. */
    public String getLabel() {
        return passage.label();
    }

    /** The service whose text it is; empty for what is the place's own. */
    public Words getOf() {
        return passage.of();
    }

    public TypedWords getTyped() {
        return typed;
    }

    /** The id of the field of this language. */
    public String field(String language) {
        return "w-" + getKey() + "-" + language;
    }

    /** Always of what the draft says now: after a refusal the keeper has been told, and may send again. */
    public String getSeen() {
        return WordsHistory.hash(passage.words());
    }

    public void setSeen(String seen) {
        this.seen = seen;
    }

    boolean isSeen() {
        return seen != null;
    }

    boolean hasSeen(Words now) {
        return WordsHistory.hash(now).equals(seen);
    }

    /** Whether somebody else changed it while the keeper was typing. */
    public boolean isStale() {
        return seen != null && !hasSeen(passage.words());
    }

    /** What the draft says now. */
    public Words getNow() {
        return passage.words();
    }

    boolean isChangedFrom(Words now) {
        return !DraftTexts.words(typed).equals(now);
    }

    /** @throws RuleViolation beside the language in which it is too long */
    void mustFit() {
        DraftTexts.words(typed).byLanguage().forEach((language, text) -> {
            if (text.length() > passage.longest()) {
                throw RuleViolation.at(field(language), "aide.error.long", passage.longest());
            }
        });
    }

    /** There is a text, but not in this language. */
    public boolean isMissing(String language) {
        return !passage.words().byLanguage().isEmpty()
                && !passage.words().byLanguage().containsKey(language);
    }

    public boolean isBehind(String language) {
        return behind.containsKey(language);
    }

    /** Why this language fell behind; null where it did not. */
    public WordsHistory.Behind why(String language) {
        return behind.get(language);
    }

    /** Something of it is missing or fell behind. */
    public boolean isOpen() {
        return !behind.isEmpty() || LANGUAGES.stream().anyMatch(this::isMissing);
    }

    /** Nobody wrote anything in any language. */
    public boolean isBlank() {
        return passage.words().byLanguage().isEmpty();
    }
}
