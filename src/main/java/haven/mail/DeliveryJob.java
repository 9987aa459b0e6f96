package haven.mail;

import haven.job.Job;
import haven.job.Rhythm;
import haven.shared.ErrorNumber;
import haven.shared.Settings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import java.time.Clock;
import java.time.Duration;
import java.util.logging.Logger;

/** Sends the letters that are due, a handful at a time, by one connection. */
@ApplicationScoped
public class DeliveryJob implements Job {

    private static final Logger LOG = Logger.getLogger(DeliveryJob.class.getName());
    private static final Duration OFTEN = Duration.ofSeconds(2);
    private static final int HANDFUL = 20;

    /** A slow server gets no more than this at a time, so that something urgent need not wait for a thousand digests. */
    private static final Duration LONGEST = Duration.ofSeconds(45);

    /** So often it is looked whether a server that was away is back, while letters wait for it. */
    private static final Duration LOOK = Duration.ofSeconds(15);

    /** By the clock of the virtual machine, which runs whatever time the portal believes it is. */
    private volatile long looked = System.nanoTime() - LOOK.toNanos();

    @Inject
    DeliveryRegister register;

    @Inject
    LetterLayout layout;

    @Inject
    Settings settings;

    @Inject
    Clock clock;

    @Override
    public String name() {
        return "mail.deliver";
    }

    @Override
    public Rhythm rhythm() {
        return Rhythm.every(OFTEN);
    }

    /** @return how many letters left */
    @Override
    public int run() throws AddressException {
        var from = new InternetAddress(settings.mailFrom(), true);
        var start = System.nanoTime();
        int sent = 0;
        try (var carrier = carrier()) {
            DeliveryRegister.Batch batch;
            do {
                batch = register.claim(HANDFUL);
                sent += send(batch, carrier, from, start);
            } while (!batch.letters().isEmpty() && !isOver(start));
            if (sent > 0 || isBack(carrier)) {
                register.hasten();
            }
        }
        return sent;
    }

    /** Letters that wait for a server may wait for hours; it is back long before their turn. */
    private boolean isBack(Carrier carrier) {
        long now = System.nanoTime();
        if (now - looked < LOOK.toNanos()) {
            return false;
        }
        looked = now;
        return register.isServerMissed() && carrier.isThere();
    }

    private int send(DeliveryRegister.Batch batch, Carrier carrier, InternetAddress from, long start) {
        int sent = 0;
        for (var letter : batch.letters()) {
            if (isOver(start)) {
                register.giveBack(batch);
                break;
            }
            try {
                carry(carrier, letter, from);
                register.sent(letter);
                sent++;
            } catch (Undelivered why) {
                register.failed(batch, letter, why);
            }
        }
        return sent;
    }

    private void carry(Carrier carrier, DueLetter letter, InternetAddress from) throws Undelivered {
        if (Pauses.areOver(letter.attempts())) { // whoever tried it last did not come back
            throw new Undelivered(Trouble.PORTAL, null, null);
        }
        try {
            carrier.carry(letter, new LetterMessage(letter, layout, from));
        } catch (RuntimeException unexpected) {
            var number = ErrorNumber.log(LOG, "letter " + letter.id(), unexpected);
            throw new Undelivered(Trouble.PORTAL, number, unexpected);
        }
    }

    private static boolean isOver(long start) {
        return System.nanoTime() - start > LONGEST.toNanos();
    }

    private Carrier carrier() {
        return settings.mailUrl()
                .<Carrier>map(url -> new SmtpCarrier(MailServer.of(
                        url,
                        settings.mailUser().orElse(null),
                        settings.mailPassword().orElse(null))))
                .orElseGet(() -> new FolderCarrier(settings.dataFolder().resolve("mail"), clock));
    }
}
