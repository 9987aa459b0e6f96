package haven.access;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import jakarta.servlet.ServletContext;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class UploadSweepIT {

    @Inject
    UploadFolder uploads;

    @Inject
    ServletContext portal;

    @Test
    @DisplayName("7 what a broken upload left with the container is removed, what still arrives is not")
    void sweep() throws IOException {
        var now = Instant.now();
        var folder = ((File) portal.getAttribute(ServletContext.TEMPDIR)).toPath();
        var broken = Files.createTempFile(folder, "upload_", ".tmp");
        var arriving = Files.createTempFile(folder, "upload_", ".tmp");
        Files.setLastModifiedTime(broken, FileTime.from(now.minus(Duration.ofHours(1))));

        assertThat(uploads.sweep(now.minus(Duration.ofMinutes(30)))).isPositive();

        assertThat(broken).doesNotExist();
        assertThat(arriving).exists();
        Files.delete(arriving);
    }
}
