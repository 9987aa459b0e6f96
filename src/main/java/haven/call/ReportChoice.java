package haven.call;

/** AM-19: what a reader can say about a number, and nothing else. */
public enum ReportChoice {
    NO_ANSWER,
    WRONG_NUMBER,
    OUT_OF_SERVICE
}
