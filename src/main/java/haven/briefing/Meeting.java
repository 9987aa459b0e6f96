package haven.briefing;

import haven.shared.RuleViolation;
import java.net.URI;
import java.net.URISyntaxException;

/**
 * BRF-03: how and where a briefing is given.
 *
 * @param place where to come, whom to call, or the channel; a word for people, may be null but in person
 * @param link of a video meeting, which only those who have booked see; null for every other mode
 */
public record Meeting(BriefingMode mode, String place, String link) {

    private static final int LONGEST_PLACE = 150;
    private static final int LONGEST_LINK = 300;

    /** @throws RuleViolation beside the field that is wrong */
    public Meeting {
        place = stripped(place);
        link = mode == BriefingMode.VIDEO ? stripped(link) : null;
        if (place == null ? mode == BriefingMode.IN_PERSON : place.length() > LONGEST_PLACE) {
            throw RuleViolation.at("meetingPlace", "briefing.error.place", LONGEST_PLACE);
        }
        if (link != null && !isSecureAddress(link)) {
            throw RuleViolation.at("meetingLink", "briefing.error.link", LONGEST_LINK);
        }
    }

    private static String stripped(String typed) {
        return typed == null || typed.isBlank() ? null : typed.strip();
    }

    private static boolean isSecureAddress(String typed) {
        try {
            var address = new URI(typed);
            return typed.length() <= LONGEST_LINK && "https".equals(address.getScheme()) && address.getHost() != null;
        } catch (URISyntaxException wrong) {
            return false;
        }
    }
}
