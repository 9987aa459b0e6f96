package haven.ui;

import haven.access.Route;

/** A page and who opens it; names stand for ids, see {@link haven.Addresses}. */
record Stop(Route route, String path, String username) {

    String name() {
        var place = path.replaceAll("[?].*", "").replaceAll("[^\\p{Alnum}]+", "-");
        return (place + "-" + username).replaceAll("^-|-$", "");
    }

    String address(String language) {
        return path + (path.contains("?") ? "&" : "?") + "lang=" + language;
    }
}
