package haven.briefing;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/** Which times somebody wants to see; null means all. @param language such as {@code fr} */
public record OfferFilter(BriefingMode mode, String language) {

    /** As an address says it; what is no mode says nothing. */
    public static OfferFilter of(String mode, String language) {
        return new OfferFilter(find(mode).orElse(null), language.isEmpty() ? null : language);
    }

    private static Optional<BriefingMode> find(String typed) {
        return Arrays.stream(BriefingMode.values())
                .filter(mode -> mode.name().equals(typed))
                .findFirst();
    }

    boolean fits(Offer offer) {
        return (mode == null || mode == offer.mode()) && (language == null || language.equals(offer.language()));
    }

    /** As further parameters of an address. */
    public String query() {
        return (mode == null ? "" : "&mode=" + mode)
                + (language == null ? "" : "&language=" + URLEncoder.encode(language, StandardCharsets.UTF_8));
    }

    public boolean isEmpty() {
        return mode == null && language == null;
    }
}
