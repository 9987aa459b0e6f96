package haven.briefing;

import haven.booking.Booking;
import haven.mail.Letter;
import haven.mail.Outbox;
import haven.mail.Recipient;
import haven.mail.Recipients;
import haven.place.DutyStation;
import haven.shared.Texts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** BRF-05: what each side is told by letter about proposals. What becomes of the booking is told by letters of its own. */
@ApplicationScoped
class ProposalLetters {

    @Inject
    Timetable timetable;

    @Inject
    Recipients recipients;

    @Inject
    Outbox outbox;

    @Inject
    Clock clock;

    /** @param token of the link by which whoever booked answers; null where the briefer does, on the booking's page */
    void proposed(Proposal proposal, BriefingSession session, String token) {
        var to = proposal.isByBriefer()
                ? proposal.getBooking().getPerson().getId()
                : session.getBriefer().getPerson().getId();
        recipients.find(to).ifPresent(reader -> {
            var locale = reader.language().locale();
            outbox.send(
                    reader,
                    new Letter(
                            "briefing.mail.proposed",
                            "briefing.proposal/" + proposal.getId(),
                            token == null ? page(proposal.getBooking()) : "/briefing/proposal/" + token,
                            List.of(
                                    when(proposal.getStartsAt(), session, reader),
                                    when(session.getSession().getStartsAt(), session, reader),
                                    name(proposal, session),
                                    note(proposal.getNote(), locale))));
        });
    }

    /** Whoever proposed is told that the booking stays as it is. */
    void declined(Proposal proposal, BriefingSession session) {
        var to = proposal.isByBriefer()
                ? session.getBriefer().getPerson().getId()
                : proposal.getBooking().getPerson().getId();
        recipients.find(to).ifPresent(reader -> {
            var locale = reader.language().locale();
            outbox.send(
                    reader,
                    new Letter(
                            "briefing.mail.proposalDeclined",
                            "briefing.proposalDeclined/" + proposal.getId(),
                            page(proposal.getBooking()),
                            List.of(
                                    when(proposal.getStartsAt(), session, reader),
                                    when(session.getSession().getStartsAt(), session, reader),
                                    note(proposal.getAnswerNote(), locale))));
        });
    }

    /** Whoever booked is told that the briefer cannot, with the times that are nearest to theirs. */
    void refused(Booking booking, BriefingSession session, DutyStation station, String words) {
        recipients.find(booking.getPerson().getId()).ifPresent(reader -> {
            var locale = reader.language().locale();
            outbox.send(
                    reader,
                    new Letter(
                            "briefing.mail.refused",
                            "briefing.refused/" + booking.getId() + "/" + booking.getSequence(),
                            "/briefing/book?station=" + station.getCode(),
                            List.of(
                                    when(session.getSession().getStartsAt(), session, reader),
                                    note(words, locale),
                                    alternatives(session, station, reader))));
        });
    }

    private String alternatives(BriefingSession session, DutyStation station, Recipient reader) {
        var locale = reader.language().locale();
        var today = LocalDate.now(clock.withZone(station.getZone()));
        var old = session.getSession();
        var others = timetable.listFree(station, today, today.plusDays(BriefingService.DAYS_AHEAD)).stream()
                .filter(offer -> !(offer.brieferId() == session.getBriefer().getId()
                        && offer.from().isBefore(old.getEndsAt())
                        && old.getStartsAt().isBefore(offer.to())))
                .sorted(Comparator.comparing(offer ->
                        Duration.between(offer.from(), old.getStartsAt()).abs()))
                .limit(BriefingService.ALTERNATIVES)
                .map(offer -> "– " + ReminderWords.moment(offer.from(), offer.zone(), locale))
                .collect(Collectors.joining("\n"));
        return others.isEmpty()
                ? Texts.get(locale, "briefing.proposal.noOther")
                : Texts.get(locale, "briefing.proposal.others", others);
    }

    private String when(Instant at, BriefingSession session, Recipient reader) {
        return ReminderWords.when(
                at,
                session,
                recipients.zone(reader.personId()),
                reader.language().locale());
    }

    private static String name(Proposal proposal, BriefingSession session) {
        return proposal.isByBriefer()
                ? session.getBriefer().getPerson().name()
                : proposal.getBooking().getPerson().name();
    }

    private static String note(String words, Locale locale) {
        return words == null ? "" : Texts.get(locale, "briefing.proposal.said", words);
    }

    private static String page(Booking booking) {
        return "/briefing/" + booking.getCode() + "/propose";
    }
}
