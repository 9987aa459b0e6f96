package haven.bench;

import java.nio.file.Path;
import java.util.List;

/**
 * What the build hands over as system properties ({@code bench.*}).
 *
 * @param folder everything is written here
 * @param jar Haven's executable jar
 * @param payara Payara Micro's own jar
 * @param seconds how long each load lasts; half of it again to warm up
 * @param port of the portal; the bare server takes the next one
 * @param only {@code start}, {@code pages}, {@code audit}, {@code queue}, {@code shelf} or {@code import}; empty for all
 */
record BenchSettings(Path folder, Path jar, Path payara, int seconds, int port, String only) {

    /** As many readers at once. */
    static final int READERS = 16;

    static final int STARTS = 3;
    static final int FEW_PEOPLE = 200;
    static final int MANY_PEOPLE = 20_000;
    static final int MORE_STATIONS = 600;
    static final int DRAFTS = 50_000;

    /** The launcher's default with demo mode: for trying out, ready soon. */
    static final List<String> TRIAL = List.of(
            "-Xms160m", "-Xmx200m", "-Xmn56m", "-XX:+UseSerialGC", "-XX:MetaspaceSize=128m", "-XX:TieredStopAtLevel=1");

    /** The launcher's default without demo mode: for work. */
    static final List<String> WORK = TRIAL.subList(0, 5);

    static BenchSettings read() {
        return new BenchSettings(
                Path.of(System.getProperty("bench.folder")),
                Path.of(System.getProperty("bench.jar")),
                Path.of(System.getProperty("bench.payara")),
                Integer.getInteger("bench.seconds", 10),
                Integer.getInteger("bench.port", 8790),
                System.getProperty("bench.only", ""));
    }

    /** Whether this part is to be measured. */
    boolean wants(String part) {
        return only.isEmpty() || only.equals(part);
    }

    Path data() {
        return folder.resolve("data");
    }
}
