package haven.shared;

/** An entity by whose name people know it: the audit trail keeps the one it had at the time. */
public interface Titled {

    /** What people call it, without a word about what kind of thing it is; never null. */
    String title();
}
