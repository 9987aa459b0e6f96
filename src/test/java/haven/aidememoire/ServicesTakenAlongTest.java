package haven.aidememoire;

import static org.assertj.core.api.Assertions.assertThat;

import haven.contact.ContactKind;
import haven.contact.PublishedContact;
import haven.contact.TakenAlong.Section;
import haven.edition.PublishedStation;
import haven.edition.Shelf;
import haven.edition.Words;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class ServicesTakenAlongTest {

    private static final LocalDate TODAY = MadeUpHelp.TODAY;
    private static final PublishedStation THIMPHU = new PublishedStation(
            "bt-thimphu", "Thimphu", "BT", "+975", "bangkok", "Bangkok", "Asia/Thimphu", 27.5, 89.6);

    private static PublishedAideMemoire with(PublishedService... services) {
        return new PublishedAideMemoire(1, null, null, null, null, List.of(services), null, null, null);
    }

    private static PublishedService ended() {
        var there = MadeUpHelp.service(3, ServiceGroup.MEDICAL, Set.of(), null);
        var over = new PublishedContact(
                3,
                ContactKind.SUPPORT_SERVICE,
                Words.of("Over", null, null, null),
                "",
                null,
                List.of(),
                null,
                null,
                null,
                null,
                List.of(),
                null,
                false,
                null,
                null,
                null,
                TODAY.minusYears(1),
                TODAY.minusDays(1),
                List.of(),
                true,
                null,
                null,
                false,
                false);
        return new PublishedService(
                there.group(),
                over,
                there.gives(),
                there.welcomes(),
                there.cost(),
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null);
    }

    @Test
    @DisplayName(
            "AM-13: services go on paper by group, the station's before its country's, medical help where room is short")
    void byGroup() {
        var own = with(
                MadeUpHelp.service(1, ServiceGroup.LEGAL, Set.of(), null),
                MadeUpHelp.service(2, ServiceGroup.MEDICAL, Set.of(), null),
                ended());
        var country = with(MadeUpHelp.service(4, ServiceGroup.MEDICAL, Set.of(), null));
        var source = new ServicesTakenAlong();
        source.shelf = new Shelf() {
            @Override
            public <T> Optional<T> find(String part, String scope, Class<T> type) {
                return scope.equals(THIMPHU.scope())
                        ? Optional.of(type.cast(own))
                        : scope.equals(THIMPHU.countryScope()) ? Optional.of(type.cast(country)) : Optional.empty();
            }
        };
        var sections = source.sections(THIMPHU, TODAY);
        assertThat(sections).extracting(Section::heading).startsWith("aidememoire.paper.MEDICAL");
        assertThat(sections.get(0).first()).isTrue();
        assertThat(sections.get(0).contacts()).extracting(PublishedContact::id).containsExactly(2L, 4L);
        assertThat(sections.get(2).contacts()).extracting(PublishedContact::id).containsExactly(1L);
        assertThat(sections.subList(1, 4)).noneMatch(Section::first);
    }
}
