package haven.access;

import haven.shared.Texts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Cookie;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Who reads this page, as templates need to know it: language, name, and the links that every page has. */
@Named
@RequestScoped
public class Reader {

    public static final String LANGUAGE_COOKIE = "haven-language";

    private static final String LANGUAGE_QUERY = "lang";

    /** What the language switch leaves out of the address: the language there was, and what has been said. */
    private static final Set<String> SAID_ONCE = Set.of(LANGUAGE_QUERY, "said");

    @Inject
    Caller caller;

    @Inject
    Address address;

    @Inject
    CurrentRequest request;

    @Inject
    FormKeys formKeys;

    private Language language;

    /** One entry of the language switch. */
    public record LanguageLink(String tag, String name, String url, boolean current) {
        public String getTag() {
            return tag;
        }

        public String getName() {
            return name;
        }

        public String getUrl() {
            return url;
        }

        public boolean isCurrent() {
            return current;
        }
    }

    /** A request attribute: the {@link Language} of a page that is the same for everybody. */
    public static final String PAGE_LANGUAGE = "haven.language";

    /** {@code ?lang=} wins, then what was chosen before, then the profile, then the browser, then English. */
    public Language chosen() {
        if (language == null) {
            language = Optional.ofNullable((Language) request.get().getAttribute(PAGE_LANGUAGE))
                    .or(this::fromAddress)
                    .or(this::fromCookie)
                    .or(() -> Language.of(caller.language().toLanguageTag()))
                    .or(this::fromBrowser)
                    .orElse(Language.EN);
        }
        return language;
    }

    /** Posts carry none; to look for it there would read a whole upload, for nobody or in vain. */
    private Optional<Language> fromAddress() {
        return "POST".equals(request.get().getMethod())
                ? Optional.empty()
                : Language.of(request.get().getParameter(LANGUAGE_QUERY));
    }

    private Optional<Language> fromCookie() {
        return request.get().getCookies() == null
                ? Optional.empty()
                : Arrays.stream(request.get().getCookies())
                        .filter(cookie -> LANGUAGE_COOKIE.equals(cookie.getName()))
                        .map(Cookie::getValue)
                        .flatMap(value -> Language.of(value).stream())
                        .findFirst();
    }

    private Optional<Language> fromBrowser() {
        return request.get().getHeader("Accept-Language") == null
                ? Optional.empty()
                : Collections.list(request.get().getLocales()).stream()
                        .flatMap(locale -> Language.of(locale.toLanguageTag()).stream())
                        .findFirst();
    }

    public String getLanguage() {
        return chosen().tag();
    }

    public Locale getLocale() {
        return chosen().locale();
    }

    public String getDirection() {
        return chosen().direction();
    }

    public boolean isSignedIn() {
        return caller.isSignedIn();
    }

    public String getName() {
        return caller.name();
    }

    /** Whether the caller holds this permission anywhere; for links and buttons only, services decide. */
    public boolean may(String permission) {
        return caller.may(Permission.valueOf(permission));
    }

    /** The language switch: this page in each language. */
    public List<LanguageLink> getLanguages() {
        return Arrays.stream(Language.values())
                .map(each -> new LanguageLink(each.tag(), each.ownName(), inLanguage(each), each == chosen()))
                .toList();
    }

    private String inLanguage(Language other) {
        return address.getPath() + "?" + LANGUAGE_QUERY + "=" + other.tag() + address.queryPairs(SAID_ONCE);
    }

    /** What happened, after a redirect: the text of {@code ?said=key}, if it is such a key; else null. */
    public String getSaid() {
        var key = address.query("said");
        return key.matches("[a-zA-Z]+\\.said\\.[a-zA-Z]+") && Texts.has(key) ? Texts.get(getLocale(), key) : null;
    }

    public String getPath() {
        return address.getPath();
    }

    /** "Something is wrong here" for this page. */
    public String getProblemUrl() {
        return "/problem?at=" + encode(address.getPath());
    }

    /** The sign-in page, which leads back here. */
    public String getSignInUrl() {
        return "/".equals(address.getPath()) ? "/login" : "/login?to=" + encode(address.getPath());
    }

    /** The key of the sign-out button. */
    public String getSignOutKey() {
        return formKeys.make("/signout", caller.identity().token());
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
