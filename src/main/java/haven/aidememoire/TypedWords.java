package haven.aidememoire;

import haven.edition.Words;
import haven.shared.RuleViolation;
import java.util.regex.Pattern;

/** A text as it is typed in the portal's languages; all of them may stay empty. */
public class TypedWords {

    static final int LONGEST = 800;

    private static final Pattern CONTROL = Pattern.compile("[\\p{Cc}&&[^\n]]");

    private String en;
    private String fr;
    private String es;
    private String ar;

    static TypedWords of(Words words) {
        var typed = new TypedWords();
        if (words != null) {
            typed.en = words.byLanguage().get("en");
            typed.fr = words.byLanguage().get("fr");
            typed.es = words.byLanguage().get("es");
            typed.ar = words.byLanguage().get("ar");
        }
        return typed;
    }

    /** @param field stands before the language in the ids of the fields. @throws RuleViolation where one is too long */
    Words words(String field) {
        return Words.of(
                clean(en, field + "-en"), clean(fr, field + "-fr"), clean(es, field + "-es"), clean(ar, field + "-ar"));
    }

    private static String clean(String typed, String field) {
        var text = typed == null
                ? ""
                : CONTROL.matcher(typed.replace("\r\n", "\n")).replaceAll("").strip();
        if (text.length() > LONGEST) {
            throw RuleViolation.at(field, "aide.error.long", LONGEST);
        }
        return text;
    }

    public String getEn() {
        return en;
    }

    public void setEn(String en) {
        this.en = en;
    }

    public String getFr() {
        return fr;
    }

    public void setFr(String fr) {
        this.fr = fr;
    }

    public String getEs() {
        return es;
    }

    public void setEs(String es) {
        this.es = es;
    }

    public String getAr() {
        return ar;
    }

    public void setAr(String ar) {
        this.ar = ar;
    }
}
