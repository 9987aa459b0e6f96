package haven.aidememoire;

import haven.access.Language;
import haven.edition.Shelf;
import haven.edition.ShelfRequest;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Locale;

/** {@code /help/{station}}: the Aide-Memoire of a duty station, for readers. */
@Named
@RequestScoped
public class HelpPage {

    @Inject
    Shelf shelf;

    @Inject
    ShelfRequest visit;

    @Inject
    HelpDraft draft;

    private HelpSources sources;
    private HelpOffer offer;
    private OpenHelp open;

    /** Services and windows; the station's own only where they may be shown. */
    public HelpOffer getOffer() {
        if (offer == null) {
            offer = sources().offer(visit.getToday());
        }
        return offer;
    }

    public OpenHelp getOpen() {
        if (open == null) {
            var all = visit.getStation().upwards();
            open = new OpenHelp(shelf, all.subList(1, all.size()), visit.getToday());
        }
        return open;
    }

    /** The station's own edition; null where there is none, or where it may not be shown. */
    public PublishedAideMemoire getOwn() {
        return visit.isOwn() ? sources().find(visit.getStation().scope()).orElse(null) : null;
    }

    /** AM-16: of the country, open to everybody; where nobody entered it, all of it is "not known". */
    public PublishedLaw getLaw() {
        return sources()
                .find(visit.getStation().countryScope())
                .map(PublishedAideMemoire::law)
                .orElse(new PublishedLaw(null, null, null, null, null, null, null));
    }

    /** AM-20: languages in which the first steps can be heard; a recording of the country or the region does, too. */
    public List<String> getRecordings() {
        return sources()
                .editions()
                .flatMap(edition -> edition.recordings().keySet().stream())
                .distinct()
                .sorted()
                .toList();
    }

    /** AM-01: whether a signed document stands beside the page: the station's, else its country's or region's. */
    public boolean isSigned() {
        return sources().editions().anyMatch(edition -> edition.signedPdf() != null);
    }

    /** AM-15: other languages than the portal's in which something is told about this place. */
    public List<String> getMoreLanguages() {
        return getOwn() == null || getOwn().localSteps() == null
                ? List.of()
                : getOwn().localSteps().byLanguage().keySet().stream()
                        .filter(tag -> Language.of(tag).isEmpty())
                        .sorted()
                        .toList();
    }

    /** The name of a language in itself. */
    public String languageName(String tag) {
        var language = Locale.forLanguageTag(tag);
        return language.getDisplayLanguage(language);
    }

    /** AM-04: for whom the page can be narrowed: those whom some service said it welcomes. */
    public List<Welcome> getWelcomes() {
        return getOffer().groups().stream()
                .flatMap(group -> group.cards().stream())
                .flatMap(card -> card.welcomes().stream())
                .distinct()
                .sorted()
                .toList();
    }

    /** What a keeper looks at before it is published, or after; null for readers. */
    public HelpPreview getPreview() {
        return draft.preview();
    }

    /** What stands before links of this page: they are relative for readers, so that a station code stays. */
    public String getAt() {
        return (getPreview() == null ? "" : "/help/") + visit.getStation().code();
    }

    private HelpSources sources() {
        if (sources == null) {
            sources = new HelpSources(shelf, draft, visit.getStation(), visit.isOwn());
        }
        return sources;
    }
}
