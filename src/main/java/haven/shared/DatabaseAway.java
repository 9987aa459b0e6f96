package haven.shared;

/** The database does not answer, or its schema is not ready yet: the reader sees the "database down" page (503). */
public class DatabaseAway extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public DatabaseAway(String why) {
        super(why);
    }

    public DatabaseAway(String why, Throwable cause) {
        super(why, cause);
    }
}
