package haven.sheet;

import haven.access.Address;
import haven.access.Reader;
import haven.access.Route;
import haven.shared.DayOrder;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;

/** {@code /import/{id}}: what a table would do, how far it is, what it did. */
@Named
@RequestScoped
public class SheetImportPage {

    @Inject
    Address address;

    @Inject
    Reader reader;

    @Inject
    SheetImportService imports;

    private long id;
    private RowState show;
    private int from;
    private ImportView view;

    @PostConstruct
    void load() {
        id = ImportFailedResource.id(address.part("id"));
        show = Arrays.stream(RowState.values())
                .filter(state -> state.name().equals(address.query("show")))
                .findFirst()
                .orElse(null);
        from = address.query("from").matches("[0-9]{1,6}") ? Integer.parseInt(address.query("from")) : 0;
        view = imports.get(id, show, from);
    }

    public String begin() {
        imports.begin(id);
        return Route.IMPORT_RESULT.path(id);
    }

    public String sayDayFirst() {
        return answer(DayOrder.DAY_FIRST);
    }

    public String sayMonthFirst() {
        return answer(DayOrder.MONTH_FIRST);
    }

    private String answer(DayOrder order) {
        imports.answer(id, order, reader.getLocale());
        return Route.IMPORT_RESULT.path(id) + "?said=sheet.said.checkedAgain";
    }

    public ImportView getView() {
        return view;
    }

    public String getUrl() {
        return Route.IMPORT_RESULT.path(id);
    }

    /** The states by which one can look at lines. */
    public List<RowState> getStates() {
        return List.of(RowState.WRONG, RowState.CHANGED, RowState.NEW, RowState.SAME);
    }

    public int count(RowState state) {
        return switch (state) {
            case NEW -> view.fresh();
            case CHANGED -> view.changed();
            case SAME -> view.same();
            case WRONG -> view.wrong();
        };
    }

    public RowState getShow() {
        return show;
    }

    public String getPreviousUrl() {
        return from == 0 ? null : page(Math.max(0, from - SheetImportService.PAGE));
    }

    public String getNextUrl() {
        return view.more() ? page(from + SheetImportService.PAGE) : null;
    }

    private String page(int first) {
        return getUrl() + "?from=" + first + (show == null ? "" : "&show=" + show);
    }

    /** How many of the lines that are to be written, and of the others, have been dealt with, of a hundred. */
    public int getPercent() {
        return view.lines() == 0 ? 100 : Math.min(99, view.position() * 100 / view.lines());
    }

    public String getAgainUrl() {
        return Route.IMPORT.path(view.place().code()) + "?kind=" + view.kind();
    }
}
