package haven.contact;

/** What somebody answers who was asked whether their details are right. */
public enum Answer {
    ALL_RIGHT,
    NUMBER_CHANGED,
    NO_LONGER,
    NOT_ME,
    OTHER;

    boolean isRight() {
        return this == ALL_RIGHT;
    }
}
