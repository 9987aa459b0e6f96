package haven.launch;

import java.net.InetAddress;
import java.net.UnknownHostException;

/** Networks as operators write them. The portal reads them for itself; here a wrong one is refused before the start. */
final class WrittenNetworks {

    private static final String ADDRESS = "\\d{1,3}(\\.\\d{1,3}){3}|[0-9a-fA-F:]*:[0-9a-fA-F:.]*";

    private WrittenNetworks() {}

    static void require(String setting, String value) {
        for (String written : value.split(",")) {
            if (!written.isBlank() && !isNetwork(written.strip())) {
                throw new Refusal(
                        setting + " has \"" + written.strip()
                                + "\", which is no network; write them like 10.2.0.0/16, 2001:db8::/32 or 192.0.2.7, with commas.");
            }
        }
    }

    private static boolean isNetwork(String written) {
        String[] parts = written.split("/", -1);
        if (parts.length > 2 || !parts[0].matches(ADDRESS)) {
            return false;
        }
        try {
            int longest = InetAddress.getByName(parts[0]).getAddress().length * Byte.SIZE;
            return parts.length == 1 || (parts[1].matches("0|[1-9]\\d{0,2}") && Integer.parseInt(parts[1]) <= longest);
        } catch (UnknownHostException e) {
            return false;
        }
    }
}
