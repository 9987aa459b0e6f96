package haven.place;

/** An event within the transaction: what this page told holds no more, or is not for all staff any more. */
public record AreaChangeTakenBack(String source) {}
