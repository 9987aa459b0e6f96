package haven.medical;

import haven.edition.Words;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** All passages of a version; one that was not written is empty. */
public record Passages(Map<MedicalPassage, FourTexts> texts) {

    private static final FourTexts NOTHING = new FourTexts(null, null, null, null);

    public Passages {
        var all = new EnumMap<MedicalPassage, FourTexts>(MedicalPassage.class);
        for (var passage : MedicalPassage.values()) {
            all.put(passage, texts.getOrDefault(passage, NOTHING));
        }
        texts = Map.copyOf(all);
    }

    /** @param typed by passage and language: {@code FIRST_STEPS-en} */
    public static Passages typed(Map<String, String> typed) {
        var all = new EnumMap<MedicalPassage, FourTexts>(MedicalPassage.class);
        for (var passage : MedicalPassage.values()) {
            all.put(
                    passage,
                    new FourTexts(
                            typed.get(passage + "-en"),
                            typed.get(passage + "-fr"),
                            typed.get(passage + "-es"),
                            typed.get(passage + "-ar")));
        }
        return new Passages(all);
    }

    /** By passage and language, as {@link #typed} reads it. */
    public Map<String, String> toType() {
        var all = new java.util.HashMap<String, String>();
        texts.forEach((passage, text) ->
                FourTexts.LANGUAGES.forEach(language -> all.put(passage + "-" + language, text.in(language))));
        return all;
    }

    /** @throws haven.shared.RuleViolation where a passage cannot be published like this */
    void check() {
        for (var passage : MedicalPassage.values()) {
            texts.get(passage).check(passage.name());
        }
    }

    /** The lines of a passage, in this language or another one where there is none. */
    public List<Words> lines(MedicalPassage passage) {
        return texts.get(passage).lines();
    }

    Map<MedicalPassage, List<Words>> lines() {
        var all = new EnumMap<MedicalPassage, List<Words>>(MedicalPassage.class);
        texts.forEach((passage, text) -> all.put(passage, text.lines()));
        return all;
    }
}
