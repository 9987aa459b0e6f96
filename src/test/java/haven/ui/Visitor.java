package haven.ui;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import haven.PortalExtension;
import haven.ui.screens.LoginScreen;
import haven.ui.screens.Screen;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Somebody with a browser: how big, in which language, with or without JavaScript, signed in or not. */
public final class Visitor {

    private static final int TIME_OUT_MS = 15_000;

    static {
        PlaywrightAssertions.setDefaultAssertionTimeout(TIME_OUT_MS);
    }

    private final List<String> errors = new ArrayList<>();
    private final NewContextOptions options = new NewContextOptions()
            .setBaseURL(PortalExtension.url())
            .setViewportSize(1280, 800)
            .setLocale("en")
            .setReducedMotion(ReducedMotion.REDUCE);
    private String username;
    private String password;
    private boolean scripts = true;
    private boolean ownClock;
    private BrowserContext context;
    private Page page;

    Visitor() {}

    /** With a screen of 360 by 780. */
    public Visitor onPhone() {
        options.setViewportSize(360, 780);
        return this;
    }

    public Visitor inLanguage(String tag) {
        options.setLocale(tag);
        return this;
    }

    public Visitor withoutJavaScript() {
        options.setJavaScriptEnabled(false);
        scripts = false;
        return this;
    }

    /** With a clock that screens can set forward. */
    public Visitor withOwnClock() {
        ownClock = true;
        return this;
    }

    public Visitor inTheDark() {
        options.setColorScheme(ColorScheme.DARK);
        return this;
    }

    Visitor signedInAs(String name) {
        return signedInAs(name, name);
    }

    /** The same, of a person of a test's own. */
    Visitor signedInAs(String name, String itsPassword) {
        username = name;
        password = itsPassword;
        return this;
    }

    /** Goes to this address and finds this screen there. */
    public <S extends Screen> S open(String path, Function<Visitor, S> screen) {
        page().navigate(path);
        return screen.apply(this);
    }

    /** Goes to the screen's own address. */
    public <S extends Screen> S open(Function<Visitor, S> screen) {
        var opened = screen.apply(this);
        page().navigate(opened.path());
        return opened;
    }

    /** The browser's window; made, and signed in, when it is first needed. For screens only. */
    public Page page() {
        if (page == null) {
            context = Browser.get().newContext(options);
            context.setDefaultTimeout(TIME_OUT_MS);
            page = context.newPage();
            if (ownClock) {
                page.clock().install();
            }
            page.onConsoleMessage(this::listen);
            page.onPageError(error -> errors.add("script: " + error));
            if (username != null) {
                open(LoginScreen::new).signIn(username, password);
            }
        }
        return page;
    }

    /** As in a lift: nothing goes out or comes in. */
    public void withoutNetwork(boolean none) {
        page();
        context.setOffline(none);
    }

    /** Closes the window and opens another one of the same browser. */
    public void newWindow() {
        page().close();
        page = context.newPage();
        page.onConsoleMessage(this::listen);
        page.onPageError(error -> errors.add("script: " + error));
    }

    /** What the browser complained about was what the test wanted: that there is no network, say. */
    void forgiveErrors() {
        errors.clear();
    }

    public boolean hasScripts() {
        return scripts;
    }

    List<String> errors() {
        return errors;
    }

    void leave() {
        if (context != null) {
            context.close();
        }
    }

    /** A page that answers 404 on purpose is an error for the browser, but not for the test that went there. */
    private void listen(ConsoleMessage message) {
        var isOwnAddress = message.location().startsWith(page.url())
                && message.text().startsWith("Failed to load resource: the server responded with a status of");
        if ("error".equals(message.type()) && !isOwnAddress) {
            errors.add(message.text() + " at " + message.location());
        }
    }
}
