package haven.document;

import haven.access.Holder;
import haven.access.Permission;
import haven.access.Scoped;
import haven.place.Classification;
import haven.place.Reach;
import haven.shared.NotThere;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * CSD-08, in one place: which documents the caller may read. The rule stands here twice, side by side: for one
 * document that was loaded, and as a condition for lists.
 *
 * <ul>
 *   <li>A document is open to the caller when its classification is.
 *   <li>Readers see what is open to them while a version is in force.
 *   <li>Keepers of the place also see drafts and withdrawn versions of what is open to them.
 * </ul>
 */
final class Visibility {

    private final Long me;
    private final Reach security;
    private final Reach smt;
    private final Reach keeping;

    private Visibility(Long me, Reach security, Reach smt, Reach keeping) {
        this.me = me;
        this.security = security;
        this.smt = smt;
        this.keeping = keeping;
    }

    /** What is open to the caller, or to somebody who is to get a mail. */
    static Visibility of(Holder holder) {
        return new Visibility(
                holder.personId().isPresent() ? holder.personId().getAsLong() : null,
                new Reach(holder.scopesOf(Permission.READ_SECURITY)),
                new Reach(holder.scopesOf(Permission.READ_SMT)),
                new Reach(holder.scopesOf(Permission.KEEP_DOCUMENTS)));
    }

    /** Whether the caller keeps the documents of this place. */
    boolean keeps(Scoped place) {
        return keeping.covers(place);
    }

    /** Whether this classification is open to the caller at this place, by what they are (not by name). */
    boolean opens(Classification classification, Scoped place) {
        return switch (classification) {
            case ALL_STAFF -> true;
            case SECURITY -> security.covers(place);
            case SMT -> smt.covers(place);
            case NAMED -> keeping.covers(place);
        };
    }

    /** The classifications that the caller may give to a document of this place: those they could read themselves. */
    List<Classification> choices(Scoped place) {
        return Arrays.stream(Classification.values())
                .filter(one -> opens(one, place))
                .toList();
    }

    boolean opens(CountryDocument document) {
        return opens(document.getClassification(), document)
                || document.getClassification() == Classification.NAMED
                        && me != null
                        && document.getNamedReaders().contains(me);
    }

    /** Whether this version exists for the caller. */
    boolean reads(DocumentVersion version) {
        var document = version.getDocument();
        if (!opens(document)) {
            return false;
        }
        var readable = version.getState() == VersionState.RELEASED || version.getState() == VersionState.SUPERSEDED;
        return keeps(document) || readable && document.current().isPresent();
    }

    /** @throws NotThere where this document does not exist for the caller */
    void mustRead(CountryDocument document) {
        if (!opens(document) || document.current().isEmpty() && !keeps(document)) {
            throw new NotThere("document");
        }
    }

    /** A condition with its parameters. Aliases: {@code d} document, and those of {@link Reach}. */
    record Condition(String jpql, Map<String, Object> parameters) {}

    /** {@link #opens(CountryDocument)}, for lists. */
    Condition opens() {
        var parameters = new HashMap<String, Object>();
        var type = Classification.class.getName();
        var jpql = "(d.classification = " + type + ".ALL_STAFF"
                + " or d.classification = " + type + ".SECURITY and " + security.jpql("security", parameters)
                + " or d.classification = " + type + ".SMT and " + smt.jpql("smt", parameters)
                + " or d.classification = " + type + ".NAMED and (" + keeping.jpql("keeping", parameters);
        if (me != null) {
            // "member of" would become a join that hides every document without named readers
            jpql += " or d.id in (select m.id from CountryDocument m join m.namedReaders n where n = :me)";
            parameters.put("me", me);
        }
        return new Condition(jpql + "))", parameters);
    }

    /** {@link #opens()} and kept by the caller, for the keepers' list. */
    Condition keeps() {
        var open = opens();
        var parameters = new HashMap<>(open.parameters());
        return new Condition(keeping.jpql("keeping", parameters) + " and " + open.jpql(), parameters);
    }

    /** Kept by the holder, of whole countries; for lists over {@code g} and {@code c} alone. */
    String keepsCountries(Map<String, Object> parameters) {
        return keeping.ofCountries().jpql("keeping", parameters);
    }
}
