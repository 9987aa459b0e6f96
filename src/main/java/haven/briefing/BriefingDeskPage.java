package haven.briefing;

import jakarta.annotation.PostConstruct;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.primefaces.event.schedule.ScheduleEntryMoveEvent;
import org.primefaces.model.FilterMeta;
import org.primefaces.model.LazyDataModel;
import org.primefaces.model.ScheduleModel;
import org.primefaces.model.SortMeta;

/** {@code /briefing/desk}: the sessions of the caller's area, as a calendar and as a list. */
@Named
@ViewScoped
public class BriefingDeskPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    BriefingDeskService desk;

    @Inject
    SessionKeepingService keeping;

    @Inject
    DeskTitles titles;

    private final DeskChoice choice = new DeskChoice();
    private Moving moving;
    private boolean despite;
    private boolean moved;
    private transient List<BrieferRow> briefers;
    private DeskCalendar calendar;
    private final LazyDataModel<DeskRow> rows = new Rows();

    /** Asks for the part of the list that is shown. */
    private final class Rows extends LazyDataModel<DeskRow> {

        private static final long serialVersionUID = 1L;

        @Override
        public int count(Map<String, FilterMeta> filterBy) {
            return (int) desk.countComing(filter());
        }

        @Override
        public List<DeskRow> load(
                int first, int pageSize, Map<String, SortMeta> sortBy, Map<String, FilterMeta> filterBy) {
            return desk.listComing(filter(), first, pageSize);
        }

        @Override
        public String getRowKey(DeskRow row) {
            return String.valueOf(row.id());
        }
    }

    @PostConstruct
    void load() {
        calendar = new DeskCalendar(desk, titles, this);
    }

    /** A session was drawn to another time: nothing has happened yet. */
    public void drawn(ScheduleEntryMoveEvent event) {
        var data = DeskCalendar.moved(event.getScheduleEvent().getData());
        despite = false;
        moved = false;
        moving = Moving.of(
                keeping.get(data[0]), (int) data[1], event.getScheduleEvent().getStartDate(), getZone());
    }

    public void move() {
        keeping.move(moving.id(), moving.version(), moving.from(), moving.zoneId(), despite);
        moving = null;
        moved = true;
    }

    public void leave() {
        moving = null;
    }

    DeskFilter filter() {
        return choice.filter();
    }

    Locale locale() {
        return FacesContext.getCurrentInstance().getViewRoot().getLocale();
    }

    /** By whose clock the calendar is told; null where nobody briefs. */
    public BrieferRow getWhere() {
        return choice.where(getBriefers()).orElse(null);
    }

    public ZoneId getZone() {
        var where = getWhere();
        return where == null ? ZoneOffset.UTC : where.zone();
    }

    public List<BrieferRow> getBriefers() {
        if (briefers == null) {
            briefers = desk.listBriefers();
        }
        return briefers;
    }

    public List<String> getCountries() {
        return getBriefers().stream().map(BrieferRow::country).distinct().toList();
    }

    public List<BrieferRow> getStations() {
        return DeskChoice.stations(getBriefers());
    }

    public DeskChoice getChoice() {
        return choice;
    }

    public ScheduleModel getCalendar() {
        return calendar;
    }

    public LazyDataModel<DeskRow> getRows() {
        return rows;
    }

    public Moving getMoving() {
        return moving;
    }

    public boolean isMoved() {
        return moved;
    }

    public boolean isDespite() {
        return despite;
    }

    public void setDespite(boolean despite) {
        this.despite = despite;
    }
}
