package haven.aidememoire;

import haven.place.Place;

/** What a keeper looks at as if it were published there. @param draft else an edition that was published */
public record HelpPreview(Place place, PublishedAideMemoire content, boolean draft) {}
