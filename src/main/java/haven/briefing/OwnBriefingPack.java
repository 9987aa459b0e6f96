package haven.briefing;

import haven.access.Caller;
import haven.booking.BookingState;
import haven.pack.PackLine;
import haven.pack.PackPart;
import haven.pack.PackQuestion;
import haven.pack.PackSection;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** When and where the reader is briefed about the place; on no paper. */
@ApplicationScoped
class OwnBriefingPack implements PackSection {

    private static final int FIRST = 10;
    private static final int MOST = 20;

    @Inject
    BriefingService briefings;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    @Override
    public int order() {
        return FIRST;
    }

    @Override
    public List<PackPart> parts(PackQuestion question) {
        if (question.paper() || caller.personId().isEmpty()) {
            return List.of();
        }
        var now = clock.instant();
        var lines = briefings.listMine(MOST).stream()
                .filter(one -> one.state() == BookingState.BOOKED && one.to().isAfter(now))
                .filter(one -> question.station().scope().startsWith(one.scope()))
                .sorted(Comparator.comparing(BookingView::from))
                .map(one -> line(one, question))
                .toList();
        return List.of(new PackPart(question.text("briefing.pack.own"), lines));
    }

    private static PackLine line(BookingView one, PackQuestion question) {
        var where = Stream.of(one.briefer(), one.place())
                .filter(words -> words != null && !words.isEmpty())
                .collect(Collectors.joining(question.text("contact.list.comma") + " "));
        return PackLine.of(question.text(
                        "briefing.pack.at",
                        question.date(LocalDate.ofInstant(one.from(), one.zone())),
                        time(one, one.zone()),
                        one.stationName()))
                .noted(where)
                .to("/briefing/" + one.code());
    }

    private static String time(BookingView one, ZoneId zone) {
        return DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT).withZone(zone).format(one.from());
    }
}
