package haven.call;

import haven.access.ClientAddress;
import haven.access.Route;
import haven.edition.ShelfForm;
import haven.edition.ShelfRequest;
import haven.shared.DatabaseAway;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.util.EnumSet;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * AM-19: takes what readers say about numbers. Whoever sends it stays unknown: what is kept is the contact, the day at
 * the station, the choice and how often. Where it cannot be noted, the page says so calmly and whom to call.
 */
@ApplicationScoped
public class NumberReports implements ShelfForm {

    private static final Set<Route> PAGES = EnumSet.of(Route.HELP_UNANSWERED, Route.CODED_UNANSWERED);
    private static final Pattern CHOSEN = Pattern.compile("(-?[0-9]{1,18})-([A-Z_]{1,20})");

    /** A request attribute: whether it was noted, for the page. */
    static final String NOTED = "haven.reportNoted";

    @Inject
    ShownContacts shown;

    @Inject
    NumberReportService reports;

    @Inject
    ClientAddress clients;

    @Inject
    Clock clock;

    private final ReportLimit limit = new ReportLimit();

    @Override
    public boolean takes(Route route) {
        return PAGES.contains(route);
    }

    @Override
    public int take(HttpServletRequest request, ShelfRequest shelf) {
        var chosen = CHOSEN.matcher(String.valueOf(request.getParameter("n")));
        if (!chosen.matches()) {
            return HttpServletResponse.SC_BAD_REQUEST;
        }
        var id = Long.parseLong(chosen.group(1));
        var choice = choice(chosen.group(2));
        if (choice == null || shown.at(shelf).stream().noneMatch(contact -> contact.id() == id)) {
            return HttpServletResponse.SC_BAD_REQUEST;
        }
        var noted = limit.lets(clients.of(request), clock.instant()) && note(id, choice, shelf);
        request.setAttribute(NOTED, noted);
        return noted ? HttpServletResponse.SC_OK : HttpServletResponse.SC_SERVICE_UNAVAILABLE;
    }

    private boolean note(long id, ReportChoice choice, ShelfRequest shelf) {
        try {
            reports.note(id, choice, shelf.getToday());
            return true;
        } catch (DatabaseAway away) {
            return false;
        }
    }

    private static ReportChoice choice(String name) {
        for (var choice : ReportChoice.values()) {
            if (choice.name().equals(name)) {
                return choice;
            }
        }
        return null;
    }
}
