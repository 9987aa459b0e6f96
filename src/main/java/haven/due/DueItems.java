package haven.due;

import haven.access.Permission;
import java.util.List;

/**
 * One rule that makes things due. Every CDI bean of this type takes part; one bean a rule. It answers for the holder in
 * the question, who may be somebody to whom a digest is written, and leaves out what they cannot do something about.
 * It is called inside a transaction.
 */
public interface DueItems {

    /** The rule, such as {@code document.draft}: the part before the slash of its items' keys. */
    String rule();

    /** The risk of all its items. */
    Risk risk();

    /** What its items are until their day has passed. */
    default DueWord word() {
        return DueWord.SOON;
    }

    /** What one must hold at an item's scope in order to do it. Who holds it nowhere is never asked about. */
    Permission permission();

    /**
     * What is due, by its day, in an order that stays the same; at most {@link DueQuestion#most}. One query, whatever
     * the number.
     */
    List<DueItem> list(DueQuestion question);

    /** How many there are, counted up to {@link DueQuestion#most}. One query. */
    long count(DueQuestion question);

    /**
     * Whether the day on which something is done must not be told, because it says what happened to somebody. Then no
     * mail tells of its items, and nobody can give them away or put them off: that would be written down with a person,
     * a day and free words.
     */
    default boolean isDiscreet() {
        return false;
    }

    /**
     * Whether its items are the holder's own, done by themselves wherever they are: nobody else can be given them, and they
     * cannot be put off.
     */
    default boolean isPersonal() {
        return false;
    }

    /** Whether the start page shows its items in a panel of their own: then the queue there leaves them out. */
    default boolean hasPanel() {
        return false;
    }

    /** Whether nothing can be decided about its items: they can only be done. */
    default boolean canOnlyBeDone() {
        return isDiscreet() || isPersonal();
    }
}
