package haven.document;

import static org.assertj.core.api.Assertions.assertThat;

import haven.Http;
import haven.SentFile;
import haven.TestRows;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/** Somebody who keeps documents, with a browser. */
record Keeper(Http browser) {

    static Keeper signedIn(String username) {
        return new Keeper(Http.portal().signIn(username));
    }

    /** A small PDF; the same content for the same text. */
    static SentFile pdf(String name, String text) {
        return new SentFile("file", name, ("%PDF-1.4\n% " + text + "\n").getBytes(StandardCharsets.UTF_8));
    }

    /** What describes a document for all staff; what is given stands above it. */
    static Map<String, String> described(String title, String... namesAndValues) {
        var typed = new LinkedHashMap<String, String>();
        typed.put("type", typeId("advice"));
        typed.put("title", title);
        typed.put("language", "en");
        typed.put("classification", "ALL_STAFF");
        for (int i = 0; i < namesAndValues.length; i += 2) {
            typed.put(namesAndValues[i], namesAndValues[i + 1]);
        }
        return typed;
    }

    static String typeId(String code) {
        return String.valueOf(TestRows.number("select id from document_type where code = ?", code));
    }

    Http.Answer tryToAdd(String country, Map<String, String> typed, SentFile file) {
        return browser.submit(browser.get("/documents/" + country + "/new"), "upload", "add", typed, file);
    }

    /** A new document with a draft; gives its address. */
    String add(String country, Map<String, String> typed, SentFile file) {
        var answer = tryToAdd(country, typed, file);
        assertThat(answer.status()).as(answer + answer.body()).isEqualTo(302);
        assertThat(answer.header("Location")).endsWith("/edit?said=document.said.added");
        return answer.header("Location").replaceFirst("/edit.*", "");
    }

    /** A new document with its first version in force; gives its address. */
    String publish(String country, Map<String, String> typed, SentFile file) {
        var document = add(country, typed, file);
        release(document, 1);
        return document;
    }

    Http.Answer tryToUpload(String document, SentFile file) {
        return browser.submit(browser.get(document + "/edit"), "upload", "uploadVersion", Map.of(), file);
    }

    void upload(String document, SentFile file) {
        said(tryToUpload(document, file), "uploaded");
    }

    Http.Answer tryToRelease(String document, int number, Map<String, String> typed) {
        var all = new LinkedHashMap<>(typed);
        all.put("releaseNumber", String.valueOf(number));
        return browser.submit(browser.get(document + "/edit"), "release", "releaseVersion", all);
    }

    void release(String document, int number) {
        said(tryToRelease(document, number, Map.of("changed", "What changed in " + number)), "released");
    }

    void withdraw(String document, int number) {
        var typed = Map.of("withdrawNumber", String.valueOf(number), "reason", "No longer true");
        said(browser.submit(browser.get(document + "/edit"), "withdraw", "withdrawVersion", typed), "withdrawn");
    }

    static void said(Http.Answer answer, String what) {
        assertThat(answer.status()).as(answer + answer.body()).isEqualTo(302);
        assertThat(answer.header("Location")).endsWith("?said=document.said." + what);
    }
}
