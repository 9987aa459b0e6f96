package haven.launch;

import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeMap;

/**
 * What Haven was told by environment variables ({@code HAVEN_DB_URL}) or system properties ({@code haven.db.url}, which
 * win). A wrong value is refused here, before anything is started.
 */
final class LaunchSettings {
    private static final String PREFIX = "HAVEN_";
    private static final String SAVE_FIRST = "HAVEN_BACKUP_BEFORE_UPGRADE";
    private static final String PROXIES = "HAVEN_TRUSTED_PROXIES";
    private static final String LOCAL_HOST = "localhost";
    /** A heap that leaves the process below 550 MB resident; the other half is classes, compiled code and threads. */
    private static final String JVM_OPTIONS = "-Xms160m -Xmx200m -Xmn56m -XX:+UseSerialGC -XX:MetaspaceSize=128m";

    /** For trying out: ready in less than half the time on a busy machine, slower only after minutes of load. */
    private static final String QUICK_START = " -XX:TieredStopAtLevel=1";

    private final Map<String, String> told;
    private final int port;
    private final InetAddress address;
    private final String url;
    private final Path data;
    private final boolean demo;

    private LaunchSettings(Map<String, String> told) {
        this.told = told;
        port = readPort();
        address = readAddress();
        url = readUrl();
        data = readData();
        databaseUrl().ifPresent(LaunchSettings::requireMariaDb);
        requireTruth("HAVEN_DB_MIGRATE");
        requireTruth(SAVE_FIRST);
        find("HAVEN_SETUP_SECRET").ifPresent(LaunchSettings::requireSetupSecret);
        find("HAVEN_METRICS_TOKEN").ifPresent(LaunchSettings::requireMetricsToken);
        find("HAVEN_MAIL_URL").ifPresent(this::requireMailServer);
        find("HAVEN_HELP_NETWORKS").ifPresent(value -> WrittenNetworks.require("HAVEN_HELP_NETWORKS", value));
        find(PROXIES).ifPresent(value -> WrittenNetworks.require(PROXIES, value));
        find("HAVEN_HELP_CODE_MONTHS").ifPresent(LaunchSettings::requireMonths);
        find("HAVEN_CONTACT_ASK_DAYS").ifPresent(LaunchSettings::requireDays);
        demo = readDemo();
    }

    /** Reads the settings; refuses those that cannot be right. */
    static LaunchSettings read(Map<String, String> environment, Properties properties) {
        var told = new TreeMap<String, String>();
        environment.forEach((key, value) -> {
            if (key.startsWith(PREFIX)) {
                told.put(key, value.strip());
            }
        });
        for (String key : properties.stringPropertyNames()) {
            if (key.startsWith("haven.")) {
                told.put(
                        key.replace('.', '_').toUpperCase(Locale.ROOT),
                        properties.getProperty(key).strip());
            }
        }
        told.values().removeIf(String::isEmpty);
        return new LaunchSettings(told);
    }

    int port() {
        return port;
    }

    InetAddress address() {
        return address;
    }

    /** Where people reach Haven, without a slash at the end. */
    String url() {
        return url;
    }

    Path data() {
        return data;
    }

    /** The external database; empty means the embedded one. */
    Optional<String> databaseUrl() {
        return find("HAVEN_DB_URL");
    }

    String databaseUser() {
        return find("HAVEN_DB_USER").orElse("haven");
    }

    String databasePassword() {
        return find("HAVEN_DB_PASSWORD").orElse("");
    }

    /** Who changes the schema of the external database; by default the portal's own account. */
    String databaseOwner() {
        return find("HAVEN_DB_OWNER_USER").orElse(databaseUser());
    }

    String databaseOwnerPassword() {
        return find("HAVEN_DB_OWNER_PASSWORD").orElse(says("HAVEN_DB_OWNER_USER") ? "" : databasePassword());
    }

    /** Whether the made-up people may sign in with their made-up passwords. */
    boolean demo() {
        return demo;
    }

