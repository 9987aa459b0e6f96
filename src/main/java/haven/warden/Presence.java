package haven.warden;

import haven.person.Person;
import haven.person.Stay;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Who is at a station on which day, told from stays there; a contract that is over ends every stay. */
final class Presence {

    private static final Comparator<PersonHere> BY_NAME =
            Comparator.comparing(PersonHere::name).thenComparing(PersonHere::id);

    private final Map<Long, List<Stay>> stays;

    /** @param stays postings, visits and absences at one station */
    Presence(List<Stay> stays) {
        this.stays = stays.stream()
                .collect(Collectors.groupingBy(
                        stay -> stay.getPerson().getId(), LinkedHashMap::new, Collectors.toList()));
    }

    boolean isHere(long person, LocalDate day) {
        return here(person, day).isPresent();
    }

    /** The first day after this one on which they are not here any more; null where no such day is known. */
    LocalDate firstDayGone(long person, LocalDate from) {
        var day = from;
        for (var stay = here(person, day); stay.isPresent(); stay = here(person, day)) {
            var last = lastDay(stay.get());
            if (last == null) {
                return null;
            }
            day = last.plusDays(1);
        }
        return day;
    }

    /** Everybody who is here on this day, by name. */
    List<PersonHere> on(LocalDate day) {
        return stays.keySet().stream()
                .flatMap(person -> of(person, day).stream())
                .sorted(BY_NAME)
                .toList();
    }

    /** Everybody who will come after this day, by name. */
    List<PersonHere> after(LocalDate day) {
        return stays.entrySet().stream()
                .filter(entry -> !isHere(entry.getKey(), day))
                .flatMap(entry -> entry.getValue().stream()
                        .filter(stay -> stay.getKind() != Stay.Kind.ABSENCE
                                && stay.getFrom().isAfter(day)
                                && isEmployed(stay.getPerson(), stay.getFrom()))
                        .min(Comparator.comparing(Stay::getFrom))
                        .stream())
                .map(stay -> person(stay, stay.getFrom()))
                .sorted(BY_NAME)
                .toList();
    }

    Optional<PersonHere> of(long person, LocalDate day) {
        return here(person, day).map(stay -> person(stay, day));
    }

    LocalDate awayUntil(long person, LocalDate day) {
        return stays.getOrDefault(person, List.of()).stream()
                .filter(stay -> stay.getKind() == Stay.Kind.ABSENCE && stay.covers(day))
                .map(Stay::getTo)
                .max(Comparator.naturalOrder())
                .orElse(null);
    }

    private PersonHere person(Stay stay, LocalDate day) {
        var person = stay.getPerson();
        return new PersonHere(
                person.getId(),
                person.name(),
                stay.getKind() == Stay.Kind.VISIT,
                stay.getFrom(),
                lastDay(stay),
                awayUntil(person.getId(), day),
                person.isSample());
    }

    /** The stay that lasts longest of those that cover this day. */
    private Optional<Stay> here(long person, LocalDate day) {
        return stays.getOrDefault(person, List.of()).stream()
                .filter(stay ->
                        stay.getKind() != Stay.Kind.ABSENCE && stay.covers(day) && isEmployed(stay.getPerson(), day))
                .max(Comparator.comparing(
                        Presence::lastDay, Comparator.nullsLast(Comparator.<LocalDate>naturalOrder())));
    }

    private static boolean isEmployed(Person person, LocalDate day) {
        return person.getContractTo() == null || !person.getContractTo().isBefore(day);
    }

    private static LocalDate lastDay(Stay stay) {
        var contract = stay.getPerson().getContractTo();
        if (stay.getTo() == null || contract == null) {
            return stay.getTo() == null ? contract : stay.getTo();
        }
        return stay.getTo().isBefore(contract) ? stay.getTo() : contract;
    }
}
