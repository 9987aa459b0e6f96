package haven.briefing;

import haven.access.Address;
import haven.access.Reader;
import haven.access.Route;
import haven.shared.RuleViolation;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** {@code /briefing/updates/{place}}: BRF-13, what keepers tell those who were briefed; {@code ?update=} shows who read it. */
@Named
@RequestScoped
public class BriefingUpdatesPage {

    @Inject
    Address address;

    @Inject
    UpdateService updates;

    @Inject
    Reader reader;

    private String place;
    private List<UpdateRow> rows;
    private UpdateReaders readers;
    private String english;
    private String french;
    private String spanish;
    private String arabic;
    private Long chosen;
    private boolean sure;

    @PostConstruct
    void load() {
        place = address.part("place");
        rows = updates.list(place, reader.getLocale());
        var asked = address.query("update");
        if (asked.matches("[0-9]{1,18}")) {
            readers = updates.listReaders(Long.parseLong(asked));
        }
    }

    public String add() {
        updates.add(place, english, french, spanish, arabic);
        return Route.BRIEFING_UPDATES.path(place) + "?said=briefing.said.updateSent";
    }

    public String withdraw() {
        if (!sure) {
            throw RuleViolation.at("sure", "briefing.updates.notSure");
        }
        updates.withdraw(chosen == null ? 0 : chosen);
        return Route.BRIEFING_UPDATES.path(place) + "?said=briefing.said.updateWithdrawn";
    }

    public String readersUrl(UpdateRow row) {
        return Route.BRIEFING_UPDATES.path(place) + "?update=" + row.id() + "#readers";
    }

    public String getPlace() {
        return place;
    }

    public List<UpdateRow> getRows() {
        return rows;
    }

    /** Of the update that was chosen, or null. */
    public UpdateReaders getReaders() {
        return readers;
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

    public Long getChosen() {
        return chosen;
    }

    public void setChosen(Long chosen) {
        this.chosen = chosen;
    }

    public boolean isSure() {
        return sure;
    }

    public void setSure(boolean sure) {
        this.sure = sure;
    }
}