    /** Whether a backup is taken before the portal brings an existing database to a newer schema. */
    boolean savesBeforeUpgrade() {
        boolean migrates = requireTruth("HAVEN_DB_MIGRATE").orElse(true);
        return migrates && requireTruth(SAVE_FIRST).orElse(true);
    }

    List<String> jvmOptions() {
        String byDefault = demo ? JVM_OPTIONS + QUICK_START : JVM_OPTIONS;
        return List.of(find("HAVEN_JVM_OPTIONS").orElse(byDefault).split("\\s+"));
    }

    /** A file given on the command line (by the build) instead of the one inside the executable jar. */
    Optional<Path> file(String key) {
        return find(key).map(Path::of);
    }

    boolean stopsWithParent() {
        return find("HAVEN_STOPWITHPARENT").filter("true"::equalsIgnoreCase).isPresent();
    }

    /** Whether a setting was made by a person and not by default. */
    boolean says(String key) {
        return told.containsKey(key);
    }

    /**
     * All settings as environment variables of the portal, the defaults spelled out.
     *
     * @param database where the database is, who signs in to it and with which password
     * @param upgrades whether the portal may bring an existing database to a newer schema
     */
    Map<String, String> forPortal(DatabaseAccess database, boolean upgrades) {
        var all = new TreeMap<>(told);
        all.put("HAVEN_PORT", Integer.toString(port));
        all.put("HAVEN_ADDRESS", address.getHostAddress());
        all.put("HAVEN_URL", url);
        all.put("HAVEN_DATA", data.toString());
        all.put("HAVEN_DEMO", Boolean.toString(demo));
        all.putIfAbsent("HAVEN_DB_MIGRATE", "true");
        all.put("HAVEN_DB_UPGRADE", Boolean.toString(upgrades));
        all.put("HAVEN_DB_URL", database.url());
        all.put("HAVEN_DB_USER", database.user());
        all.put("HAVEN_DB_PASSWORD", database.password());
        all.put("HAVEN_DB_OWNER_USER", database.owner());
        all.put("HAVEN_DB_OWNER_PASSWORD", database.ownerPassword());
        return all;
    }

    private Optional<String> find(String key) {
        return Optional.ofNullable(told.get(key));
    }

    private int readPort() {
        String value = find("HAVEN_PORT").orElse("8080");
        if (!value.matches("\\d{1,5}") || Integer.parseInt(value) < 1 || Integer.parseInt(value) > 65535) {
            throw new Refusal("HAVEN_PORT is \"" + value + "\"; it must be a number from 1 to 65535.");
        }
        return Integer.parseInt(value);
    }

    private InetAddress readAddress() {
        String value = find("HAVEN_ADDRESS").orElse("127.0.0.1");
        try {
            return InetAddress.getByName(value);
        } catch (UnknownHostException e) {
            throw new Refusal(
                    "HAVEN_ADDRESS is \"" + value
                            + "\"; it must be an address of this machine, like 127.0.0.1, or 0.0.0.0 for all of them.",
                    e);
        }
    }

    private String readUrl() {
        String value = find("HAVEN_URL").orElse("http://" + LOCAL_HOST + ":" + port);
        if (!value.matches("(?i)https?://(\\[[0-9a-f:.]+]|[^/?#:@\\s]+)(:\\d{1,5})?/?")) {
            throw new Refusal("HAVEN_URL is \"" + value
                    + "\"; it must be the address people type, like https://haven.example.org, without a path.");
        }
        return value.replaceFirst("/$", "");
    }

    private Path readData() {
        String value = find("HAVEN_DATA").orElse("data");
        try {
            Path path = Path.of(value).toAbsolutePath().normalize();
            if (path.toString().indexOf('\uFFFD') < 0) {
                return path;
            }
        } catch (InvalidPathException e) {
            // told below, together with the characters that got lost on the way
        }
        throw new Refusal(
                "The data folder \"" + value
                        + "\" has letters that this shell's locale cannot spell; set LC_ALL=C.UTF-8, or choose another HAVEN_DATA.");
    }

