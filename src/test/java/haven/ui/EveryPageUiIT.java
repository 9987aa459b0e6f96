package haven.ui;

import static org.assertj.core.api.Assertions.assertThat;

import haven.Addresses;
import haven.TestRows;
import haven.access.Route;
import haven.ui.screens.AnyScreen;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Walks over every page of the portal, as somebody who may open it. */
class EveryPageUiIT extends UiTest {

    private static final String NOBODY = "";

    /** A page and who opens it; names stand for ids, see {@link Addresses}. */
    private record Stop(Route route, String path, String username) {

        String name() {
            var place = path.replaceAll("[?].*", "").replaceAll("[^\\p{Alnum}]+", "-");
            return (place + "-" + username).replaceAll("^-|-$", "");
        }

        String address(String language) {
            return path + (path.contains("?") ? "&" : "?") + "lang=" + language;
        }
    }

    /** Tested apart, because they are there for few and seldom; the page to which one leaves has nothing of a page. */
    private static final EnumSet<Route> ELSEWHERE = EnumSet.of(Route.SETUP, Route.LEAVE, Route.IMPORT_RESULT);

    private static final List<Stop> STOPS = List.of(
            new Stop(Route.HOME, "/", NOBODY),
            new Stop(Route.HOME, "/", "staff"),
            new Stop(Route.HOME, "/", "director"),
            new Stop(Route.HOME, "/", "rso"),
            new Stop(Route.WORK, "/work", "rso"),
            new Stop(Route.WORK, "/work?show=mine", "staff"),
            new Stop(Route.WORK_ITEM, "/work/document.missing/KE-5", "focal.ke"),
            new Stop(Route.WORK_ITEM, "/work/document.missing/no-such-item", "staff"),
            new Stop(Route.LOGIN, "/login", NOBODY),
            new Stop(Route.ACCOUNT, "/account", "staff"),
            new Stop(Route.FORGOTTEN, "/forgotten", NOBODY),
            new Stop(Route.RESET, "/reset/RESET-of-the-browser-test", NOBODY),
            new Stop(Route.RESET, "/reset/no-such-link", NOBODY),
            new Stop(Route.CONFIRM, "/confirm/CONFIRM-of-the-browser-test", NOBODY),
            new Stop(Route.CONFIRM, "/confirm/no-such-link", NOBODY),
            new Stop(Route.WELCOME, "/welcome/INVITATION-of-the-browser-test", NOBODY),
            new Stop(Route.WELCOME, "/welcome/INVITATION-of-the-browser-test", "staff"),
            new Stop(Route.WELCOME_CODE, "/welcome", NOBODY),
            new Stop(Route.ACCOUNT_CODE, "/account-code/{@faith.fern}", "focal.ke"),
            new Stop(Route.STATIONS, "/stations", NOBODY),
            new Stop(Route.STATIONS, "/stations?q=nairobi", "staff"),
            new Stop(Route.STATIONS, "/stations?q=nothing-of-this-name", "staff"),
            new Stop(Route.STATION, "/station/ke-nairobi", NOBODY),
            new Stop(Route.STATION, "/station/ke-nairobi", "staff"),
            new Stop(Route.STATION, "/station/so-mogadishu", "rso"),
            new Stop(Route.STATION_EDIT, "/station/ke-nairobi/edit", "focal.ke"),
            new Stop(Route.DOCUMENTS, "/documents", "staff"),
            new Stop(Route.DOCUMENTS_KEEP, "/documents/keep", "focal.ke"),
            new Stop(Route.DOCUMENT_NEW, "/documents/ke/new", "focal.ke"),
            new Stop(Route.COUNTRY_DOCUMENTS, "/documents/ke", "focal.ke"),
            new Stop(Route.COUNTRY_DOCUMENTS, "/documents/eg", "staff"),
            new Stop(Route.DOCUMENT_EDIT, "/document/{Movement and travel rules}/edit", "focal.ke"),
            new Stop(Route.DOCUMENT_VERSION, "/document/{Movement and travel rules}/1", "staff"),
            new Stop(Route.DOCUMENT, "/document/{Movement and travel rules}", "staff"),
            new Stop(Route.DOCUMENT, "/document/{Emergency contact card Nairobi}", "staff"),
            new Stop(Route.PEOPLE, "/people", "admin"),
            new Stop(Route.PEOPLE, "/people", "rso"),
            new Stop(Route.PERSON_NEW, "/people/new", "admin"),
            new Stop(Route.PERSON, "/person/{SAMPLE-14}", "rso"),
            new Stop(Route.PERSON, "/person/{SAMPLE-13}", "admin"),
            new Stop(Route.PERSON_EDIT, "/person/{SAMPLE-01}/edit", "admin"),
            new Stop(Route.PERSON_ACCOUNT, "/person/{SAMPLE-03}/account", "admin"),
            new Stop(Route.PERSON_ACCOUNT, "/person/{SAMPLE-29}/account", "admin"),
            new Stop(Route.PERSON_DUTIES, "/person/{SAMPLE-14}/duties", "rso"),
            new Stop(Route.PLACE_ACCESS, "/access/so-mogadishu", "rso"),
            new Stop(Route.PLACE_ACCESS, "/access/ke", "focal.ke"),
            new Stop(Route.HELP_WORLD, "/help", NOBODY),
            new Stop(Route.HELP, "/help/ke-nairobi", NOBODY),
            new Stop(Route.HELP, "/help/tv-funafuti", NOBODY),
            new Stop(Route.CODED_HELP, "/s/no-such-code/ke-nairobi", NOBODY),
            new Stop(Route.HELP_CARD, "/help/ke-nairobi/card", NOBODY),
            new Stop(Route.CODED_CARD, "/s/no-such-code/ke-nairobi/card", NOBODY),
            new Stop(Route.HELP_POCKET, "/help/ke-nairobi/pocket", NOBODY),
            new Stop(Route.CODED_POCKET, "/s/no-such-code/ke-nairobi/pocket", NOBODY),
            new Stop(Route.SAVED_CARD, "/card/ke-nairobi", NOBODY),
            new Stop(Route.HELP_NOW, "/help/ke-nairobi/now", NOBODY),
            new Stop(Route.CODED_NOW, "/s/no-such-code/ke-nairobi/now", NOBODY),
            new Stop(Route.HELP_UNANSWERED, "/help/ke-nairobi/unanswered", NOBODY),
            new Stop(Route.CODED_UNANSWERED, "/s/no-such-code/ke-nairobi/unanswered", NOBODY),
            new Stop(Route.CALLS, "/calls", "opcen"),
            new Stop(Route.WORK_CALLS, "/work/calls", "focal.ke"),
            new Stop(Route.WORK_CALLS, "/work/calls", "staff"),
            new Stop(Route.KEEP_CUSTODIANS, "/keep/ke-nairobi/custodians", "focal.ke"),
            new Stop(Route.KEEP_CUSTODIANS, "/keep/KE/custodians", "focal.ke"),
            new Stop(Route.KEEP_COVER, "/keep/nairobi/cover", "rso"),
            new Stop(Route.KEEP_COVER, "/keep/world/cover", "hq"),
            new Stop(Route.KEEP_KITS, "/keep/KE/kits", "focal.ke"),
            new Stop(Route.KEEP_KITS, "/keep/nairobi/kits", "rso"),
            new Stop(Route.KEEP_CODES, "/keep/ke-nairobi/codes", "focal.ke"),
            new Stop(Route.KEEP_HELP, "/keep/ke-nairobi/help", "focal.ke"),
            new Stop(Route.KEEP_HELP, "/keep/KE/help", "focal.ke"),
            new Stop(Route.KEEP_HELP, "/keep/ke-nairobi/help?service=new", "focal.ke"),
            new Stop(Route.HELP_COMPARE, "/keep/ke-mombasa/help/compare", "rso"),
            new Stop(Route.HELP_WORDS, "/keep/ke-mombasa/help/words", "focal.ke"),
            new Stop(Route.HELP_WORDS, "/keep/KE/help/words?show=open", "focal.ke"),
            new Stop(Route.HELP_EDITION, "/keep/ke-nairobi/help/edition/1", "focal.ke"),
            new Stop(Route.HELP_GAPS, "/keep/nairobi/help/gaps", "rso"),
            new Stop(Route.KEEP_CONTACTS, "/keep/ke-nairobi/contacts", "focal.ke"),
            new Stop(Route.KEEP_CONTACTS, "/keep/world/contacts", "hq"),
            new Stop(Route.KEEP_CONTACTS, "/keep/ke-nairobi/contacts?edit=new", "focal.ke"),
            new Stop(Route.IMPORT, "/keep/ke-nairobi/import?kind=contacts", "focal.ke"),
            new Stop(Route.IMPORT, "/keep/KE/import?kind=custodians", "rso"),
            new Stop(Route.CONTACTS, "/contacts", NOBODY),
            new Stop(Route.CONTACT_SET, "/contacts/ke-nairobi", NOBODY),
            new Stop(Route.CONTACT_SET, "/contacts/ye-sanaa", NOBODY),
            new Stop(Route.KEEP, "/keep", "rso"),
            new Stop(Route.KEEP_PLACE, "/keep/KE", "focal.ke"),
            new Stop(Route.KEEP_PLACE, "/keep/world?state=RED", "hq"),
            new Stop(Route.PERSON_STAYS, "/person/{SAMPLE-14}/stays", "rso"),
            new Stop(Route.STATION_PEOPLE, "/contacts/ke-nairobi/people", "staff"),
            new Stop(Route.STATION_PEOPLE, "/contacts/ke-nairobi/people", "rso"),
            new Stop(Route.DIRECTORY, "/directory", "staff"),
            new Stop(Route.DIRECTORY, "/directory?q=RSO+Nairobi", "opcen"),
            new Stop(Route.ACCOUNT_CALENDAR, "/account/calendar", "staff"),
            new Stop(Route.ACCOUNT_DETAILS, "/account/details", "staff"),
            new Stop(Route.ACCOUNT_DETAILS, "/account/details?person={SAMPLE-29}", "focal.ke"),
            new Stop(Route.MY_WARDEN, "/my-warden", "staff"),
            new Stop(Route.MY_WARDEN, "/my-warden", "hq"),
            new Stop(Route.WARDENS, "/keep/ke-nairobi/wardens", "focal.ke"),
            new Stop(Route.CALL_TREE, "/keep/ke-nairobi/call-tree", "focal.ke"),
            new Stop(Route.CALL_TREE, "/keep/ke-nairobi/call-tree", "hr"),
            new Stop(Route.BRIEFING_PACK, "/briefing/pack/ke-nairobi", "staff"),
            new Stop(Route.BRIEFING_PACK, "/briefing/pack/tv-funafuti", "staff"),
            new Stop(Route.MEDICAL_TEXTS, "/medical-texts", "rso"),
            new Stop(Route.MEDICAL_TEXTS, "/medical-texts?write=yes", "ohu"),
            new Stop(Route.SEARCH, "/search?q=nairobi", "staff"),
            new Stop(Route.PROBLEM, "/problem?at=/stations", NOBODY),
            new Stop(Route.PROBLEMS, "/problems", "admin"),
            new Stop(Route.MAILS, "/mails?show=dead", "admin"),
            new Stop(Route.MAILS, "/mails?show=sent", "admin"),
            new Stop(Route.JOBS, "/jobs", "admin"),
            new Stop(Route.AUDIT, "/audit", "rso"),
            new Stop(Route.AUDIT, "/audit", "admin"),
            new Stop(Route.PRIVACY, "/privacy", NOBODY),
            new Stop(Route.ACCESSIBILITY, "/accessibility", NOBODY));

