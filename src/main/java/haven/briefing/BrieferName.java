package haven.briefing;

import haven.shared.RuleViolation;

/** The name of somebody who briefed, as it is typed. */
final class BrieferName {

    static final int LONGEST = 120;

    private BrieferName() {}

    /** Null where nothing is typed. @throws RuleViolation at this field where it is too long */
    static String of(String typed, String field) {
        if (typed == null || typed.isBlank()) {
            return null;
        }
        var name = typed.strip().replaceAll("\\s+", " ");
        if (name.length() > LONGEST) {
            throw RuleViolation.at(field, "briefing.error.brieferName", LONGEST);
        }
        return name;
    }
}
