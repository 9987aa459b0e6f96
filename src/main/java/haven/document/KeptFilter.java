package haven.document;

/**
 * What a keeper looks for; null means all.
 *
 * @param sort a column of {@link Column}; title where it is null
 */
public record KeptFilter(
        String words, String country, Long typeId, VersionState state, Column sort, boolean descending) {

    /** Columns by which the list can be sorted. */
    public enum Column {
        TITLE("d.title"),
        PLACE("c.name"),
        TYPE("t.rank"),
        CLASSIFICATION("d.classification"),
        REVIEW_BY("d.reviewBy");

        private final String path;

        Column(String path) {
            this.path = path;
        }

        String path() {
            return path;
        }
    }

    String order() {
        return (sort == null ? Column.TITLE : sort).path() + (descending ? " desc" : "") + ", d.id";
    }
}
