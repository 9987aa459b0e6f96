package haven.edition;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The part {@code codes} of a station: the codes that open its own entries from anywhere, those withdrawn left out.
 *
 * @param codes the oldest first
 */
public record PublishedCodes(List<Code> codes) {

    public static final String PART = "codes";

    /** A code. @param validTo the last day on which it opens, in the station's zone */
    public record Code(String code, LocalDate madeOn, LocalDate validTo) {}

    public PublishedCodes {
        codes = codes == null ? List.of() : List.copyOf(codes);
    }

    /** Whether this code opens the station on this day. */
    boolean open(String code, LocalDate day) {
        return codes.stream().anyMatch(each -> each.code().equals(code) && !day.isAfter(each.validTo()));
    }

    /** The code for what is printed on this day. */
    public Optional<Code> newest(LocalDate day) {
        return codes.stream().filter(each -> !day.isAfter(each.validTo())).reduce((older, newer) -> newer);
    }
}