    private static final Set<Route> SHOWN_IN_ALL_LANGUAGES =
            EnumSet.of(Route.HOME, Route.LOGIN, Route.STATIONS, Route.STATION, Route.HELP);

    private final Map<String, Visitor> walkers = new HashMap<>();

    /** Links as letters bring them, so that the pages to which they lead are shown as people see them. */
    @BeforeEach
    void links() {
        for (var kind : List.of("RESET", "INVITATION")) {
            TestRows.write("""
                    insert into account_key (account_id, kind, hash, made_at, valid_until)
                    select id, ?, sha2(concat(?, '-of-the-browser-test'), 256), utc_timestamp(6), utc_timestamp(6) + interval 1 hour
                    from account where username = 'staff2'
                    on duplicate key update used_at = null, ended_at = null, valid_until = utc_timestamp(6) + interval 1 hour
                    """, kind, kind);
        }
        TestRows.write("""
                insert into contact_question (contact_id, due_on, number, hash, address_hash, asked_at, valid_until)
                select id, check_by, 9, sha2('CONFIRM-of-the-browser-test', 256), sha2(lower(email), 256), utc_timestamp(6),
                  utc_timestamp(6) + interval 1 hour from contact where email = 'undss.dakar@example.org'
                on duplicate key update valid_until = utc_timestamp(6) + interval 1 hour
                """);
    }

