package haven.warden;

import static org.assertj.core.api.Assertions.assertThat;

import haven.person.Person;
import haven.person.PersonCategory;
import haven.person.Stay;
import haven.place.Country;
import haven.place.DutyStation;
import haven.place.Region;
import java.lang.reflect.Field;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Amina, Bilal and Chantal in one zone of Nairobi, on the first of December. */
class ZonesTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 12, 1);

    private static final DutyStation NAIROBI = new DutyStation(
            "ke-nairobi",
            "Nairobi",
            new Country("KE", "Kenya", "+254", new Region("nairobi", "Nairobi")),
            DutyStation.Kind.CAPITAL,
            ZoneId.of("Africa/Nairobi"),
            BigDecimal.ZERO,
            BigDecimal.ZERO);

    private final List<Stay> stays = new ArrayList<>();
    private final List<WardenDuty> duties = new ArrayList<>();
    private final List<ZoneMember> members = new ArrayList<>();
    private WardenZone zone;
    private Person amina;
    private Person bilal;
    private Person chantal;

    @BeforeEach
    void nairobi() {
        zone = withId(new WardenZone(NAIROBI, "North", "", TODAY.minusYears(1)), 1);
        amina = posted("Amina", 11);
        bilal = posted("Bilal", 12);
        chantal = posted("Chantal", 13);
    }

    @Test
    @DisplayName(
            "DIR-08 a zone is looked after by a warden and an alternate who are there; each that is missing is a gap")
    void states() {
        assertThat(view().state()).isEqualTo(ZoneState.NO_WARDEN);
        duty(amina, false, null);
        assertThat(view().state()).isEqualTo(ZoneState.NO_ALTERNATE);
        duty(bilal, true, null);
        assertThat(view().state()).isEqualTo(ZoneState.COVERED);
        assertThat(view().lacksFrom()).isNull();
    }

    @Test
    @DisplayName(
            "DIR-08 the day from which somebody is missing follows from duty, posting and contract, whichever ends first")
    void leaving() {
        duty(amina, false, TODAY.plusDays(20));
        duty(bilal, true, null);
        assertThat(view().state()).as("not within two weeks").isEqualTo(ZoneState.COVERED);
        assertThat(view().lacksFrom()).isEqualTo(TODAY.plusDays(21));
        bilal.employ(TODAY.minusYears(2), TODAY.plusDays(7));
        assertThat(view().state()).isEqualTo(ZoneState.SOON);
        assertThat(view().lacksFrom()).isEqualTo(TODAY.plusDays(8));
        duty(chantal, true, null);
        assertThat(view().state()).as("somebody follows").isEqualTo(ZoneState.COVERED);
    }

    @Test
    @DisplayName("DIR-08 a warden whose posting is over looks after nobody, and is named as gone")
    void gone() {
        duty(amina, false, null);
        duty(bilal, true, null);
        stays.get(0).end(TODAY.minusDays(3));
        assertThat(view().state()).isEqualTo(ZoneState.NO_WARDEN);
        assertThat(view().wardens().get(0).gone()).isTrue();
        assertThat(view().current()).extracting(WardenLine::name).containsExactly("Bilal Sample");
        assertThat(zones().lackingSince(1, TODAY.minusYears(1))).isEqualTo(TODAY.minusDays(2));
    }

    @Test
    @DisplayName(
            "DIR-08 who left belongs to no zone and is nobody's gap; who came on a visit is one until they have a zone")
    void people() {
        members.add(new ZoneMember(zone, amina, TODAY.minusDays(90)));
        members.add(new ZoneMember(zone, bilal, TODAY.minusDays(90)));
        stays.get(1).end(TODAY.minusDays(1));
        var visitor = withId(new Person("Visitor", "Sample", PersonCategory.INTERNATIONAL), 14);
        stays.add(new Stay(visitor, Stay.Kind.VISIT, NAIROBI, TODAY, TODAY.plusDays(3), "TRIP"));
        assertThat(view().people()).extracting(PersonHere::name).containsExactly("Amina Sample");
        assertThat(zones().uncovered(List.of(zone)))
                .extracting(PersonHere::name, PersonHere::visiting)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("Chantal Sample", false),
                        org.assertj.core.groups.Tuple.tuple("Visitor Sample", true));
    }

    private ZoneView view() {
        return zones().view(zone);
    }

    private Zones zones() {
        return new Zones(TODAY, new Presence(stays), duties, members);
    }

    private void duty(Person person, boolean alternate, LocalDate to) {
        var number = new haven.contact.TelephoneNumber("+254000000001", false);
        var duty = new WardenDuty(zone, person, alternate, number, new Term(TODAY.minusDays(100), to));
        duties.add(withId(duty, 100 + duties.size()));
    }

    private Person posted(String name, long id) {
        var person = withId(new Person(name, "Sample", PersonCategory.NATIONAL), id);
        stays.add(new Stay(person, Stay.Kind.POSTING, NAIROBI, TODAY.minusYears(2), null, "HR"));
        return person;
    }

    private static <T> T withId(T entity, long id) {
        try {
            Field field = entity.getClass().getDeclaredField("id");
            field.setAccessible(true);
            field.set(entity, id);
            return entity;
        } catch (ReflectiveOperationException failed) {
            throw new IllegalStateException(failed);
        }
    }
}
