package haven.edition;

import haven.access.Route;
import haven.shared.Assets;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

/** The stylesheet and the scripts that stand inside each page of the shelf, and the policy that lets just these run. */
@Named
@ApplicationScoped
public class Inlined {

    private static final String NOTHING_ELSE =
            "default-src 'none'; img-src data:; media-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

    @Inject
    Assets assets;

    private String style;
    private String listStyle;
    private String script;
    private String cardScript;
    private String policy;
    private String scriptedPolicy;

    @PostConstruct
    void read() {
        style = assets.text("help.css");
        listStyle = assets.text("list.css");
        script = assets.text("leave.js");
        cardScript = assets.text("card.js");
        policy = NOTHING_ELSE + "; style-src " + hash(style) + " " + hash(listStyle) + "; script-src " + hash(script);
        scriptedPolicy = policy + " " + hash(cardScript) + "; connect-src 'self'; worker-src 'self'";
    }

    /** The whole element, so that no page writes style or script by hand. */
    public String getStyle() {
        return "<style>" + style + "</style>";
    }

    /** The same for the page with all duty stations, which has no room for more. */
    public String getListStyle() {
        return "<style>" + listStyle + "</style>";
    }

    public String getScript() {
        return "<script>" + script + "</script>";
    }

    /** What keeps a copy on the reader's device, and shows its age and clears it there. */
    public String getCardScript() {
        return "<script>" + cardScript + "</script>";
    }

    /** The Content-Security-Policy of a page of the shelf. */
    String policy(Route.Kind kind) {
        return switch (kind) {
            case SHELF_SCRIPTED -> scriptedPolicy;
            case SHELF_FORM -> policy.replace("form-action 'none'", "form-action 'self'");
            default -> policy;
        };
    }

    private static String hash(String text) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return "'sha256-" + Base64.getEncoder().encodeToString(digest) + "'";
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
