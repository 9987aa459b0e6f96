package haven.access;

import static haven.access.Permission.GIVE_DUTIES;
import static haven.access.Permission.KEEP_ACCOUNTS;
import static haven.access.Permission.KEEP_DOCUMENTS;
import static haven.access.Permission.KEEP_PLACES;
import static haven.access.Permission.KEEP_PORTAL;
import static haven.access.Permission.OPEN_AUDIT;
import static haven.access.Permission.PRINT_CODES;
import static haven.access.Permission.READ_PEOPLE;
import static haven.access.Permission.READ_PROBLEMS;
import static haven.access.Permission.READ_PUBLIC;
import static haven.access.Permission.READ_STAFF_PAGES;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * All addresses of the portal. From this table come the forwarding of addresses to views, who is asked to sign in,
 * cache and security headers, and the access-matrix test. Constant addresses stand before those with parts.
 */
public enum Route {
    HOME("/", "/WEB-INF/views/home/index.xhtml", Kind.READER, READ_PUBLIC),
    LOGIN("/login", "/WEB-INF/views/login.xhtml", Kind.FORM, READ_PUBLIC),
    SIGN_OUT("/signout", "/signout", Kind.SERVLET, READ_PUBLIC),
    ACCOUNT("/account", "/WEB-INF/views/account/view.xhtml", Kind.FORM, READ_STAFF_PAGES),
    STAY("/account/stay", "/account/stay", Kind.SERVLET, READ_STAFF_PAGES),
    FORGOTTEN("/forgotten", "/WEB-INF/views/account/forgotten.xhtml", Kind.FORM, READ_PUBLIC),
    RESET("/reset/{token}", "/WEB-INF/views/account/reset.xhtml", Kind.FORM, READ_PUBLIC),
    WELCOME_CODE("/welcome", "/WEB-INF/views/account/welcomeCode.xhtml", Kind.FORM, READ_PUBLIC),
    WELCOME("/welcome/{token}", "/WEB-INF/views/account/welcome.xhtml", Kind.FORM, READ_PUBLIC),
    ACCOUNT_CODE("/account-code/{id}", "/WEB-INF/views/account/code.xhtml", Kind.FORM, PRINT_CODES),
    SETUP("/setup/{token}", "/WEB-INF/views/setup.xhtml", Kind.FORM, READ_PUBLIC),
    WORK("/work", "/WEB-INF/views/due/list.xhtml", Kind.FORM, READ_STAFF_PAGES),
    WORK_CALLS("/work/calls", "/WEB-INF/views/call/sheet.xhtml", Kind.FORM, READ_STAFF_PAGES),
    CALLS("/calls", "/WEB-INF/views/call/list.xhtml", Kind.DESK, Permission.MAKE_TEST_CALLS),
    WORK_ITEM("/work/{rule}/{subject}", "/WEB-INF/views/due/item.xhtml", Kind.FORM, READ_STAFF_PAGES),
    STATIONS("/stations", "/WEB-INF/views/place/list.xhtml", Kind.READER, READ_PUBLIC),
    STATION("/station/{code}", "/WEB-INF/views/place/view.xhtml", Kind.READER, READ_PUBLIC),
    STATION_EDIT("/station/{code}/edit", "/WEB-INF/views/place/edit.xhtml", Kind.FORM, KEEP_PLACES),
    DOCUMENTS("/documents", "/WEB-INF/views/document/list.xhtml", Kind.READER, READ_STAFF_PAGES),
    DOCUMENTS_KEEP("/documents/keep", "/WEB-INF/views/document/keep.xhtml", Kind.DESK, KEEP_DOCUMENTS),
    DOCUMENT_NEW("/documents/{country}/new", "/WEB-INF/views/document/new.xhtml", Kind.SCRIPTED_FORM, KEEP_DOCUMENTS),
    COUNTRY_DOCUMENTS("/documents/{country}", "/WEB-INF/views/document/list.xhtml", Kind.READER, READ_STAFF_PAGES),
    DOCUMENT_EDIT("/document/{id}/edit", "/WEB-INF/views/document/edit.xhtml", Kind.SCRIPTED_FORM, KEEP_DOCUMENTS),
    DOCUMENT_FILE("/document/{id}/{number}/file", "/document-file", Kind.SERVLET, READ_STAFF_PAGES),
    DOCUMENT_VERSION("/document/{id}/{number}", "/WEB-INF/views/document/view.xhtml", Kind.READER, READ_STAFF_PAGES),
    DOCUMENT("/document/{id}", "/WEB-INF/views/document/view.xhtml", Kind.READER, READ_STAFF_PAGES),
    PEOPLE("/people", "/WEB-INF/views/person/list.xhtml", Kind.DESK, READ_PEOPLE),
    PEOPLE_EXPORT("/people/export", "/people-export", Kind.SERVLET, READ_PEOPLE),
    PERSON_NEW("/people/new", "/WEB-INF/views/person/new.xhtml", Kind.FORM, KEEP_ACCOUNTS),
    PERSON("/person/{id}", "/WEB-INF/views/person/view.xhtml", Kind.READER, READ_PEOPLE),
    PERSON_EDIT("/person/{id}/edit", "/WEB-INF/views/person/edit.xhtml", Kind.FORM, KEEP_ACCOUNTS),
    PERSON_ACCOUNT("/person/{id}/account", "/WEB-INF/views/person/account.xhtml", Kind.FORM, KEEP_ACCOUNTS),
    PERSON_DUTIES("/person/{id}/duties", "/WEB-INF/views/person/duties.xhtml", Kind.FORM, GIVE_DUTIES),
    PERSON_STAYS("/person/{id}/stays", "/WEB-INF/views/person/stays.xhtml", Kind.FORM, Permission.KEEP_STAYS),
    PLACE_ACCESS("/access/{code}", "/WEB-INF/views/person/access.xhtml", Kind.READER, READ_PEOPLE),
    HELP_WORLD("/help", "/WEB-INF/views/aidememoire/world.xhtml", Kind.SHELF, READ_PUBLIC),
    HELP("/help/{station}", "/WEB-INF/views/aidememoire/view.xhtml", Kind.SHELF, READ_PUBLIC),
    HELP_NOW("/help/{station}/now", "/WEB-INF/views/custodian/now.xhtml", Kind.SHELF, READ_PUBLIC),
    HELP_CARD("/help/{station}/card", "/WEB-INF/views/directory/card.xhtml", Kind.SHELF_SCRIPTED, READ_PUBLIC),
    HELP_POCKET("/help/{station}/pocket", "/WEB-INF/views/directory/pocket.xhtml", Kind.SHELF_SCRIPTED, READ_PUBLIC),
    HELP_UNANSWERED("/help/{station}/unanswered", "/WEB-INF/views/call/unanswered.xhtml", Kind.SHELF_FORM, READ_PUBLIC),
    CODED_UNANSWERED(
            "/s/{code}/{station}/unanswered", "/WEB-INF/views/call/unanswered.xhtml", Kind.SHELF_FORM, READ_PUBLIC),
    HELP_FILE("/help/{station}/{file}", "/shelf-file", Kind.SHELF, READ_PUBLIC),
    CODED_HELP("/s/{code}/{station}", "/WEB-INF/views/aidememoire/view.xhtml", Kind.SHELF, READ_PUBLIC),
    CODED_NOW("/s/{code}/{station}/now", "/WEB-INF/views/custodian/now.xhtml", Kind.SHELF, READ_PUBLIC),
    CODED_CARD("/s/{code}/{station}/card", "/WEB-INF/views/directory/card.xhtml", Kind.SHELF_SCRIPTED, READ_PUBLIC),
    CODED_POCKET(
            "/s/{code}/{station}/pocket", "/WEB-INF/views/directory/pocket.xhtml", Kind.SHELF_SCRIPTED, READ_PUBLIC),
    CODED_FILE("/s/{code}/{station}/{file}", "/shelf-file", Kind.SHELF, READ_PUBLIC),
    CONTACTS("/contacts", "/WEB-INF/views/directory/list.xhtml", Kind.SHELF, READ_PUBLIC),
    CONTACT_SET("/contacts/{station}", "/WEB-INF/views/directory/view.xhtml", Kind.SHELF, READ_PUBLIC),
    STATION_PEOPLE("/contacts/{station}/people", "/WEB-INF/views/directory/people.xhtml", Kind.FORM, READ_STAFF_PAGES),
    DIRECTORY("/directory", "/WEB-INF/views/directory/search.xhtml", Kind.FORM, READ_STAFF_PAGES),
    ACCOUNT_DETAILS("/account/details", "/WEB-INF/views/detail/edit.xhtml", Kind.FORM, READ_STAFF_PAGES),
    ACCOUNT_CALENDAR("/account/calendar", "/WEB-INF/views/briefing/feed.xhtml", Kind.FORM, Permission.BOOK_BRIEFING),
    BRIEFING_FEED("/briefing/feed/{token}.ics", "/briefing-feed", Kind.SERVLET, READ_PUBLIC),
    MY_WARDEN("/my-warden", "/WEB-INF/views/warden/mine.xhtml", Kind.FORM, READ_STAFF_PAGES),
    WARDENS("/keep/{place}/wardens", "/WEB-INF/views/warden/edit.xhtml", Kind.FORM, Permission.KEEP_WARDENS),
    CALL_TREE("/keep/{place}/call-tree", "/WEB-INF/views/warden/tree.xhtml", Kind.FORM, READ_STAFF_PAGES),
    CALL_TREE_FILE("/keep/{place}/call-tree/pdf", "/call-tree", Kind.SERVLET, READ_STAFF_PAGES),
    CONTACT_FILE("/contacts/{station}/{file}", "/shelf-file", Kind.SHELF, READ_PUBLIC),
    BRIEFINGS("/briefing", "/WEB-INF/views/briefing/mine.xhtml", Kind.FORM, Permission.BOOK_BRIEFING),
    BRIEFING_BOOK("/briefing/book", "/WEB-INF/views/briefing/book.xhtml", Kind.FORM, Permission.BOOK_BRIEFING),
    BRIEFING_BOOKING("/briefing/{code}", "/WEB-INF/views/briefing/view.xhtml", Kind.FORM, Permission.BOOK_BRIEFING),
    CARD_WORKER("/card/worker.js", "/shelf-worker", Kind.SHELF, READ_PUBLIC),
    SAVED_CARD("/card/{station}", "/WEB-INF/views/directory/saved.xhtml", Kind.SHELF_SCRIPTED, READ_PUBLIC),
    LEAVE("/leave", "/WEB-INF/views/leave.xhtml", Kind.SHELF, READ_PUBLIC),
    CONFIRM("/confirm/{token}", "/WEB-INF/views/contact/confirm.xhtml", Kind.FORM, READ_PUBLIC),
    KEEP("/keep", "/WEB-INF/views/board/view.xhtml", Kind.DESK, READ_STAFF_PAGES),
    KEEP_PLACE("/keep/{place}", "/WEB-INF/views/board/view.xhtml", Kind.DESK, READ_STAFF_PAGES),
    KEEP_CONTACTS("/keep/{place}/contacts", "/WEB-INF/views/directory/edit.xhtml", Kind.FORM, Permission.KEEP_CONTACTS),
    IMPORT("/keep/{place}/import", "/WEB-INF/views/sheet/new.xhtml", Kind.SCRIPTED_FORM, Permission.KEEP_CONTACTS),
    IMPORT_FAILED("/import/{id}/failed", "/import-failed", Kind.SERVLET, Permission.KEEP_CONTACTS),
    IMPORT_RESULT("/import/{id}", "/WEB-INF/views/sheet/view.xhtml", Kind.SCRIPTED_FORM, Permission.KEEP_CONTACTS),
    KEEP_EXPORT("/keep/{place}/{kind}/export", "/sheet-export", Kind.SERVLET, Permission.KEEP_CONTACTS),
    KEEP_HELP("/keep/{place}/help", "/WEB-INF/views/aidememoire/edit.xhtml", Kind.SCRIPTED_FORM, Permission.KEEP_HELP),
    HELP_PREVIEW("/keep/{place}/help/preview", "/help-preview", Kind.SERVLET, Permission.KEEP_HELP),
    HELP_COMPARE(
            "/keep/{place}/help/compare", "/WEB-INF/views/aidememoire/compare.xhtml", Kind.FORM, Permission.KEEP_HELP),
    HELP_WORDS("/keep/{place}/help/words", "/WEB-INF/views/aidememoire/words.xhtml", Kind.FORM, Permission.KEEP_HELP),
    HELP_EDITION(
            "/keep/{place}/help/edition/{number}",
            "/WEB-INF/views/aidememoire/edition.xhtml",
            Kind.FORM,
            Permission.KEEP_HELP),
    HELP_GAPS("/keep/{place}/help/gaps", "/WEB-INF/views/aidememoire/gaps.xhtml", Kind.DESK, Permission.KEEP_HELP),
    KEEP_CUSTODIANS(
            "/keep/{place}/custodians", "/WEB-INF/views/custodian/edit.xhtml", Kind.FORM, Permission.KEEP_CUSTODIANS),
    KEEP_COVER("/keep/{place}/cover", "/WEB-INF/views/custodian/cover.xhtml", Kind.DESK, Permission.KEEP_CUSTODIANS),
    KEEP_KITS("/keep/{place}/kits", "/WEB-INF/views/custodian/kits.xhtml", Kind.DESK, Permission.KEEP_CUSTODIANS),
    KEEP_CODES("/keep/{place}/codes", "/WEB-INF/views/edition/codes.xhtml", Kind.FORM, Permission.KEEP_HELP),
    BRIEFING_PACK("/briefing/pack/{station}", "/WEB-INF/views/pack/view.xhtml", Kind.READER, READ_STAFF_PAGES),
    BRIEFING_PACK_FILE("/briefing/pack/{station}/pdf", "/briefing-pack", Kind.SERVLET, READ_STAFF_PAGES),
    MEDICAL_TEXTS("/medical-texts", "/WEB-INF/views/medical/edit.xhtml", Kind.FORM, Permission.READ_MEDICAL_TEXTS),
    SEARCH("/search", "/WEB-INF/views/search/list.xhtml", Kind.READER, READ_PUBLIC),
    PROBLEM("/problem", "/WEB-INF/views/problem/new.xhtml", Kind.FORM, READ_PUBLIC),
    PROBLEMS("/problems", "/WEB-INF/views/problem/list.xhtml", Kind.DESK, READ_PROBLEMS),
    MAILS("/mails", "/WEB-INF/views/mail/list.xhtml", Kind.DESK, KEEP_PORTAL),
    JOBS("/jobs", "/WEB-INF/views/operation/list.xhtml", Kind.DESK, KEEP_PORTAL),
    AUDIT("/audit", "/WEB-INF/views/audit/list.xhtml", Kind.DESK, OPEN_AUDIT),
    AUDIT_EXPORT("/audit/export", "/audit-export", Kind.SERVLET, OPEN_AUDIT),
    PRIVACY("/privacy", "/WEB-INF/views/privacy.xhtml", Kind.READER, READ_PUBLIC),
    ACCESSIBILITY("/accessibility", "/WEB-INF/views/accessibility.xhtml", Kind.READER, READ_PUBLIC),
    READY("/ready", "/ready", Kind.SERVLET, READ_PUBLIC),
    HEALTH("/health", "/health", Kind.SERVLET, READ_PUBLIC),
    METRICS("/metrics", "/metrics", Kind.SERVLET, READ_PUBLIC);

