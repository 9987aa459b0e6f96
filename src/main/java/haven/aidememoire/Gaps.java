package haven.aidememoire;

import haven.place.Place;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Finds what an Aide-Memoire lacks. A station is measured by everything; a country by its law; what is kept for a
 * region or the world fills in elsewhere and lacks nothing.
 *
 * @param own services of the place itself; what is "by voice only" counts, though readers are told less
 * @param above what fills in at a station from its country, its region and the world: it closes gaps and opens none
 */
record Gaps(
        Place.Kind kind,
        Collection<Measured> own,
        Collection<Measured> above,
        LocalDate approvedOn,
        PublishedLaw law,
        LocalDate today) {

    private static final int ANSWERED_WITHIN_DAYS = 90;

    /**
     * A service with what is known of its contact.
     *
     * @param welcomes null where nobody asked
     * @param answeredOn the day of the operations centre's last test call that was answered, or null
     */
    record Measured(
            ServiceGroup group,
            Set<Care> gives,
            Set<Welcome> welcomes,
            boolean dayAndNight,
            boolean reachable,
            boolean speaks,
            LocalDate answeredOn) {

        static Measured of(SupportService service) {
            var contact = service.getContact();
            var says = service.toType();
            return new Measured(
                    service.getGroup(),
                    Set.of(says.getGives()),
                    says.isAsked() ? Set.of(says.getWelcomes()) : null,
                    contact.getHours().always(),
                    !contact.getNumbers().isEmpty(),
                    !contact.getLanguages().isEmpty(),
                    contact.getAnsweredOn());
        }

        /** As readers see it: for one "by voice only" that is not more than its group. */
        static Measured of(PublishedService service) {
            var contact = service.contact();
            return new Measured(
                    service.group(),
                    service.gives() == null ? Set.of() : service.gives(),
                    service.welcomes(),
                    contact.hours() != null && contact.hours().always(),
                    !contact.numbers().isEmpty(),
                    !contact.languages().isEmpty(),
                    contact.answeredOn());
        }

        /** As it was released. @param answeredOn for an answer waits for no release */
        static Measured of(DraftCopy.ServiceCopy service, LocalDate answeredOn) {
            var contact = service.contact();
            var says = service.says();
            return new Measured(
                    says.getGroup(),
                    Set.of(says.getGives()),
                    says.isAsked() ? Set.of(says.getWelcomes()) : null,
                    contact.always(),
                    contact.numbers().stream().anyMatch(number -> isTyped(number.getTyped())),
                    isTyped(contact.languages()),
                    answeredOn);
        }

        private static boolean isTyped(String text) {
            return text != null && !text.isBlank();
        }

        boolean isMedicalAlways() {
            return group == ServiceGroup.MEDICAL && dayAndNight && reachable;
        }

        boolean wasAnsweredSince(LocalDate day) {
            return answeredOn != null && !answeredOn.isBefore(day);
        }
    }

    /**
     * Of a station, by what its page offers.
     *
     * @param offer without other stations: that somebody is in another town closes no gap here
     * @param byVoice what is known of services that readers are not told about, by contact
     */
    static Gaps of(HelpOffer offer, Map<Long, Measured> byVoice, LocalDate approvedOn, LocalDate today) {
        var cards = offer.cards().stream()
                .collect(Collectors.partitioningBy(
                        card -> card.origin().here(),
                        Collectors.mapping(card -> measured(card, byVoice), Collectors.toList())));
        return new Gaps(Place.Kind.STATION, cards.get(true), cards.get(false), approvedOn, null, today);
    }

    private static Measured measured(ServiceCard card, Map<Long, Measured> byVoice) {
        var known = card.contact().byVoiceOnly() ? byVoice.get(card.contact().id()) : null;
        return known == null ? Measured.of(card.service()) : known;
    }

    List<Gap> find() {
        var gaps = new ArrayList<Gap>();
        if (kind == Place.Kind.STATION) {
            var since = today.minusDays(ANSWERED_WITHIN_DAYS);
            missing(gaps, Gap.MEDICAL_DAY_AND_NIGHT, Measured::isMedicalAlways);
            missing(gaps, Gap.MEDICAL_NOT_CALLED, one -> one.isMedicalAlways() && one.wasAnsweredSince(since));
            missing(gaps, Gap.FORENSIC, gives(Care.FORENSIC));
            missing(gaps, Gap.PEP, gives(Care.PEP));
            missing(gaps, Gap.EMERGENCY_CONTRACEPTION, gives(Care.EMERGENCY_CONTRACEPTION));
            missing(gaps, Gap.COUNSELLING, gives(Care.COUNSELLING));
            missing(gaps, Gap.LEGAL, gives(Care.LEGAL_ADVICE));
            missing(gaps, Gap.MEN, welcomes(Welcome.MEN));
            missing(gaps, Gap.LGBTIQ, welcomes(Welcome.LGBTIQ));
            missing(gaps, Gap.LOCAL_STAFF, welcomes(Welcome.LOCAL_STAFF));
            missing(gaps, Gap.FAMILY, welcomes(Welcome.FAMILY));
            var nearest = own.isEmpty() ? above : own;
            if (nearest.isEmpty() || !nearest.stream().allMatch(Measured::speaks)) {
                gaps.add(Gap.LANGUAGES);
            }
            if (approvedOn == null) {
                gaps.add(Gap.SMT_APPROVAL);
            }
        }
        if (kind == Place.Kind.COUNTRY && law == null) {
            gaps.add(Gap.LAW);
        } else if (kind == Place.Kind.COUNTRY
                && (law.checkedOn() == null || law.checkedOn().isBefore(today.minusYears(1)))) {
            gaps.add(Gap.LAW_NOT_CHECKED);
        }
        return gaps;
    }

    private void missing(List<Gap> gaps, Gap gap, Predicate<Measured> fills) {
        if (Stream.concat(own.stream(), above.stream()).noneMatch(fills)) {
            gaps.add(gap);
        }
    }

    private static Predicate<Measured> gives(Care care) {
        return one -> one.gives().contains(care);
    }

    private static Predicate<Measured> welcomes(Welcome whom) {
        return one -> one.welcomes() != null && one.welcomes().contains(whom);
    }
}
