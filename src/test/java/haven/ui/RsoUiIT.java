package haven.ui;

import static org.assertj.core.api.Assertions.assertThat;

import haven.TestPeople;
import haven.ui.screens.AnyScreen;
import haven.ui.screens.HomeScreen;
import haven.ui.screens.PeopleScreen;
import haven.ui.screens.PersonScreen;
import haven.ui.screens.StationEditScreen;
import haven.ui.screens.StationScreen;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What a Regional Security Officer may do, and where it ends. */
class RsoUiIT extends UiTest {

    @Test
    @DisplayName(
            "7 an RSO changes the stations of the own region; for another region's the page says no and how to go on")
    void ownAndOther() {
        var rso = visitor("rso");
        var own = rso.open(it -> new StationScreen(it, "so-mogadishu"));
        own.edit();
        assertThat(new StationEditScreen(rso, "so-mogadishu").levels()).isNotEmpty();

        rso.open(it -> new StationEditScreen(it, "th-bangkok"));
        var refused = new AnyScreen(rso, "/station/th-bangkok/edit");
        assertThat(refused.heading()).isEqualTo("This page is for those responsible");
        refused.isAccessible();
        refused.follow("/stations");
        assertThat(refused.address()).isEqualTo("/stations");
    }

    @Test
    @DisplayName("DIR-10 an RSO appoints an acting focal point, ends it, undoes that, and sees who has access there")
    void appoints() {
        TestPeople.add("IT-UI", "Iris", "ke-nakuru");
        var rso = visitor("rso").onPhone();
        rso.open(HomeScreen::new).enter("doorPeople");
        var list = new PeopleScreen(rso);
        list.look("it-ui");
        list.open("Ines Iris");

        var person = new PersonScreen(rso);
        person.shows("No duty today");
        person.goToDuties();
        var today = LocalDate.now(ZoneOffset.UTC);
        var role = "Country security focal point";
        person.appointActing(role, "Kenya", today.toString(), today.minusDays(1).toString(), "SAMPLE-03");
        person.refuses("to", "cannot end before it begins");
        person.fitsTheWidth();
        person.picture("person-duties-refused-phone-en");
        person.appointActing(role, "Kenya", today.toString(), today.plusDays(20).toString(), "SAMPLE-03");
        person.says("The duty is recorded");
        person.end(1, today.plusDays(3).toString());
        person.says("You can undo this below");
        person.takeBack();
        person.says("goes on as before");
        person.follow(person.address().replaceFirst("/duties.*", ""));
        person.shows("Chantal Sample-Cedar");
        person.isAccessible();
        person.fitsTheWidth();
        person.picture("person-view-phone-en");
        person.goToAccess();
        person.shows("Ines Iris");
        person.isAccessible();
        person.fitsTheWidth();
        person.picture("place-access-phone-en");
    }

    @AfterEach
    void removePeople() {
        TestPeople.removeAll();
    }
}