    /** What sort of page an address is; decides cache and security headers. */
    public enum Kind {
        /** Plain HTML without forms that change something; the same for all who are not signed in. */
        READER,
        /** Plain HTML with a form: never stored. */
        FORM,
        /** A form whose page may run our own script (progress of an upload). */
        SCRIPTED_FORM,
        /** PrimeFaces. */
        DESK,
        /**
         * Sent from the published shelf, the same bytes for everybody, without database, cookie or trace; one request
         * with style and script inside it. {@link RouteFilter} never sees it.
         */
        SHELF,
        /** The same with a script of our own beside it, which keeps a copy on the reader's device. */
        SHELF_SCRIPTED,
        /** The same with buttons by which a reader sends one choice; see {@code edition.ShelfForm}. */
        SHELF_FORM,
        /** Answers by itself, without Faces. */
        SERVLET
    }

    private static final String PEOPLE_END = "/people";
    private static final Pattern PEOPLE_OF_A_STATION = Pattern.compile("/contacts/[^/]+/people");
    private static final List<String> SHELF = List.of("/help", "/contacts", "/s/", "/card/", "/leave");

    private final String pattern;
    private final String view;
    private final Kind kind;
    private final Permission permission;
    private final Pattern regex;
    private final List<String> parts = new ArrayList<>();