    @Test
    @DisplayName("every route with a page has an address here")
    void everyRoute() {
        var pages = Arrays.stream(Route.values())
                .filter(route -> route.view().endsWith(".xhtml") && !ELSEWHERE.contains(route))
                .collect(Collectors.toSet());
        assertThat(STOPS.stream().map(Stop::route).collect(Collectors.toSet())).isEqualTo(pages);
        assertThat(STOPS).allSatisfy(stop -> {
            var path = Addresses.withSomeId(stop.path()).replaceAll("[?].*", "");
            assertThat(Route.of(path).orElseThrow().route()).isEqualTo(stop.route());
        });
    }

    @Test
    @DisplayName("8, XCT-13 every page at 360 px: accessible, nothing sticks out, the frame is there")
    void onPhone() {
        walk(STOPS, "en", "phone", Visitor::onPhone);
    }

    @Test
    @DisplayName("8, XCT-13 every page at 1280 px: accessible, nothing sticks out, the frame is there")
    void onDesk() {
        walk(STOPS, "en", "desk", visitor -> visitor);
    }

    @Test
    @DisplayName("8 every page in Arabic: mirrored, accessible, nothing sticks out")
    void inArabic() {
        walk(STOPS, "ar", "phone", Visitor::onPhone);
    }

    @Test
    @DisplayName("8 pages open to all in four languages, small and large, and mirrored at 1280 px")
    void inFourLanguages() {
        var open = STOPS.stream()
                .filter(stop -> stop.username().equals(NOBODY) && SHOWN_IN_ALL_LANGUAGES.contains(stop.route()))
                .toList();
        List.of("fr", "es").forEach(language -> walk(open, language, "phone", Visitor::onPhone));
        List.of("fr", "es", "ar").forEach(language -> walk(open, language, "desk", visitor -> visitor));
    }

