package haven.briefing;

import java.util.Map;

/** A topic as it is typed. */
public class TopicForm {

    private String english;
    private String french;
    private String spanish;
    private String arabic;

    void fill(Map<String, String> byLanguage) {
        english = byLanguage.get("en");
        french = byLanguage.get("fr");
        spanish = byLanguage.get("es");
        arabic = byLanguage.get("ar");
    }

    TopicText text() {
        return new TopicText(english, french, spanish, arabic);
    }

    public String getEnglish() {
        return english;
    }

    public void setEnglish(String english) {
        this.english = english;
    }

    public String getFrench() {
        return french;
    }

    public void setFrench(String french) {
        this.french = french;
    }

    public String getSpanish() {
        return spanish;
    }

    public void setSpanish(String spanish) {
        this.spanish = spanish;
    }

    public String getArabic() {
        return arabic;
    }

    public void setArabic(String arabic) {
        this.arabic = arabic;
    }
}
