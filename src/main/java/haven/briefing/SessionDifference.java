package haven.briefing;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** What a session is now, and what somebody typed: one field that says two things. */
public record SessionDifference(Field field, String now, String typed) {

    /** The fields, in the order of the form. */
    public enum Field {
        DAY,
        FROM,
        TO,
        SEATS,
        MODE,
        LANGUAGE,
        PLACE,
        LINK
    }

    /** Those fields that say two things. */
    static List<SessionDifference> of(SessionForm now, SessionForm typed) {
        var all = new ArrayList<SessionDifference>();
        for (var field : Field.values()) {
            var there = Objects.requireNonNullElse(value(now, field), "");
            var here = Objects.requireNonNullElse(value(typed, field), "");
            if (!there.equals(here)) {
                all.add(new SessionDifference(field, there, here));
            }
        }
        return List.copyOf(all);
    }

    private static String value(SessionForm form, Field field) {
        return switch (field) {
            case DAY -> form.getDay();
            case FROM -> form.getFrom();
            case TO -> form.getTo();
            case SEATS -> String.valueOf(form.getSeats());
            case MODE -> String.valueOf(form.getMode());
            case LANGUAGE -> form.getLanguage();
            case PLACE -> form.getPlace();
            case LINK -> form.getLink();
        };
    }
}
