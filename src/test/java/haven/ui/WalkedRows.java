package haven.ui;

import haven.TestRows;
import java.util.List;

/** Rows behind pages that are only there for somebody with a link, for a walk over every page. */
final class WalkedRows {

    private WalkedRows() {}

    static void write() {
        for (var kind : List.of("RESET", "INVITATION")) {
            TestRows.write("""
                    insert into account_key (account_id, kind, hash, made_at, valid_until)
                    select id, ?, sha2(concat(?, '-of-the-browser-test'), 256), utc_timestamp(6), utc_timestamp(6) + interval 1 hour
                    from account where username = 'staff2'
                    on duplicate key update used_at = null, ended_at = null, valid_until = utc_timestamp(6) + interval 1 hour
                    """, kind, kind);
        }
        TestRows.write("""
                insert into contact_question (contact_id, due_on, number, hash, address_hash, asked_at, valid_until)
                select id, check_by, 9, sha2('CONFIRM-of-the-browser-test', 256), sha2(lower(email), 256), utc_timestamp(6),
                  utc_timestamp(6) + interval 1 hour from contact where email = 'undss.dakar@example.org'
                on duplicate key update valid_until = utc_timestamp(6) + interval 1 hour
                """);
        TestRows.write("""
                insert into briefing_update (id, scope, document, title, name_en, published_at, published_on, told_at, version)
                values (990001, '/world/nairobi/LS/ls-maseru/', '/stations', 'SAMPLE plan', 'Two bridges are closed.',
                  utc_timestamp(6), utc_date(), utc_timestamp(6), 1)
                on duplicate key update version = version
                """);
    }
}
