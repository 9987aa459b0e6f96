package haven.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.time.LocalDate;

/** Puts letters into a folder, one file each, where there is no mail server. */
final class FolderCarrier implements Carrier {

    private final Path folder;
    private final Clock clock;

    FolderCarrier(Path folder, Clock clock) {
        this.folder = folder;
        this.clock = clock;
    }

    @Override
    public void carry(DueLetter letter, MimeMessage message) throws Undelivered {
        try {
            Files.createDirectories(folder);
            var name = LocalDate.now(clock) + "-" + letter.id();
            var arriving = folder.resolve(name + ".part");
            try (var out = Files.newOutputStream(arriving)) {
                message.writeTo(out);
            }
            // whoever watches the folder sees whole letters only
            Files.move(arriving, folder.resolve(name + ".eml"), StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException | MessagingException failed) {
            throw new Undelivered(Trouble.PORTAL, failed.getClass().getSimpleName(), failed);
        }
    }

    @Override
    public boolean isThere() {
        return true;
    }

    @Override
    public void close() {
        // every file is closed already
    }
}