    @Test
    @DisplayName("8 the dark look has contrast enough, on reader pages, forms and desk pages")
    void inTheDark() {
        var routes = EnumSet.of(
                Route.HOME,
                Route.STATION,
                Route.HELP,
                Route.DOCUMENT,
                Route.DOCUMENT_EDIT,
                Route.PROBLEMS,
                Route.PEOPLE);
        var some = STOPS.stream().filter(stop -> routes.contains(stop.route())).toList();
        walk(some, "en", "dark", visitor -> visitor.onPhone().inTheDark());
    }

    @Test
    @DisplayName("8 print views: the page and whom to call, without what can only be pressed")
    void onPaper() {
        var routes = EnumSet.of(Route.HOME, Route.STATIONS, Route.STATION, Route.COUNTRY_DOCUMENTS, Route.DOCUMENT);
        var staff = visitor("staff");
        assertThat(STOPS)
                .filteredOn(
                        stop -> routes.contains(stop.route()) && stop.username().equals("staff"))
                .allSatisfy(stop -> {
                    var screen =
                            staff.open(Addresses.withIds(stop.address("en")), it -> new AnyScreen(it, stop.path()));
                    screen.printsCalmly();
                    screen.picture(stop.name() + "-paper-en");
                });
    }

    @Test
    @DisplayName("bad input: 404 and 403 keep the frame too, in the reader's language")
    void errorPages() {
        var missing = List.of(
                new Stop(Route.STATION, "/station/xx-nowhere", NOBODY),
                new Stop(Route.HOME, "/no/such/page", NOBODY),
                new Stop(Route.DOCUMENT, "/document/999999", "staff"),
                new Stop(Route.PROBLEMS, "/problems", "staff"));
        walk(missing, "en", "desk", visitor -> visitor);
        walk(missing, "ar", "phone", Visitor::onPhone);
    }

    @Test
    @DisplayName("1 the page that makes the first administrator, while there is none")
    void setupPage() {
        var token = "link-of-the-browser-test";
        TestRows.write("insert into setup_link (token_hash, made_at) values (sha2(?, 256), utc_timestamp(6))", token);
        TestRows.write("update account set active = false where username = 'admin'");
        try {
            var setup = List.of(new Stop(Route.SETUP, Route.SETUP.path(token), NOBODY));
            walk(setup, "en", "phone", Visitor::onPhone);
            walk(setup, "ar", "desk", visitor -> visitor);
        } finally {
            TestRows.write("update account set active = true where username = 'admin'");
            TestRows.write("delete from setup_link where token_hash = sha2(?, 256)", token);
        }
    }

    private void walk(Collection<Stop> stops, String language, String size, UnaryOperator<Visitor> how) {
        walkers.clear();
        assertThat(stops).allSatisfy(stop -> {
            var walker = walkers.computeIfAbsent(
                    stop.username(), name -> how.apply(name.isEmpty() ? visitor() : visitor(name)));
            var screen = walker.open(Addresses.withIds(stop.address(language)), it -> new AnyScreen(it, stop.path()));
            screen.picture(stop.name() + "-" + size + "-" + language);
            screen.keepsTheFrame(language);
            screen.fitsTheWidth();
            screen.isAccessible();
        });
    }
}
