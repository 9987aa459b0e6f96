package haven.aidememoire;

import static org.assertj.core.api.Assertions.assertThat;

import haven.Http;
import haven.SentFile;
import haven.Wait;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@RunAsClient
@ExtendWith(ArquillianExtension.class)
class AideFilesIT {

    private static final String PAGE = "/keep/rw-kigali/help";

    @Test
    @DisplayName(
            "AM-01, AM-20 the signed document and a recording are read by everybody after publication, with neutral names")
    void files() {
        var rso = Http.portal().signIn("rso");
        send(rso, "signedForm", "sendSigned", "signed", "signed.pdf", "%PDF-1.7\n% SAMPLE\n", Map.of());
        send(
                rso,
                "recordingForm",
                "sendRecording",
                "recording",
                "steps.mp3",
                "ID3\u0003" + "\u0000".repeat(60),
                Map.of("spoken", "rw"));
        rso.submit(rso.get(PAGE), "proposeForm", "propose", Map.of());
        var hq = Http.portal().signIn("hq");
        var published = hq.submit(hq.get(PAGE), "releaseForm", "publish", Map.of());
        assertThat(published.header("Location")).contains("said=aide.said.released");

        var nobody = Http.portal();
        for (var file : List.of("signed.pdf", "listen-rw")) { // files come a moment after the edition that names them
            Wait.until(
                    file + " is on the shelf",
                    Duration.ofSeconds(10),
                    () -> nobody.get("/help/rw-kigali/" + file).status() == 200);
        }
        var signed = nobody.get("/help/rw-kigali/signed.pdf");
        assertThat(signed.header("Content-Type")).isEqualTo("application/pdf");
        assertThat(signed.header("Content-Disposition")).isEqualTo("inline; filename=\"information-rw-kigali.pdf\"");
        assertThat(signed.body()).startsWith("%PDF");
        var recording = nobody.get("/help/rw-kigali/listen-rw");
        assertThat(recording.status()).isEqualTo(200);
        assertThat(recording.header("Content-Type")).isEqualTo("audio/mpeg");
        assertThat(nobody.get("/help/rw-kigali/listen-sw").status()).isEqualTo(404);
    }

    @Test
    @DisplayName("AM-01 a file that is no PDF is refused beside its field")
    void noPdf() {
        var rso = Http.portal().signIn("rso");
        var refused = rso.submit(
                rso.get(PAGE),
                "signedForm",
                "sendSigned",
                Map.of(),
                new SentFile("signed", "signed.pdf", "<html>".getBytes(StandardCharsets.UTF_8)));
        assertThat(refused.status()).isEqualTo(200);
        assertThat(refused.body()).contains("This file is no PDF");
    }

    private static void send(
            Http keeper,
            String form,
            String button,
            String field,
            String name,
            String content,
            Map<String, String> typed) {
        var file = new SentFile(field, name, content.getBytes(StandardCharsets.ISO_8859_1));
        var answer = keeper.submit(keeper.get(PAGE), form, button, typed, file);
        assertThat(answer.header("Location")).as(answer.body()).contains("said=aide.said");
    }
}
