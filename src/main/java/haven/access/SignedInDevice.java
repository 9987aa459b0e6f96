package haven.access;

import java.time.Instant;

/**
 * One place where somebody is signed in.
 *
 * @param reference names it among the owner's; no secret
 * @param seen when it was last in use, give or take a few minutes
 * @param here whether it is the one that asks
 */
public record SignedInDevice(String reference, Device device, Instant since, Instant seen, boolean here) {}
