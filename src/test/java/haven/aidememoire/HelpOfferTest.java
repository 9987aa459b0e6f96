package haven.aidememoire;

import static haven.aidememoire.MadeUpHelp.TODAY;
import static haven.aidememoire.MadeUpHelp.contact;
import static haven.aidememoire.MadeUpHelp.service;
import static haven.aidememoire.MadeUpHelp.words;
import static org.assertj.core.api.Assertions.assertThat;

import haven.aidememoire.HelpOffer.Layer;
import haven.aidememoire.Origin.Level;
import haven.contact.ContactKind;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class HelpOfferTest {

    private static Layer layer(Level level, PublishedService... services) {
        return new Layer(new Origin(level, level.name(), 440L, ZoneOffset.UTC), List.of(services));
    }

    private static HelpOffer offer(List<Layer> layers, Layer... neighbours) {
        return new HelpOffer(layers, () -> Arrays.stream(neighbours), TODAY);
    }

    private static PublishedService medical(long id, Care... gives) {
        return service(id, ServiceGroup.MEDICAL, gives.length == 0 ? Set.of() : EnumSet.copyOf(List.of(gives)), null);
    }

    private static List<Long> ids(HelpOffer offer, ServiceGroup group) {
        return cards(offer, group).map(card -> card.contact().id()).toList();
    }

    private static Stream<ServiceCard> cards(HelpOffer offer, ServiceGroup group) {
        return offer.groups().get(group.ordinal()).cards().stream();
    }

    private static HelpOffer.Place place(HelpOffer offer, ResponseWindow window, Care care) {
        return offer.windows().get(window.ordinal()).places().stream()
                .filter(place -> place.cares().contains(care))
                .findFirst()
                .orElseThrow();
    }

    @Test
    @DisplayName("AM-01 all of a station's services stand under four headings, and one from outside beside them")
    void ownFirst() {
        var offer = offer(List.of(
                layer(Level.HERE, medical(1), medical(2)),
                layer(Level.COUNTRY, medical(3), medical(4)),
                layer(Level.WORLD, medical(5))));

        assertThat(offer.groups()).extracting(HelpOffer.Group::group).containsExactly(ServiceGroup.values());
        assertThat(ids(offer, ServiceGroup.MEDICAL)).containsExactly(1L, 2L, 3L);
        assertThat(cards(offer, ServiceGroup.MEDICAL).map(card -> card.origin().level()))
                .containsExactly(Level.HERE, Level.HERE, Level.COUNTRY);
    }

    @Test
    @DisplayName(
            "2 country, else region, else the world fill in where the station has none; all of what that place has")
    void fillsIn() {
        var offer = offer(List.of(
                layer(Level.HERE, service(1, ServiceGroup.LEGAL, Set.of(), null)),
                layer(Level.REGION, medical(2), medical(3)),
                layer(Level.WORLD, medical(4), service(5, ServiceGroup.SECURITY, Set.of(), null))));

        assertThat(ids(offer, ServiceGroup.MEDICAL)).containsExactly(2L, 3L);
        assertThat(ids(offer, ServiceGroup.SECURITY)).containsExactly(5L);
        assertThat(ids(offer, ServiceGroup.PSYCHOSOCIAL)).isEmpty();
    }

    @Test
    @DisplayName(
            "AM-14 where nobody of country, region or world helps, the nearest other station does, with its distance")
    void nearest() {
        var offer = offer(
                List.of(layer(Level.HERE)),
                layer(Level.STATION, service(1, ServiceGroup.LEGAL, Set.of(), null)),
                layer(Level.STATION, medical(2), medical(3), medical(4)),
                layer(Level.STATION, medical(5)));

        assertThat(ids(offer, ServiceGroup.MEDICAL)).containsExactly(2L, 3L);
        assertThat(cards(offer, ServiceGroup.MEDICAL))
                .allMatch(card -> card.origin().kilometres() == 440);
    }

    @Test
    @DisplayName(
            "AM-02 each window tells for each care who gives it here; none here: who else does; nobody: it says so")
    void windows() {
        var offer = offer(
                List.of(
                        layer(Level.HERE, medical(1, Care.PEP, Care.TETANUS)),
                        layer(Level.COUNTRY, medical(2, Care.PEP), medical(3, Care.COUNSELLING))),
                layer(Level.STATION, medical(4, Care.FORENSIC, Care.HEPATITIS_B)));

        assertThat(offer.windows()).extracting(HelpOffer.Window::window).containsExactly(ResponseWindow.values());
        assertThat(place(offer, ResponseWindow.WITHIN_2_HOURS, Care.PEP).cards())
                .extracting(card -> card.contact().id())
                .containsExactly(1L);
        assertThat(place(offer, ResponseWindow.LATER, Care.COUNSELLING).cards())
                .extracting(card -> card.origin().level())
                .containsExactly(Level.COUNTRY);
        assertThat(place(offer, ResponseWindow.UP_TO_72_HOURS, Care.FORENSIC).cards())
                .extracting(card -> card.origin().level())
                .containsExactly(Level.STATION);
        assertThat(place(offer, ResponseWindow.LATER, Care.STI_PREVENTION).cards())
                .isEmpty();
    }

    @Test
    @DisplayName("AM-02 whoever a window names has a card on the page")
    void linksLeadSomewhere() {
        var offer = offer(
                List.of(layer(Level.HERE, MadeUpHelp.full().services().toArray(PublishedService[]::new))),
                layer(Level.STATION, medical(4, Care.values())));
        var onPage = offer.groups().stream()
                .flatMap(group -> group.cards().stream())
                .map(ServiceCard::id)
                .toList();

        assertThat(onPage).hasSize(12).doesNotHaveDuplicates();
        assertThat(offer.windows())
                .flatMap(HelpOffer.Window::places)
                .flatMap(HelpOffer.Place::cards)
                .isNotEmpty()
                .allMatch(card -> onPage.contains(card.id()));
    }

    @Test
    @DisplayName("AM-17 an entry by voice only is counted, not named; another station's is not even that")
    void byVoice() {
        var voice = service(
                contact(7, ContactKind.SUPPORT_SERVICE, words("", "", "", ""), true),
                ServiceGroup.SECURITY,
                Set.of(Care.SHELTER),
                null);

        var here = offer(List.of(layer(Level.HERE, voice)));
        assertThat(here.groups().get(ServiceGroup.SECURITY.ordinal()).byVoice()).isEqualTo(1);
        assertThat(ids(here, ServiceGroup.SECURITY)).isEmpty();

        var there = offer(List.of(), layer(Level.STATION, voice));
        assertThat(there.groups().get(ServiceGroup.SECURITY.ordinal()).byVoice())
                .isZero();
    }

    @Test
    @DisplayName("AM-04 a card carries marks for the filter only where somebody was asked whom they welcome")
    void marks() {
        var origin = new Origin(Level.HERE, "", 0L, ZoneOffset.UTC);
        var asked = service(1, ServiceGroup.MEDICAL, Set.of(), EnumSet.of(Welcome.FAMILY, Welcome.MEN));

        assertThat(new ServiceCard(asked, origin).marks()).isEqualTo(" w w1 w6");
        assertThat(new ServiceCard(medical(2), origin).marks()).isEmpty();
    }

    @Test
    @DisplayName("what has ended, or has not begun, is not shown")
    void days() {
        var layers = List.of(layer(Level.HERE, medical(1)));

        assertThat(new HelpOffer(layers, Stream::empty, LocalDate.of(2020, 1, 1)).groups())
                .allMatch(group -> group.cards().isEmpty());
    }
}
