package haven.mail;

import haven.shared.Settings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Who gets a digest this morning. Asked by the portal itself, when nobody is calling: hence no {@code @Allowed}; each
 * person's digest is a transaction of its own.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
public class DigestRegister {

    static final LocalTime MORNING = LocalTime.of(7, 0);

    /** What could not be sent by then comes tomorrow: an evening's digest would be read as news. */
    static final LocalTime EVENING = LocalTime.of(19, 0);

    private static final Duration FARTHEST_EAST = Duration.ofHours(14);

    @Inject
    DigestRepository digests;

    @Inject
    Recipients recipients;

    @Inject
    @Any
    Instance<DigestPart> parts;

    @Inject
    Outbox outbox;

    @Inject
    Settings settings;

    @Inject
    Clock clock;

    /** The people whose digest may be due, wherever it is morning now. */
    List<Long> listCandidates(Instant now) {
        var people = new LinkedHashSet<>(digests.listPeople());
        people.addAll(recipients.listDutyHolders(LocalDate.ofInstant(now, ZoneOffset.UTC)));
        var latestMorning = now.plus(FARTHEST_EAST).minus(Duration.ofHours(MORNING.getHour()));
        people.removeAll(digests.listServed(LocalDate.ofInstant(latestMorning, ZoneOffset.UTC)));
        return List.copyOf(people);
    }

    /** Writes this person's digest of today, once, if it is morning where they are and there is something to say. */
    boolean write(long personId, Instant instant) {
        var now = instant.atZone(recipients.zone(personId));
        if (now.toLocalTime().isBefore(MORNING)
                || !now.toLocalTime().isBefore(EVENING)
                || !digests.begin(personId, now.toLocalDate())) {
            return false;
        }
        var morning = now.with(MORNING).toInstant();
        var waiting = digests.listWaiting(personId, morning);
        digests.done(waiting, now.toInstant());
        var to = recipients.find(personId);
        if (to.isEmpty() || digests.isMuted(personId)) {
            return false;
        }
        var lines = new ArrayList<String>();
        waiting.forEach(line -> lines.add(line(line.text(), line.link())));
        for (var part : parts) {
            part.linesFor(personId, to.get().language())
                    .forEach(line -> lines.add(line(Outbox.sentence(to.get(), line), outbox.url(line.link()))));
        }
        if (lines.isEmpty()) {
            return false;
        }
        outbox.sendBulk(to.get(), letter(personId, now.toLocalDate(), lines));
        return true;
    }

    private static String line(String text, String link) {
        return link == null ? "• " + text : "• " + text + "\n" + link;
    }

    private static Letter letter(long personId, LocalDate day, List<String> lines) {
        var all = lines.stream().collect(Collectors.joining("\n\n"));
        return new Letter("mail.digest", "digest/" + personId + "/" + day, "/", List.of(all));
    }

    int forget() {
        Instant before = clock.instant().minus(settings.mailKept());
        return digests.forget(before);
    }
}
