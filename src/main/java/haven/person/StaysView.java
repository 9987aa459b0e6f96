package haven.person;

import java.util.List;
import java.util.function.Predicate;

/**
 * Somebody's stays, for those who keep them.
 *
 * @param seen the state of all of them together: who changes one says which state they saw
 * @param adds whether the caller may enter absences of this person, not only stays at the own place
 */
public record StaysView(long personId, String name, boolean sample, List<StayRow> rows, String seen, boolean adds) {

    /** Those that are not over, the first one first. */
    public List<StayRow> current() {
        return only(row -> !row.over());
    }

    /** Those that are over, the last one first. */
    public List<StayRow> over() {
        var over = new java.util.ArrayList<>(only(StayRow::over));
        java.util.Collections.reverse(over);
        return over;
    }

    /** Those to which the caller may give another last day. */
    public List<StayRow> toEnd() {
        return only(StayRow::mine);
    }

    /** Those whose last day the caller may set back. */
    public List<StayRow> ended() {
        return only(StayRow::ended);
    }

    /** Those that the caller may take back as a whole. */
    public List<StayRow> removable() {
        return only(StayRow::removable);
    }

    private List<StayRow> only(Predicate<StayRow> which) {
        return rows.stream().filter(which).toList();
    }

    public String url() {
        return "/person/" + personId;
    }
}
