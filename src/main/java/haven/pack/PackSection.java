package haven.pack;

import java.util.List;

/** What a feature puts into the briefing pack. A CDI bean; nothing else has to be told of it. */
public interface PackSection {

    /** Where its parts stand among those of others, the lowest first. */
    int order();

    /**
     * Its parts for this place and for the caller of this request: what they may not read is left out, and so is what is
     * by voice only. A part without lines is not shown.
     */
    List<PackPart> parts(PackQuestion question);
}
