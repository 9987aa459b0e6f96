package haven.place;

/** A duty station in a list. */
public record StationRow(String code, String name, String countryCode) {}
