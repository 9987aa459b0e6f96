package haven;

import static org.assertj.core.api.Assertions.assertThat;

/** How many SQL statements a page of the portal under test costs. */
public final class CountedStatements {

    private static final int TRIES = 12;

    private CountedStatements() {}

    /** The least of several tries: the portal's own timers ask too. */
    public static int statements(Http reader, String page) {
        long least = Long.MAX_VALUE;
        long idle = Long.MAX_VALUE;
        for (int i = 0; i < TRIES; i++) {
            var start = asked();
            var before = asked();
            assertThat(reader.get(page).status()).as(page).isEqualTo(200);
            least = Math.min(least, asked() - before);
            idle = Math.min(idle, before - start);
        }
        return (int) (least - idle);
    }

    private static long asked() {
        return TestRows.number(
                "select sum(variable_value) from information_schema.global_status"
                        + " where variable_name in ('COM_SELECT', 'COM_INSERT', 'COM_UPDATE', 'COM_DELETE', 'COM_STMT_EXECUTE')");
    }
}
