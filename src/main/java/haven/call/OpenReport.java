package haven.call;

/** AM-19: what readers said and nobody has answered yet, in one place: the queue, the call sheet and the sweep agree. */
final class OpenReport {

    /**
     * A condition on {@code number_report r} and its {@code contact c}. A check on the same day is one that comes after
     * it, and so are other numbers, which stay others when somebody has called them; an answered call says nothing
     * about whose number it is.
     */
    static final String SQL = """
            (r.day > greatest(coalesce(c.verified_on, '1000-01-01'), coalesce(c.numbers_changed_on, '1000-01-01'))
              and (r.choice = 'WRONG_NUMBER' or r.day > coalesce(c.answered_on, '1000-01-01'))
              and not exists (
                select 1 from contact_check x where x.contact_id = c.id and x.ended_change_on >= r.day))
            """;

    private OpenReport() {}
}
