package haven.mail;

import haven.access.Language;
import java.util.List;

/**
 * What a package adds to the digest of everybody who holds a duty, computed on the morning itself. Every CDI bean of
 * this type is asked, in the transaction that writes the digest, with nobody calling.
 */
public interface DigestPart {

    /** The lines for this person, most important first; empty where there is nothing to say. */
    List<DigestLine> linesFor(long personId, Language language);
}
