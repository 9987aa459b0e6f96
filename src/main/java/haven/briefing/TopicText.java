package haven.briefing;

import haven.shared.RuleViolation;
import java.util.List;

/** A topic as it is typed: in English, and perhaps in the other languages; null where there is none. */
public record TopicText(String english, String french, String spanish, String arabic) {

    public TopicText {
        english = clean(english);
        french = clean(french);
        spanish = clean(spanish);
        arabic = clean(arabic);
    }

    private static String clean(String typed) {
        return typed == null || typed.isBlank() ? null : typed.strip().replaceAll("\\s+", " ");
    }

    /** @throws RuleViolation beside the field that is wrong */
    void check() {
        if (english == null) {
            throw RuleViolation.at("topicEnglish", "briefing.error.topicEnglish");
        }
        var fields = List.of("topicEnglish", "topicFrench", "topicSpanish", "topicArabic");
        var texts = new String[] {english, french, spanish, arabic};
        for (int i = 0; i < texts.length; i++) {
            if (texts[i] != null && texts[i].length() > Topic.LONGEST) {
                throw RuleViolation.at(fields.get(i), "briefing.error.topicLong", Topic.LONGEST);
            }
        }
    }
}
