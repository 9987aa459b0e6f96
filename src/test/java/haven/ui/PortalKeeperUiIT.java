package haven.ui;

import haven.TestMail;
import haven.TestRows;
import haven.ui.screens.HomeScreen;
import haven.ui.screens.JobsScreen;
import haven.ui.screens.MailsScreen;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** How an administrator finds what did not arrive, and sends it again. */
class PortalKeeperUiIT extends UiTest {

    private static final String ADDRESS = "test-dead-letter@example.org";

    @AfterEach
    void tidy() {
        TestRows.write("delete from letter where address = ?", ADDRESS);
    }

    @Test
    @DisplayName("XCT-09 a dead letter is discarded, taken back after all, and sent; the letter arrives")
    void deadLetter() {
        dead();
        var admin = visitor("admin");
        admin.open(HomeScreen::new).enter("doorMails");
        var mails = new MailsScreen(admin);
        mails.lists(ADDRESS);
        mails.shows("This address does not exist");
        mails.picture("mails-dead-desk-en");

        mails.press(ADDRESS, "discard");
        mails.says("The letter is discarded");
        mails.listsNoMore(ADDRESS);
        mails.show("DISCARDED");
        mails.press(ADDRESS, "takeBack");
        mails.says("on its way after all");
        TestMail.await(ADDRESS);
    }

    @Test
    @DisplayName("XCT-09 bad input: somebody else decided meanwhile; the page says so")
    void meanwhile() {
        dead();
        var admin = visitor("admin");
        var mails = admin.open("/mails?show=dead", MailsScreen::new);
        TestRows.write("update letter set state = 'SENT', sent_at = utc_timestamp(6) where address = ?", ADDRESS);

        mails.press(ADDRESS, "sendAgain");
        mails.says("This letter has changed meanwhile");
    }

    @Test
    @DisplayName("6 a job is done now")
    void doItNow() {
        var admin = visitor("admin");
        admin.open(HomeScreen::new).enter("doorJobs");
        var jobs = new JobsScreen(admin);
        jobs.picture("jobs-desk-en");
        jobs.doNow("Forget what jobs did");
        jobs.says("begins within seconds");
    }

    private static void dead() {
        TestRows.write(
                "insert into letter (once, address, language, subject, text, made_at, state, dead_at, attempts,"
                        + " trouble, answer) values ('test-dead-letter', ?, 'en', 'Your account', 'Text',"
                        + " utc_timestamp(6), 'DEAD', utc_timestamp(6), 1, 'ADDRESS', '550 5.1.1 no such user')",
                ADDRESS);
    }
}
