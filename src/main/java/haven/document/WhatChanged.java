package haven.document;

import haven.shared.RuleViolation;

/** CSD-10: what changed, in at most five lines that people read on a phone. */
public record WhatChanged(String text) {

    /** More is not read. */
    public static final int MOST_LINES = 5;

    /** Of one line. */
    public static final int LONGEST_LINE = 200;

    private static final int LONGEST_REASON = 1000;

    /** The lines as typed, without empty ones; at least one, at most five, each at most 200 characters. */
    public static WhatChanged of(String typed) {
        var lines = typed == null
                ? java.util.List.<String>of()
                : typed.lines()
                        .map(String::strip)
                        .filter(line -> !line.isEmpty())
                        .toList();
        if (lines.isEmpty()) {
            throw RuleViolation.at("changed", "document.error.nothingChanged");
        }
        if (lines.size() > MOST_LINES) {
            throw RuleViolation.at("changed", "document.error.manyLines", MOST_LINES, lines.size());
        }
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).length() > LONGEST_LINE) {
                throw RuleViolation.at(
                        "changed",
                        "document.error.longLine",
                        i + 1,
                        lines.get(i).length(),
                        LONGEST_LINE);
            }
        }
        return new WhatChanged(String.join("\n", lines));
    }

    /** Why something was withdrawn; it must be said. */
    static String reason(String typed) {
        if (typed == null || typed.isBlank()) {
            throw RuleViolation.at("reason", "document.error.noReason");
        }
        if (typed.strip().length() > LONGEST_REASON) {
            throw RuleViolation.at("reason", "document.error.longReason", LONGEST_REASON);
        }
        return typed.strip();
    }
}
