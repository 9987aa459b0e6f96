package haven.contact;

import java.util.List;

/** How somebody checked an entry. */
public enum CheckMethod {
    CALLED,
    VISITED,
    WRITTEN,
    /** Whose entry it is said so, by a link in a letter. */
    THEMSELVES;

    /** How somebody can have checked it who keeps it. */
    public static List<CheckMethod> ofKeepers() {
        return List.of(CALLED, VISITED, WRITTEN);
    }

    /** Whether a keeper may say so of their own check. */
    public boolean isOfKeepers() {
        return this != THEMSELVES;
    }
}
