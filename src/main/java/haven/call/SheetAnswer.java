package haven.call;

import haven.contact.ContactKind;
import haven.edition.Words;
import java.util.List;

/** What became of a sheet that was sent back. @param taken how many results are recorded */
public record SheetAnswer(int taken, List<Refused> refused) {

    /** Why a result could not be recorded. */
    public enum Why {
        /** It has ended, or was removed. */
        ENDED,
        /** Somebody else checked or changed it since the sheet was made. */
        CHANGED,
        /** It is not the caller's to keep, or no longer. */
        NOT_YOURS
    }

    /** A result that could not be recorded; without a kind it is not there any more. */
    public record Refused(long id, ContactKind kind, Words title, Why why) {}
}
