package haven.ui.screens;

import com.microsoft.playwright.options.SelectOption;
import haven.ui.Visitor;

/** Somebody's pages: who they are, their account, their duties. */
public final class PersonScreen extends Screen {

    public PersonScreen(Visitor visitor) {
        super(visitor);
    }

    @Override
    public String path() {
        return "/people";
    }

    /** Records somebody new. */
    public void record(String givenName, String familyName, String staffNumber, String email) {
        type("givenName", givenName);
        type("familyName", familyName);
        type("staffNumber", staffNumber);
        type("email", email);
        id("category").selectOption(new SelectOption().setIndex(1));
        press("add");
    }

    /** Beside the field, which is marked as wrong. */
    public void refuses(String field, String text) {
        expect(id(field + "-error")).containsText(text);
        expect(id(field)).hasAttribute("aria-invalid", "true");
        isAccessible();
    }

    /** The user name that the page proposes. */
    public void proposes(String username) {
        expect(id("username")).hasValue(username);
    }

    public void giveAccount() {
        press("giveAccount");
    }

    public void invite() {
        press("invite");
    }

    public void deactivate() {
        press("deactivate");
    }

    public void reactivate() {
        press("reactivate");
    }

    public void isAt(String stage) {
        expect(id("stage")).containsText(stage);
    }

    public void goToDuties() {
        press("goDuties");
    }

    public void appointActing(String role, String where, String from, String to, String actingFor) {
        id("role").selectOption(new SelectOption().setLabel(role));
        id("scope").selectOption(new SelectOption().setLabel(where));
        type("from", from);
        type("to", to);
        id("acting").setChecked(true);
        type("actingFor", actingFor);
        press("giveDuty");
    }

    public void end(int position, String lastDay) {
        id("endDuty").selectOption(new SelectOption().setIndex(position));
        type("lastDay", lastDay);
        press("end");
    }

    public void takeBack() {
        press("takeBack");
    }

    /** Who has access to the place to which this person is posted. */
    public void goToAccess() {
        press("goAccess");
    }
}
