package haven.access;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Networks as operators write them, {@code 10.2.0.0/16, 2001:db8::/32, 192.0.2.7}: IPv4 and IPv6, an address alone is a
 * network of one. Names are never looked up.
 */
public final class Networks {

    private static final String BYTE = "(25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)";
    private static final Pattern IPV4 = Pattern.compile(BYTE + "(\\." + BYTE + "){3}");
    private static final Pattern IPV6 = Pattern.compile("[0-9a-fA-F:]*:[0-9a-fA-F:.]*");
    private static final Pattern PREFIX = Pattern.compile("0|[1-9]\\d{0,2}");

    private final List<Network> networks;

    private Networks(List<Network> networks) {
        this.networks = networks;
    }

    private record Network(byte[] address, int bits) {

        boolean contains(byte... other) {
            if (other.length != address.length) {
                return false;
            }
            int whole = bits / Byte.SIZE;
            for (int i = 0; i < whole; i++) {
                if (address[i] != other[i]) {
                    return false;
                }
            }
            int rest = bits % Byte.SIZE;
            return rest == 0 || ((address[whole] ^ other[whole]) & 0xff) >> (Byte.SIZE - rest) == 0;
        }
    }

    /** No network at all. */
    public static Networks none() {
        return new Networks(List.of());
    }

    /** @throws IllegalArgumentException with the part that is no network */
    public static Networks of(List<String> written) {
        var all = new ArrayList<Network>();
        for (var each : written) {
            all.add(network(each.strip()));
        }
        return new Networks(List.copyOf(all));
    }

    private static Network network(String written) {
        var parts = written.split("/", -1);
        var address = address(parts[0]);
        if (address == null
                || parts.length > 2
                || (parts.length == 2 && !PREFIX.matcher(parts[1]).matches())) {
            throw new IllegalArgumentException(written);
        }
        int longest = address.length * Byte.SIZE;
        int bits = parts.length == 2 ? Integer.parseInt(parts[1]) : longest;
        if (bits > longest) {
            throw new IllegalArgumentException(written);
        }
        return new Network(address, bits);
    }

    /** Whether this address lies in one of them; what is no address lies nowhere. */
    public boolean contain(String address) {
        if (networks.isEmpty()) {
            return false;
        }
        var bytes = address(address);
        return bytes != null && networks.stream().anyMatch(network -> network.contains(bytes));
    }

    /** The bytes of an address as it is written; an IPv4 address in IPv6 clothes counts as what it is. */
    private static byte[] address(String written) {
        if (written == null
                || !IPV4.matcher(written).matches() && !IPV6.matcher(written).matches()) {
            return null;
        }
        try {
            return InetAddress.getByName(written).getAddress(); // only addresses get here, so nothing is looked up
        } catch (UnknownHostException notAnAddress) {
            return null;
        }
    }
}
