package haven.aidememoire;

/** An answer to a question; that nobody knows it is an answer that shows. */
public enum Answer {
    YES,
    NO,
    NOT_KNOWN;

    static Answer orNotKnown(Answer given) {
        return given == null ? NOT_KNOWN : given;
    }
}
