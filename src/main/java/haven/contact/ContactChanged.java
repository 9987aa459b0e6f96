package haven.contact;

/**
 * Fired inside the transaction in which a contact was checked, or somebody's absence came to it, by others than the
 * feature that owns it: the owner publishes it again.
 */
public record ContactChanged(Contact contact) {}
