package haven;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.Base64;
import java.util.concurrent.TimeUnit;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;

/**
 * A self-made certificate for {@code localhost}.
 *
 * @param trust believes this certificate and no other
 */
record Certificate(String certificateFile, String keyFile, SSLContext trust) {

    private static final String PASSWORD = "not a secret";
    private static final String NAME = "haven";

    static Certificate make(Path folder) {
        try {
            var file = folder.resolve("certificate.p12");
            keytool(file);
            var store = KeyStore.getInstance(file.toFile(), PASSWORD.toCharArray());
            var certificate = pem(
                    folder.resolve("certificate.pem"),
                    "CERTIFICATE",
                    store.getCertificate(NAME).getEncoded());
            var key = pem(
                    folder.resolve("key.pem"),
                    "PRIVATE KEY",
                    store.getKey(NAME, PASSWORD.toCharArray()).getEncoded());
            var trusted = KeyStore.getInstance("PKCS12");
            trusted.load(null, null);
            trusted.setCertificateEntry(NAME, store.getCertificate(NAME));
            var managers = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
            managers.init(trusted);
            var trust = SSLContext.getInstance("TLS");
            trust.init(null, managers.getTrustManagers(), null);
            return new Certificate(certificate.toString(), key.toString(), trust);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static void keytool(Path file) throws IOException {
        var keytool = Path.of(System.getProperty("java.home"), "bin", "keytool").toString();
        var process = new ProcessBuilder(
                        keytool,
                        "-genkeypair",
                        "-alias",
                        NAME,
                        "-keyalg",
                        "EC",
                        "-groupname",
                        "secp256r1",
                        "-dname",
                        "CN=localhost",
                        "-ext",
                        "SAN=dns:localhost",
                        "-validity",
                        "2",
                        "-storetype",
                        "PKCS12",
                        "-keystore",
                        file.toString(),
                        "-storepass",
                        PASSWORD)
                .inheritIO()
                .start();
        try {
            if (!process.waitFor(60, TimeUnit.SECONDS) || process.exitValue() != 0) {
                throw new IOException("keytool made no certificate");
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IOException(stopped);
        }
    }

    private static Path pem(Path file, String kind, byte[] content) throws IOException {
        var lines = Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(content);
        return Files.writeString(file, "-----BEGIN " + kind + "-----\n" + lines + "\n-----END " + kind + "-----\n");
    }
}
