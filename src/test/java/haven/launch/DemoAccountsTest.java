package haven.launch;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class DemoAccountsTest {
    @Test
    @DisplayName("a script is split at semicolons that end a line, comments left out")
    void statements() {
        assertThat(DemoAccounts.statements("""
                        -- those who are made up; all of them
                        delete from note where text = 'a; b';
                          -- then
                        delete from account
                        where demo;
                        """))
                .containsExactly("delete from note where text = 'a; b'", "delete from account\nwhere demo");
    }

    @Test
    @DisplayName("the last statement needs no semicolon, and an empty script has none")
    void ends() {
        assertThat(DemoAccounts.statements("select 1;\nselect 2")).containsExactly("select 1", "select 2");
        assertThat(DemoAccounts.statements("-- nothing;\n")).isEmpty();
    }
}
