package haven.contact;

import haven.edition.PublishedStation;
import java.time.LocalDate;
import java.util.List;

/**
 * What a feature adds to the papers that people take along: wallet card, poster, call list, the file to pass on. A CDI
 * bean; nothing else has to be told of it. Asked only where the station's own entries are open.
 */
public interface TakenAlong {

    /**
     * Contacts under a heading, the first to be called first. Paper knows no "now": all who hold on the day stand there,
     * with their hours.
     *
     * @param heading key of the text above them
     * @param first whether they belong on the card and the poster, where there is little room
     */
    record Section(String heading, boolean first, List<PublishedContact> contacts) {}

    /** Where its sections stand among those of others, the lowest first. */
    int order();

    /** The sections of this station on this day; entries by voice only are left out by whoever prints. */
    List<Section> sections(PublishedStation station, LocalDate day);
}
