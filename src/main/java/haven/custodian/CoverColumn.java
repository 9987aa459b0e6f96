package haven.custodian;

import haven.access.Permission;
import haven.board.BoardCell;
import haven.board.BoardColumn;
import haven.place.Reach;
import haven.shared.Settings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** PEP-05 on the board: how many custodians and kits are missing where. Seen on the page only, so it is of this moment. */
@ApplicationScoped
public class CoverColumn implements BoardColumn {

    private static final int ORDER = 20;

    @Inject
    CoverRepository covers;

    @Inject
    Settings settings;

    @Inject
    Clock clock;

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public String name() {
        return "cover";
    }

    @Override
    public Permission permission() {
        return Permission.KEEP_CUSTODIANS;
    }

    @Override
    public Map<String, BoardCell> cells(String scope) {
        var reach = new Reach(List.of(scope));
        return covers
                .list(reach, null, LocalDays.of(clock), YearMonth.now(clock).plusMonths(1), CoverRule.of(settings))
                .stream()
                .collect(Collectors.toMap(
                        CoverRow::scope,
                        row -> new BoardCell(row.cover().state(), row.cover().missing(), row.url())));
    }
}