    Route(String pattern, String view, Kind kind, Permission permission) {
        this.pattern = pattern;
        this.view = view;
        this.kind = kind;
        this.permission = permission;
        var found = Part.NAME.matcher(pattern);
        while (found.find()) {
            parts.add(found.group(1));
        }
        this.regex = Pattern.compile(found.replaceAll("([A-Za-z0-9._~-]{1,100})"));
    }

    /** Apart, because a constant's constructor cannot read the enum's own static fields. */
    private static final class Part {
        static final Pattern NAME = Pattern.compile("\\{(\\w+)}");
    }

    /** An address that fits a route, with the values of its parts by name. */
    public record Match(Route route, Map<String, String> parts) {}

    /** Whether this address belongs to the published shelf: asked before anything else, so told by its first letters. */
    public static boolean isShelf(String path) {
        if (path.endsWith(PEOPLE_END) && PEOPLE_OF_A_STATION.matcher(path).matches()) {
            return false; // who is there is for those who are signed in
        }
        for (var first : SHELF) {
            if (path.startsWith(first)
                    && (path.length() == first.length() || first.endsWith("/") || path.charAt(first.length()) == '/')) {
                return true;
            }
        }
        return false;
    }

    /** The first route that this path fits. */
    public static Optional<Match> of(String path) {
        return Arrays.stream(values())
                .flatMap(route -> route.match(path).stream())
                .findFirst();
    }

    private Optional<Match> match(String path) {
        var matcher = regex.matcher(path);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        var values = new LinkedHashMap<String, String>();
        for (int i = 0; i < parts.size(); i++) {
            values.put(parts.get(i), matcher.group(i + 1));
        }
        return Optional.of(new Match(this, values));
    }

    /** The address with these values for its parts, in order. */
    public String path(Object... values) {
        var path = pattern;
        for (var value : values) {
            path = Part.NAME.matcher(path).replaceFirst(String.valueOf(value));
        }
        return path;
    }

    public String pattern() {
        return pattern;
    }

    /** The Facelets view, or the path of the servlet. */
    public String view() {
        return view;
    }

    public Kind kind() {
        return kind;
    }

    /** Who is not signed in is asked to, unless this is {@link Permission#READ_PUBLIC}. */
    public Permission permission() {
        return permission;
    }
}
