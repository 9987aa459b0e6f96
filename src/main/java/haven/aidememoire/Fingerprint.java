package haven.aidememoire;

import haven.access.Tokens;
import haven.edition.Words;
import java.time.LocalDate;
import java.util.TreeMap;

/** Tells what a keeper saw before typing: of two who change the same at once the second one is told. */
final class Fingerprint {

    private Fingerprint() {}

    static String of(AideMemoire aide) {
        return of(aide.getApprovedOn(), aide.getLocalSteps());
    }

    static String of(LocalDate approvedOn, Words steps) {
        return Tokens.hash(approvedOn + " " + new TreeMap<>(steps.byLanguage()));
    }

    /** @param law may be null. That it was checked is no part of it. */
    static String of(PublishedLaw law) {
        return Tokens.hash(law == null ? "" : Copies.write(LawForm.of(law)));
    }
}
