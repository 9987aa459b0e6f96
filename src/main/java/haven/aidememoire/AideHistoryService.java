package haven.aidememoire;

import haven.access.Allowed;
import haven.access.Permission;
import haven.shared.NotThere;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;

/** AM-01: the draft as readers would see it, any edition as they saw it, and what is different between two of them. */
@ApplicationScoped
@Transactional
public class AideHistoryService {

    /** How an address names the draft among editions. */
    static final String DRAFT = "draft";

    @Inject
    AideMemoires aides;

    @Inject
    AideMemoireRepository rows;

    @Inject
    Clock clock;

    /** What is different. @param from id of an edition, or {@code draft}; empty: what was published last */
    @Allowed(Permission.KEEP_HELP)
    public Comparison compare(String code, String from, String to) {
        var aide = rows.find(aides.reach(code).scope()).orElseThrow(() -> new NotThere("Aide-Memoire"));
        return Comparison.of(copy(aide, from), copy(aide, to.isEmpty() ? DRAFT : to));
    }

    private DraftCopy copy(AideMemoire aide, String which) {
        if (which.equals(DRAFT)) {
            return aides.copy(aide);
        }
        return which.isEmpty()
                ? rows.findLastEdition(aide)
                        .filter(AideMemoireEdition::isInForce)
                        .map(AideMemoireEdition::draft)
                        .orElse(null)
                : aides.edition(aide, id(which)).draft();
    }

    /**
     * The draft as readers would get it, or an edition as they got it.
     *
     * @param which id of an edition, or {@code draft}
     * @throws NotThere where there is none
     */
    @Allowed(Permission.KEEP_HELP)
    public HelpPreview getPreview(String code, String which) {
        var place = aides.reach(code);
        var aide = rows.find(place.scope()).orElseThrow(() -> new NotThere("Aide-Memoire"));
        if (!which.equals(DRAFT)) {
            return new HelpPreview(place, aides.edition(aide, id(which)).content(), false);
        }
        var number = rows.findLastEdition(aide).map(AideMemoireEdition::number).orElse(0) + 1;
        var draft = PublishedAideMemoire.of(
                number,
                clock.instant(),
                aides.role(place).name(),
                aide,
                rows.listServices(aide),
                rows.findLaw(aide).orElse(null));
        return new HelpPreview(place, draft, true);
    }

    /** The last row of the edition with this number, with the corrections that it got. */
    @Allowed(Permission.KEEP_HELP)
    public EditionLine getEdition(String code, int number) {
        var aide = rows.find(aides.reach(code).scope()).orElseThrow(() -> new NotThere("Aide-Memoire"));
        return rows.listEditions(aide).stream()
                .filter(line -> line.number() == number)
                .findFirst()
                .orElseThrow(() -> new NotThere("edition"));
    }

    private static long id(String typed) {
        if (!typed.matches("[0-9]{1,15}")) {
            throw new NotThere("edition");
        }
        return Long.parseLong(typed);
    }
}
