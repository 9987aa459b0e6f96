package haven.place;

/** An event within the transaction: the emergency numbers of this country are others from now on. */
public record NumbersChanged(Country country) {}
