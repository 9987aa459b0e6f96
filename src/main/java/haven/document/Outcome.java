package haven.document;

/** What was decided about a version. Stored by name, not to be renamed. */
public enum Outcome {
    RELEASED,
    WITHDRAWN
}
