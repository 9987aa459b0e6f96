package haven.pack;

/**
 * A number to call.
 *
 * @param shown as people write it
 * @param digits as it is dialled
 * @param insideOnly whether it works inside the country only
 */
public record PackNumber(String shown, String digits, boolean insideOnly) {}
