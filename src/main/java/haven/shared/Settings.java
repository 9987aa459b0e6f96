package haven.shared;

import jakarta.enterprise.context.ApplicationScoped;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.ConfigProvider;

/**
 * The portal's settings, one method per key. A key {@code haven.db.url} is also read from the environment as
 * {@code HAVEN_DB_URL}. The table of all keys is in {@code docs/operations.md}.
 */
@ApplicationScoped
public class Settings {

    private final Config config = ConfigProvider.getConfig();

    /** {@code haven.url}: the address people use, without a slash at the end; links in mail and the Host check use it. */
    public URI url() {
        var url = text("haven.url").orElse("http://localhost:8080");
        return URI.create(url.endsWith("/") ? url.substring(0, url.length() - 1) : url);
    }

    /** Whether people reach the portal by TLS; then cookies are {@code Secure}. */
    public boolean isSecure() {
        return "https".equals(url().getScheme());
    }

    /** {@code haven.data}: the folder for files and logs. */
    public Path dataFolder() {
        return Path.of(text("haven.data").orElse("data")).toAbsolutePath().normalize();
    }

    /** {@code haven.demo}: sample people, sample data, and accounts whose password is their name. */
    public boolean isDemo() {
        return flag("haven.demo", false);
    }

    /** {@code haven.db.url}: JDBC address of the MariaDB database. */
    public String databaseUrl() {
        return text("haven.db.url").orElse("jdbc:mariadb://127.0.0.1:3306/haven");
    }

    /** {@code haven.db.user}. */
    public String databaseUser() {
        return text("haven.db.user").orElse("haven");
    }

    /** {@code haven.db.password}. */
    public String databasePassword() {
        return text("haven.db.password").orElse("");
    }

    /** {@code haven.db.owner.user}: who changes the schema; by default the portal's own account. */
    public String databaseOwner() {
        return text("haven.db.owner.user").orElse(databaseUser());
    }

    /** {@code haven.db.owner.password}. */
    public String databaseOwnerPassword() {
        return text("haven.db.owner.password")
                .orElse(text("haven.db.owner.user").isPresent() ? "" : databasePassword());
    }

    /** {@code haven.db.migrate}: whether the portal itself brings the schema up to date. */
    public boolean migratesDatabase() {
        return flag("haven.db.migrate", true);
    }

    /**
     * {@code haven.db.upgrade}: whether a database that holds something may be brought to a newer schema. The launcher
     * says no when it could not take a backup first because the database was away.
     */
    public boolean upgradesDatabase() {
        return flag("haven.db.upgrade", true);
    }

    /** {@code haven.trusted.proxies}: networks whose {@code X-Forwarded-For} is believed; nobody else's is. */
    public List<String> trustedProxies() {
        return list("haven.trusted.proxies");
    }

    /** {@code haven.help.networks}: networks from which a station's own entries are open to everybody; empty for unset. */
    public List<String> helpNetworks() {
        return list("haven.help.networks");
    }

    /** {@code haven.help.code.months}: for how many months a new station code is good. Default 12. */
    public int codeMonths() {
        return Math.max(1, number("haven.help.code.months", 12));
    }

    /** {@code haven.contact.ask.days}: so long before a check ends somebody is asked whether it still holds. Default 10. */
    public int askDays() {
        return Math.max(0, number("haven.contact.ask.days", 10));
    }

    /** {@code haven.opcen.number}: the operations centre's 24/7 number, international, shown on every page. */
    public Optional<String> opcenNumber() {
        return text("haven.opcen.number").or(() -> isDemo() ? Optional.of("+63 000 000 000") : Optional.empty());
    }

    /** {@code haven.setup.secret}: a secret by which the first administrator is made, instead of the logged link. */
    public Optional<String> setupSecret() {
        return text("haven.setup.secret");
    }

    /** {@code haven.metrics.token}: what a program that reads {@code /metrics} must know; at least 24 characters. */
    public Optional<String> metricsToken() {
        return text("haven.metrics.token").filter(token -> token.length() >= 24);
    }

    /** {@code haven.signin.idle}: a sign-in ends after this time without use. Default 12 hours. */
    public Duration signInIdle() {
        return text("haven.signin.idle").map(Duration::parse).orElse(Duration.ofHours(12));
    }

    /** {@code haven.signin.longest}: a sign-in ends after this time in any case. Default 7 days. */
    public Duration signInLongest() {
        return text("haven.signin.longest").map(Duration::parse).orElse(Duration.ofDays(7));
    }

    /** {@code haven.mail.url}: the mail server, {@code smtp://host:587} or {@code smtps://host:465}; empty for a folder. */
    public Optional<String> mailUrl() {
        return text("haven.mail.url");
    }

