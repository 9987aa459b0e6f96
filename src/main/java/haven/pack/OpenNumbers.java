package haven.pack;

import java.util.List;

/**
 * The numbers of a place that everybody may know, signed in or not: a letter about the place may hold them too. One CDI
 * bean.
 */
public interface OpenNumbers {

    /** Whom to call, the most urgent first; each line has a label and at least one number. */
    List<PackLine> list(PackQuestion question);
}
