package haven.briefing;

import haven.booking.Booking;
import haven.mail.Letter;
import haven.mail.Outbox;
import haven.mail.Recipient;
import haven.mail.Recipients;
import haven.shared.Texts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Locale;

/** BRF-05: what each side is told by letter about proposals. What becomes of the booking is told by letters of its own. */
@ApplicationScoped
class ProposalLetters {

    @Inject
    OtherTimes others;

    @Inject
    Recipients recipients;

    @Inject
    Outbox outbox;

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
    void refused(Booking booking, BriefingSession session, String words) {
        recipients.find(booking.getPerson().getId()).ifPresent(reader -> {
            var locale = reader.language().locale();
            outbox.send(
                    reader,
                    new Letter(
                            "briefing.mail.refused",
                            "briefing.refused/" + booking.getId() + "/" + booking.getSequence(),
                            Addresses.book(others.stationOf(session).getCode()),
                            List.of(
                                    when(session.getSession().getStartsAt(), session, reader),
                                    note(words, locale),
                                    alternatives(session, locale))));
        });
    }

    private String alternatives(BriefingSession session, Locale locale) {
        var lines = others.lines(session, locale);
        return lines.isEmpty()
                ? Texts.get(locale, "briefing.proposal.noOther")
                : Texts.get(locale, "briefing.proposal.others", lines);
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
