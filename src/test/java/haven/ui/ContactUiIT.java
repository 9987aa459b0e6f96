package haven.ui;

import static org.assertj.core.api.Assertions.assertThat;

import haven.MailedLink;
import haven.TestRows;
import haven.contact.ContactKind;
import haven.contact.MadeContact;
import haven.ui.screens.AnyScreen;
import haven.ui.screens.ConfirmScreen;
import haven.ui.screens.ContactEditScreen;
import haven.ui.screens.JobsScreen;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** A contact that stays right: two keepers at once, and the letter that somebody answers on a phone. */
class ContactUiIT extends UiTest {

    private static final String FIRST = "+254 711 000111";
    private static final String SECOND = "+254 711 000333";

    private MadeContact contact;

    @AfterEach
    void remove() {
        contact.remove();
    }

    private ContactEditScreen editor(String username) {
        return visitor(username).open(it -> new ContactEditScreen(it, MadeContact.PLACE, contact.id()));
    }

    @Test
    @DisplayName(
            "DIR-11 two editors of one contact: each sees what the other changed; nothing is overwritten, nothing typed lost")
    void twoEditors() {
        contact = MadeContact.of(ContactKind.WARDEN, MadeContact.today().plusDays(60));
        var focal = editor("focal.ke");
        var rso = editor("rso");
        rso.typeNumber(SECOND);
        rso.save();
        rso.says("The contact is saved");

        focal.typeOrganization("Typed meanwhile");
        focal.save();
        focal.says("Somebody else changed this contact meanwhile");
        focal.showsBoth(SECOND, FIRST);
        focal.hasOrganization("Typed meanwhile");
        assertThat(TestRows.one("select digits from contact_number where contact_id = ?", contact.id()))
                .as("what the other one saved")
                .containsEntry("digits", "+254711000333");
        focal.isAccessible();
        focal.fitsTheWidth();
        focal.picture("contact-two-editors-desk-en");

        rso.again();
        focal.typeNumber(SECOND);
        focal.save();
        focal.says("The contact is saved");
        rso.typeOrganization("Typed by the other one");
        rso.save();
        rso.says("Somebody else changed this contact meanwhile");
        rso.showsBoth("Typed meanwhile", "Typed by the other one");
        rso.hasNumber(SECOND);
        assertThat(TestRows.one("select organization from contact where id = ?", contact.id()))
                .containsEntry("organization", "Typed meanwhile");
    }

    @Test
    @DisplayName(
            "DIR-04 the link of the letter opens on a phone, one button confirms, and readers see the day; it opens once")
    void letter() {
        var address = "on.the.phone@example.org";
        contact = MadeContact.of(ContactKind.HEALTH_UNIT, MadeContact.today()).with("email", address);
        visitor("admin").open(JobsScreen::new).doNow("Asks people by letter");
        var link = MailedLink.await(address, "/confirm/");

        var phone = visitor().onPhone();
        var page = phone.open(it -> new ConfirmScreen(it, link));
        page.shows(FIRST);
        page.hasOneButton();
        page.fitsTheWidth();
        page.isAccessible();
        page.picture("contact-confirm-phone-en");
        page.confirm();
        page.shows("there is nothing else to do");
        page.hasNothingToPress();
        page.fitsTheWidth();

        var today = DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(Locale.UK)
                .format(MadeContact.today());
        var readers = visitor().onPhone().open(it -> new AnyScreen(it, "/contacts/" + MadeContact.PLACE));
        readers.shows(contact.title());
        readers.shows("Checked on " + today);
        readers.fitsTheWidth();
        assertThat(TestRows.one("select verified_by from contact where id = ?", contact.id()))
                .containsEntry("verified_by", "THEMSELVES");

        var later = visitor().inLanguage("ar").onPhone().open(it -> new ConfirmScreen(it, link));
        later.hasNothingToPress();
        later.fitsTheWidth();
        later.isAccessible();
        later.picture("contact-confirmed-phone-ar");
    }
}
