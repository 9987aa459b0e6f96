package haven.custodian;

import haven.access.Moments;
import haven.access.Reader;
import haven.edition.ShelfRequest;
import haven.shared.Texts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Says in the reader's language why somebody stands among those to call, and until when. */
@Named
@RequestScoped
public class CallWords {

    @Inject
    Reader reader;

    @Inject
    ShelfRequest shelf;

    @Inject
    Moments moments;

    /** Sentences: what they are here, and when they are there. */
    public String why(WhoToCall call) {
        return Stream.of(who(call), roster(call))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" "));
    }

    /** When they last confirmed their details, where that is why they stand further down; else empty. */
    public String confirmed(WhoToCall call) {
        if (call.reason() != CallReason.UNCONFIRMED && call.reason() != CallReason.OTHER_STATION) {
            return "";
        }
        return call.confirmedOn() == null
                ? text("custodian.now.neverConfirmed")
                : text("custodian.now.confirmed", moments.date(call.confirmedOn()));
    }

    /** {@code November 2026}. */
    public String month(YearMonth month) {
        return DateTimeFormatter.ofPattern("LLLL yyyy", Texts.westernDigits(reader.getLocale()))
                .format(month);
    }

    /** What was decided about a kit, by whom and with what result, as one line. */
    public String step(KitDecision step) {
        return text(
                "custodian.kit.step",
                month(step.getMonth()),
                text("custodian.kit.step." + step.getDecision()),
                text("contact.role." + step.getByRole()),
                step.getPlace(),
                step.answers());
    }

    private String who(WhoToCall call) {
        if (call.reason() == CallReason.OTHER_STATION) {
            return text("custodian.reason.OTHER_STATION", call.station().name(), call.kilometres());
        }
        return text("custodian.reason." + call.reason());
    }

    private String roster(WhoToCall call) {
        if (call.isOnRoster()) {
            return call.until() == null
                    ? text("custodian.now.always")
                    : moment("custodian.until.", call.until(), call.zone());
        }
        return call.next() == null ? "" : moment("custodian.next.", call.next(), call.zone());
    }

    /** Said of those who should answer now, while there is somebody below them. */
    private String next(WhoToCall call) {
        var isLast = call.reason().compareTo(CallReason.OPERATIONS_CENTRE) >= 0;
        return call.isOnRoster() && !isLast ? text("custodian.now.noAnswer") : "";
    }

    private String times(WhoToCall call) {
        var saysTime = call.until() != null || call.next() != null;
        return saysTime && call.station() != null && !call.zone().equals(shelf.getZone())
                ? text("custodian.now.timeThere", call.station().name())
                : "";
    }

    /** {@code until 17:00}, {@code tomorrow at 08:00}, {@code Monday at 08:00}; in the time there. */
    private String moment(String key, Instant instant, ZoneId zone) {
        var time = moments.time(instant, zone);
        var day = LocalDate.ofInstant(instant, zone);
        var today = LocalDate.ofInstant(shelf.getNow(), zone);
        if (day.equals(today)) {
            return text(key + "today", time);
        }
        if (day.equals(today.plusDays(1))) {
            return text(key + "tomorrow", time);
        }
        return day.isBefore(today.plusDays(7))
                ? text(key + "weekday", time, day.getDayOfWeek().getDisplayName(TextStyle.FULL, reader.getLocale()))
                : text(key + "date", time, moments.date(day));
    }

    private String text(String key, Object... values) {
        return Texts.get(reader.getLocale(), key, values);
    }
}
