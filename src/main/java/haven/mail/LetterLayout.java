package haven.mail;

import haven.shared.Settings;
import haven.shared.Texts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.primefaces.util.EscapeUtils;

/** How a letter looks, as plain text and as HTML: the same words, one button, and what stands below every letter. */
@ApplicationScoped
class LetterLayout {

    private static final Pattern PLACE = Pattern.compile("\\{(\\w+)}");
    private static final String PARAGRAPHS = "\\R\\s*\\R";
    private static final String PARAGRAPH = "<p style=\"margin:0 0 16px\">%s</p>";
    private static final String BUTTON =
            "<p style=\"margin:24px 0\"><a href=\"%s\" style=\"display:inline-block;padding:12px 20px;background:#0b5a5e;"
                    + "color:#ffffff;text-decoration:none;border-radius:8px;font-weight:bold\">%s</a></p>";
    private static final String ADDRESS =
            "<p style=\"margin:0 0 16px;font-size:15px\">%s<br><span dir=\"ltr\" style=\"word-break:break-all\">%s</span></p>";

    @Inject
    Settings settings;

    private final String frame = read();

    private static String read() {
        try (var in = LetterLayout.class.getResourceAsStream("/haven/mail/letter.html")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** The name of this site, for the letter's own name. */
    String host() {
        return settings.url().getHost();
    }

    /** Where a reader turns digests off. */
    String accountUrl() {
        return settings.url() + "/account";
    }

    String text(DueLetter letter) {
        var button = letter.link() == null ? "" : letter.button() + ":\n" + letter.link() + "\n\n";
        return letter.text().strip() + "\n\n" + button + "-- \n" + String.join("\n", footer(letter)) + "\n";
    }

    String html(DueLetter letter) {
        var parts = Map.of(
                "language", letter.language().tag(),
                "direction", letter.language().direction(),
                "subject", EscapeUtils.forHtml(letter.subject()),
                "paragraphs", paragraphs(Arrays.asList(letter.text().strip().split(PARAGRAPHS))),
                "button", letter.link() == null ? "" : button(letter),
                "footer", paragraphs(footer(letter)));
        return PLACE.matcher(frame).replaceAll(found -> Matcher.quoteReplacement(parts.get(found.group(1))));
    }

    private String paragraphs(List<String> texts) {
        return texts.stream()
                .map(text ->
                        PARAGRAPH.formatted(linked(EscapeUtils.forHtml(text)).replaceAll("\\R", "<br>\n")))
                .collect(Collectors.joining("\n"));
    }

    /** Addresses of this site in the text become links; no others do. */
    private String linked(String escaped) {
        var own = Pattern.compile(Pattern.quote(settings.url() + "/") + "[A-Za-z0-9._~/?=%&;-]*");
        return own.matcher(escaped)
                .replaceAll(found -> Matcher.quoteReplacement(
                        "<a dir=\"ltr\" href=\"" + found.group() + "\">" + found.group() + "</a>"));
    }

    private static String button(DueLetter letter) {
        var copy = Texts.get(letter.language().locale(), "mail.letter.orCopy");
        return BUTTON.formatted(EscapeUtils.forHtmlAttribute(letter.link()), EscapeUtils.forHtml(letter.button()))
                + "\n" + ADDRESS.formatted(EscapeUtils.forHtml(copy), EscapeUtils.forHtml(letter.link()));
    }

    private List<String> footer(DueLetter letter) {
        var locale = letter.language().locale();
        var lines = new java.util.ArrayList<String>();
        settings.opcenNumber().ifPresent(number -> lines.add(Texts.get(locale, "mail.letter.emergency", ltr(number))));
        if (letter.bulk()) {
            lines.add(Texts.get(locale, "mail.letter.daily", accountUrl()));
        }
        lines.add(Texts.get(locale, "mail.letter.byItself"));
        return lines;
    }

    /** Isolated, so that an Arabic line does not turn the number around. */
    private static String ltr(String number) {
        return "\u2066" + number + "\u2069";
    }
}
