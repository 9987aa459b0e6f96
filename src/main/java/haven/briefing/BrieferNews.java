package haven.briefing;

import haven.booking.BookingStep;
import haven.booking.Step;
import haven.shared.Texts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** BRF-06: what happened to a session since its briefer was told of it last, and who did it. */
@ApplicationScoped
class BrieferNews {

    /** What happens to a session and all its bookings at once. */
    private static final Set<Step> OF_ALL =
            EnumSet.of(Step.RESCHEDULED, Step.HANDED_OVER, Step.CHANGED, Step.CALLED_OFF);

    /** By these somebody gets a seat. That they took it themselves is told by the list of who comes. */
    private static final Set<Step> SEATED = EnumSet.of(Step.BOOKED, Step.ACCEPTED, Step.MOVED);

    @Inject
    LetterRepository letters;

    /**
     * Steps of bookings that are or were in a session.
     *
     * @param last the last step of all, told or not
     * @param away of those who are in another session now
     */
    record Steps(long last, List<BookingStep> here, List<BookingStep> away) {}

    /** @param step the last one that was told; 0 for none */
    Steps since(BriefingSession session, long step) {
        var all = letters.listStepsOf(session.getSession().getId());
        var away = step == 0
                ? List.<BookingStep>of() // nobody knows yet that they were there
                : letters.listMovedAway(session.getSession(), step);
        var of = all.stream().collect(Collectors.groupingBy(BookingStep::getBooking));
        var here = of.values().stream()
                .flatMap(steps -> steps.subList(arrival(steps), steps.size()).stream())
                .filter(one -> one.getId() > step && isTold(one, of.get(one.getBooking()), step == 0))
                .sorted(Comparator.comparing(BookingStep::getId))
                .toList();
        var last = Stream.concat(all.stream(), away.stream())
                .mapToLong(BookingStep::getId)
                .max();
        return new Steps(Math.max(step, last.orElse(0)), here, away);
    }

    /** Where in its steps a booking came into the session in which it is. */
    private static int arrival(List<BookingStep> steps) {
        for (int i = steps.size() - 1; i > 0; i--) {
            if (steps.get(i).getStep() == Step.MOVED) {
                return i;
            }
        }
        return 0;
    }

    /** Who only waited was never announced; in the first letter all is new. */
    private static boolean isTold(BookingStep step, List<BookingStep> all, boolean first) {
        return SEATED.contains(step.getStep())
                || !first && OF_ALL.contains(step.getStep())
                || !first
                        && step.getStep() == Step.CANCELLED
                        && all.stream().anyMatch(one -> SEATED.contains(one.getStep()));
    }

    /** These as lines for this reader, without what they did themselves; empty where nothing is left. */
    String told(Steps steps, long reader, BriefingWords words) {
        var lines = Stream.concat(
                        others(steps.here(), reader).map(one -> line(one, words)),
                        others(steps.away(), reader).map(one -> text("away", one, words)))
                .filter(Objects::nonNull)
                .distinct()
                .map(line -> "– " + line)
                .collect(Collectors.joining("\n"));
        return lines.isEmpty() ? "" : Texts.get(words.locale(), "briefing.mail.since", lines);
    }

    private static Stream<BookingStep> others(List<BookingStep> steps, long reader) {
        return steps.stream().filter(one -> one.getByPerson() != null && one.getByPerson() != reader);
    }

    private String line(BookingStep step, BriefingWords words) {
        return switch (step.getStep()) {
            case BOOKED, ACCEPTED -> isOwn(step) ? null : text("booked", step, words);
            case MOVED -> text("moved", step, words);
            case CANCELLED -> text("cancelled", step, words);
            case RESCHEDULED -> text("rescheduled", step, words);
            case HANDED_OVER -> text("handedOver", step, words);
            case CHANGED -> text("changed", step, words);
            case CALLED_OFF -> text("calledOff", step, words);
            default -> null;
        };
    }

    private String text(String what, BookingStep step, BriefingWords words) {
        return letters.findName(step.getByPerson())
                .map(by -> Texts.get(
                        words.locale(),
                        "briefing.mailNews." + what,
                        step.getBooking().getPerson().name(),
                        by,
                        isOwn(step) ? 0 : 1))
                .orElse(null);
    }

    private static boolean isOwn(BookingStep step) {
        return step.getBooking().getPerson().getId().equals(step.getByPerson());
    }
}