    private static void requireMariaDb(String url) {
        if (!url.startsWith("jdbc:mariadb:")) {
            throw new Refusal(
                    "HAVEN_DB_URL must begin with jdbc:mariadb: (like jdbc:mariadb://db.example.org:3306/haven).");
        }
    }

    private void requireMailServer(String url) {
        if (!url.matches("(smtp|smtps|smtp\\+plain)://(\\[[0-9a-fA-F:.]+]|[^/?#:@\\s]+)(:\\d{1,5})?/?")) {
            throw new Refusal("HAVEN_MAIL_URL must be like smtp://mail.example.org:587 (STARTTLS) or"
                    + " smtps://mail.example.org:465, without user and password.");
        }
        boolean hidden =
                !url.startsWith("smtp+plain:") || url.matches("[^/]*//(localhost|127\\.[0-9.]+|\\[::1])(:.*|/)?");
        if (!hidden && says("HAVEN_MAIL_PASSWORD")) {
            throw new Refusal("HAVEN_MAIL_PASSWORD is not sent to another machine without TLS:"
                    + " use smtp:// or smtps:// in HAVEN_MAIL_URL.");
        }
    }

    /** It becomes the last part of an address, and the portal takes none that is easy to guess. */
    private static void requireSetupSecret(String secret) {
        if (!secret.matches("[A-Za-z0-9._~-]{12,100}")) {
            throw new Refusal("HAVEN_SETUP_SECRET must have 12 to 100 letters, digits, dots, hyphens, _ or ~.");
        }
    }

    /** Who knows it sees how busy the portal is; it travels in a header. */
    private static void requireMetricsToken(String token) {
        if (!token.matches("[A-Za-z0-9._~-]{24,200}")) {
            throw new Refusal("HAVEN_METRICS_TOKEN must have 24 to 200 letters, digits, dots, hyphens, _ or ~.");
        }
    }

    private static void requireMonths(String months) {
        if (!months.matches("[1-9]\\d{0,2}")) {
            throw new Refusal("HAVEN_HELP_CODE_MONTHS is \"" + months + "\"; it must be a number of months, 1 to 999.");
        }
    }

    private static void requireDays(String days) {
        if (!days.matches("[1-5]?\\d|60")) {
            throw new Refusal("HAVEN_CONTACT_ASK_DAYS is \"" + days + "\"; it must be a number of days, 0 to 60.");
        }
    }

    private Optional<Boolean> requireTruth(String key) {
        Optional<String> value = find(key).map(text -> text.toLowerCase(Locale.ROOT));
        if (value.isPresent() && !value.get().matches("true|false")) {
            throw new Refusal(key + " is \"" + value.get() + "\"; it must be true or false.");
        }
        return value.map(Boolean::valueOf);
    }

    private boolean readDemo() {
        Optional<Boolean> wanted = requireTruth("HAVEN_DEMO");
        Optional<String> open = whyOthersCanReachUs();
        if (wanted.orElse(false) && open.isPresent()) {
            throw new Refusal("HAVEN_DEMO=true is refused because " + open.get()
                    + ": demo accounts have passwords that everybody knows.");
        }
        return wanted.orElse(open.isEmpty() && databaseUrl().isEmpty());
    }

    /** Empty when only people at this very machine can reach the portal. */
    private Optional<String> whyOthersCanReachUs() {
        if (!address.isLoopbackAddress()) {
            return Optional.of("HAVEN_ADDRESS " + address.getHostAddress() + " can be reached from other machines");
        }
        if (says(PROXIES)) {
            return Optional.of("HAVEN_TRUSTED_PROXIES lets other machines in");
        }
        // a portal behind a proxy on the same machine listens on loopback too, but is called something else
        String host = URI.create(url).getHost();
        boolean local = host != null && (host.equals(LOCAL_HOST) || host.startsWith("127.") || host.equals("[::1]"));
        return local ? Optional.empty() : Optional.of("HAVEN_URL " + url + " is for other machines");
    }
}
