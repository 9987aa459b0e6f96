package haven.shared;

/** An entity that is a part of another one: it lies in the same place, and its changes are in the other's history. */
public interface PartOf {

    /** The entity to which it belongs. */
    Object whole();
}