    /** {@code haven.mail.user}: who signs in at the mail server. */
    public Optional<String> mailUser() {
        return text("haven.mail.user");
    }

    /** {@code haven.mail.password}. */
    public Optional<String> mailPassword() {
        return text("haven.mail.password");
    }

    /** {@code haven.mail.from}: the sender of all letters. */
    public String mailFrom() {
        return text("haven.mail.from").orElseGet(() -> "Haven <haven@" + url().getHost() + ">");
    }

    /** {@code haven.mail.kept}: for how long it is known that a letter was sent. Default 30 days. */
    public Duration mailKept() {
        return text("haven.mail.kept").map(Duration::parse).orElse(Duration.ofDays(30));
    }

    /** {@code haven.due.draft}: after so many days a draft is due to be released or withdrawn. Default 3. */
    public int draftDays() {
        return number("haven.due.draft", 3);
    }

    /** {@code haven.due.missing}: so many days a country has for a document that is newly required. Default 30. */
    public int missingDays() {
        return number("haven.due.missing", 30);
    }

    /** {@code haven.booking.offer}: for how long a freed seat is held for the next on a waiting list. Default 4 hours. */
    public Duration bookingOffer() {
        return Duration.ofHours(number("haven.booking.offer", 4));
    }

    /**
     * {@code haven.booking.reminders}: how many hours before a session people are reminded of it, three numbers, the
     * largest first. Default 168, 24, 1.
     */
    public List<Duration> bookingReminders() {
        var hours = list("haven.booking.reminders").stream()
                .filter(value -> value.matches("[1-9][0-9]{0,3}"))
                .map(Long::valueOf)
                .sorted(Comparator.reverseOrder())
                .distinct()
                .map(Duration::ofHours)
                .toList();
        return hours.size() == 3 ? hours : List.of(Duration.ofDays(7), Duration.ofDays(1), Duration.ofHours(1));
    }

    /** {@code haven.custodian.confirmed}: for so many days a custodian's confirmation holds. Default 104: a quarter and two weeks. */
    public int custodianConfirmedDays() {
        return number("haven.custodian.confirmed", 104);
    }

    /** {@code haven.custodian.kits}: so many sealed, good kits a duty station needs. Default 1. */
    public int coverKits() {
        return number("haven.custodian.kits", 1);
    }

    /** {@code haven.custodian.there}: so many confirmed custodians who are there a duty station needs. Default 2. */
    public int coverCustodians() {
        return number("haven.custodian.there", 2);
    }

    /** {@code haven.custodian.warnings}: so many days before a kit expires its custodian is told. Default 180, 90, 30. */
    public List<Integer> kitWarningDays() {
        var days = list("haven.custodian.warnings").stream()
                .filter(value -> value.matches("[0-9]{1,3}"))
                .map(Integer::valueOf)
                .sorted(Comparator.reverseOrder())
                .toList();
        return days.isEmpty() ? List.of(180, 90, 30) : days;
    }

    /** {@code haven.briefing.ahead}: so many days before they begin or are needed briefings are due. Default 30. */
    public int briefingAheadDays() {
        return number("haven.briefing.ahead", 30);
    }

    /** {@code haven.briefing.unread}: after so many days keepers see who has not read what changed. Default 14. */
    public int briefingUnreadDays() {
        return number("haven.briefing.unread", 14);
    }

    /** {@code haven.sheet.lines}: a table that is imported has no more lines than this. Default 10000. */
    public int sheetLines() {
        return text("haven.sheet.lines")
                .filter(value -> value.matches("[1-9][0-9]{0,5}"))
                .map(Integer::parseInt)
                .orElse(10_000);
    }

    /** {@code haven.node}: the name of this node among those on the same database; default the machine's name and port. */
    public String node() {
        return text("haven.node")
                .orElseGet(() -> machine() + ":" + text("haven.port").orElse("8080"));
    }

    private static String machine() {
        try {
            return InetAddress.getLocalHost().getHostName();
        } catch (UnknownHostException nameless) {
            return "node";
        }
    }

    private Optional<String> text(String key) {
        return config.getOptionalValue(key, String.class).map(String::strip).filter(value -> !value.isEmpty());
    }

    private List<String> list(String key) {
        return text(key).stream()
                .flatMap(all -> Arrays.stream(all.split(",")))
                .map(String::strip)
                .filter(each -> !each.isEmpty())
                .toList();
    }

    /** What is no number of up to three digits counts as the default. */
    private int number(String key, int otherwise) {
        return text(key)
                .filter(value -> value.matches("[0-9]{1,3}"))
                .map(Integer::parseInt)
                .orElse(otherwise);
    }

    private boolean flag(String key, boolean otherwise) {
        return text(key).map(Boolean::parseBoolean).orElse(otherwise);
    }
}
