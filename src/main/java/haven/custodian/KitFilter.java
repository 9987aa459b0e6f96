package haven.custodian;

/**
 * Which kits a keeper looks for; null means all.
 *
 * @param words in the batch, the seal, the place or the name of who answers for it
 * @param sort a column of {@link Column}; the day of expiry where it is null
 */
public record KitFilter(String words, String country, KitState state, Column sort, boolean descending) {

    /** Columns by which the list can be sorted. */
    public enum Column {
        KIT("k.batch"),
        STATION("s.name"),
        EXPIRES("k.expiresOn");

        private final String path;

        Column(String path) {
            this.path = path;
        }
    }

    String order() {
        return (sort == null ? Column.EXPIRES : sort).path + (descending ? " desc" : "") + ", k.id";
    }
}
