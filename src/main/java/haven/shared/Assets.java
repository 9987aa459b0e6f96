package haven.shared;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.zip.GZIPOutputStream;

/** The few small files that reader pages need, under addresses that change with their content and never expire. */
@Named
@ApplicationScoped
public class Assets {

    private static final Map<String, String> TYPES =
            Map.of("css", "text/css;charset=UTF-8", "js", "text/javascript;charset=UTF-8", "svg", "image/svg+xml");

    private final Map<String, Asset> known = new ConcurrentHashMap<>();

    /** @param hash the first 12 hexadecimal digits of the SHA-256 of the content */
    record Asset(String name, String hash, String type, byte[] plain, byte[] zipped) {
        String url() {
            return "/assets/" + hash + "/" + name;
        }
    }

    /** The address of the file with this name; fails loudly where there is none. */
    public String url(String name) {
        return find(name)
                .orElseThrow(() -> new IllegalArgumentException("no asset " + name))
                .url();
    }

    /** The content of the file with this name, for pages that carry it inside; fails loudly where there is none. */
    public String text(String name) {
        return new String(
                find(name)
                        .orElseThrow(() -> new IllegalArgumentException("no asset " + name))
                        .plain(),
                StandardCharsets.UTF_8);
    }

    Optional<Asset> find(String name) {
        return Optional.ofNullable(known.computeIfAbsent(name, Assets::read));
    }

    private static Asset read(String name) {
        var type = TYPES.get(name.substring(name.lastIndexOf('.') + 1));
        if (type == null || !name.matches("[a-z0-9-]+\\.[a-z]+")) {
            return null;
        }
        try (var in = Assets.class.getResourceAsStream("/assets/" + name)) {
            if (in == null) {
                return null;
            }
            var plain = in.readAllBytes();
            var zipped = new ByteArrayOutputStream();
            try (var zip = new GZIPOutputStream(zipped)) {
                zip.write(plain);
            }
            var digest = MessageDigest.getInstance("SHA-256").digest(plain);
            return new Asset(name, HexFormat.of().formatHex(digest, 0, 6), type, plain, zipped.toByteArray());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
