package haven.briefing;

import haven.access.Address;
import haven.place.PlaceService;
import haven.place.StationRow;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;

/** {@code /briefing/desk/{briefer}}: when a briefer can be booked, and when not. */
@Named
@RequestScoped
public class BrieferTimesPage {

    @Inject
    Address address;

    @Inject
    BrieferService briefers;

    @Inject
    PlaceService places;

    private final TimeForm form = new TimeForm();
    private final OffForm off = new OffForm();
    private BrieferView view;
    private RulesForm rules;
    private WhereForm where;
    private List<StationRow> stations;
    private int seen;
    private Long chosen;
    private LocalDate last;
    private List<DeskRow> after;
    private String to;

    @PostConstruct
    void load() {
        view = briefers.get(DeskNumber.of(address, "briefer"));
        rules = RulesForm.of(view);
        where = WhereForm.of(view);
    }

    public String keep() {
        last = rules.last();
        briefers.keep(view.id(), seen, rules.rules(), last, rules.isDespite());
        return done("briefing.said.rulesKept");
    }

    public String briefFor() {
        briefers.briefFor(view.id(), seen, where.getArea(), where.getStation());
        return done("briefing.said.placeKept");
    }

    public String addTime() {
        briefers.addTime(view.id(), form.draft(view.today()));
        return done("briefing.said.timeAdded");
    }

    public String endTime() {
        briefers.endTime(view.id(), chosen, SessionForm.day(to, "timeLastDay"));
        return done("briefing.said.timeEnded");
    }

    public String takeBackEnd() {
        briefers.takeBackEnd(view.id(), chosen);
        return done("briefing.said.timeGoesOn");
    }

    public String addOff() {
        briefers.addOff(view.id(), off.first(), off.last(), off.beginning(), off.end());
        return done("briefing.said.offAdded");
    }

    public String removeOff() {
        briefers.removeOff(view.id(), chosen);
        return done("briefing.said.offRemoved");
    }

    private String done(String said) {
        return view.url() + "?said=" + said;
    }

    public BrieferView getView() {
        return view;
    }

    public TimeForm getForm() {
        return form;
    }

    public OffForm getOff() {
        return off;
    }

    public RulesForm getRules() {
        return rules;
    }

    /** After a refusal: the sessions that lie after the last day that was typed. */
    public List<DeskRow> getAfter() {
        if (after == null) {
            after = briefers.listAfter(view.id(), last);
        }
        return after;
    }

    public WhereForm getWhere() {
        return where;
    }

    public List<StationRow> getStations() {
        if (stations == null) {
            stations = places.findStations("");
        }
        return stations;
    }

    /** Always as it is now: after a refusal one has been told that somebody else was here, and may send again. */
    public int getSeen() {
        return view.version();
    }

    public void setSeen(int seen) {
        this.seen = seen;
    }

    /** Of the weekly time or the days off; each form posts its own. */
    public Long getChosen() {
        return chosen;
    }

    public void setChosen(Long chosen) {
        this.chosen = chosen;
    }

    public String getTo() {
        return to;
    }

    public void setTo(String to) {
        this.to = to;
    }
}
