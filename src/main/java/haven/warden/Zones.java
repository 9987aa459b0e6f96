package haven.warden;

import haven.contact.TelephoneNumber;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The zones of a station on a day: who looks after each, who lives there, what is missing. Asks nobody. */
final class Zones {

    /** DIR-08: a call to a warden's number holds for so many days. */
    static final int NUMBER_DAYS = 180;

    static final int SOON_DAYS = 14;

    private final LocalDate today;
    private final Presence presence;
    private final List<WardenDuty> duties;
    private final List<ZoneMember> members;

    Zones(LocalDate today, Presence presence, List<WardenDuty> duties, List<ZoneMember> members) {
        this.today = today;
        this.presence = presence;
        this.duties = duties;
        this.members = members;
    }

    ZoneView view(WardenZone zone) {
        var wardens = duties.stream()
                .filter(duty -> duty.getZone().getId().equals(zone.getId()) && !isOver(duty))
                .sorted(Comparator.comparing(WardenDuty::isAlternate).thenComparing(WardenDuty::getFrom))
                .map(this::line)
                .toList();
        var lacksFrom = lacksFrom(zone.getId());
        return new ZoneView(
                zone.getId(),
                zone.getName(),
                zone.getArea(),
                zone.getVersion(),
                wardens,
                people(zone),
                state(zone.getId(), lacksFrom),
                lacksFrom);
    }

    /** People who are here today and belong to none of these zones. */
    List<PersonHere> uncovered(List<WardenZone> zones) {
        var open = zones.stream().map(WardenZone::getId).collect(Collectors.toSet());
        var covered = members.stream()
                .filter(member ->
                        member.isOn(today) && open.contains(member.getZone().getId()))
                .map(member -> member.getPerson().getId())
                .collect(Collectors.toSet());
        return presence.on(today).stream()
                .filter(person -> !covered.contains(person.id()))
                .toList();
    }

    /** The first day, this one or a later one, on which warden or alternate are missing; null where none is known. */
    LocalDate lacksFrom(long zone) {
        var without = firstDayWithout(zone, false);
        var withoutAlternate = firstDayWithout(zone, true);
        if (without == null || withoutAlternate == null) {
            return without == null ? withoutAlternate : without;
        }
        return without.isBefore(withoutAlternate) ? without : withoutAlternate;
    }

    /** Since when it lacks what it lacks today, as far as duties and stays tell; the day it was made at the earliest. */
    LocalDate lackingSince(long zone, LocalDate madeOn) {
        return duties.stream()
                .filter(duty -> duty.getZone().getId() == zone)
                .map(this::firstDayWithout)
                .filter(day -> day != null && !day.isAfter(today) && day.isAfter(madeOn))
                .max(Comparator.naturalOrder())
                .orElse(madeOn);
    }

    /** The first day after its beginning on which this duty is over, or its holder is not here. */
    private LocalDate firstDayWithout(WardenDuty duty) {
        var gone = presence.firstDayGone(duty.getPerson().getId(), duty.getFrom());
        var over = duty.getTo() == null ? null : duty.getTo().plusDays(1);
        return gone == null || over != null && over.isBefore(gone) ? over : gone;
    }

    private ZoneState state(long zone, LocalDate lacksFrom) {
        if (!isLookedAfter(zone, false, today)) {
            return ZoneState.NO_WARDEN;
        }
        if (!isLookedAfter(zone, true, today)) {
            return ZoneState.NO_ALTERNATE;
        }
        return lacksFrom != null && !lacksFrom.isAfter(today.plusDays(SOON_DAYS)) ? ZoneState.SOON : ZoneState.COVERED;
    }

    private LocalDate firstDayWithout(long zone, boolean alternate) {
        var day = today;
        while (isLookedAfter(zone, alternate, day)) {
            var last = lastDayOf(zone, alternate, day);
            if (last == null) {
                return null;
            }
            day = last.plusDays(1);
        }
        return day;
    }

    private boolean isLookedAfter(long zone, boolean alternate, LocalDate day) {
        return those(zone, alternate, day).findAny().isPresent();
    }

    /** The last day on which one of those who look after it on this day still does; null where it goes on. */
    private LocalDate lastDayOf(long zone, boolean alternate, LocalDate day) {
        var days = those(zone, alternate, day)
                .map(duty -> Optional.ofNullable(lastDay(duty, day)))
                .toList();
        return days.contains(Optional.<LocalDate>empty())
                ? null
                : days.stream()
                        .flatMap(Optional::stream)
                        .max(Comparator.naturalOrder())
                        .orElse(day);
    }

    private LocalDate lastDay(WardenDuty duty, LocalDate day) {
        var gone = presence.firstDayGone(duty.getPerson().getId(), day);
        if (gone == null || duty.getTo() != null && duty.getTo().isBefore(gone)) {
            return duty.getTo();
        }
        return gone.minusDays(1);
    }

    private Stream<WardenDuty> those(long zone, boolean alternate, LocalDate day) {
        return duties.stream()
                .filter(duty -> duty.getZone().getId() == zone
                        && duty.isAlternate() == alternate
                        && duty.term().covers(day)
                        && presence.isHere(duty.getPerson().getId(), day));
    }

    private boolean isOver(WardenDuty duty) {
        return duty.getTo() != null && duty.getTo().isBefore(today);
    }

    private List<PersonHere> people(WardenZone zone) {
        Set<Long> here = members.stream()
                .filter(member -> member.getZone().getId().equals(zone.getId()) && member.isOn(today))
                .map(member -> member.getPerson().getId())
                .collect(Collectors.toSet());
        return presence.on(today).stream()
                .filter(person -> here.contains(person.id()))
                .toList();
    }

    private WardenLine line(WardenDuty duty) {
        var person = duty.getPerson();
        var isCurrent = duty.term().covers(today);
        return new WardenLine(
                duty.getId(),
                person.getId(),
                person.name(),
                duty.isAlternate(),
                TelephoneNumber.shown(duty.getDigits()),
                duty.getDigits(),
                duty.isInsideOnly(),
                duty.getFrom(),
                duty.getTo(),
                isCurrent,
                isCurrent && !presence.isHere(person.getId(), today),
                presence.awayUntil(person.getId(), today),
                person.isSample(),
                duty.getCheckedOn(),
                duty.getCheckedOn() == null
                        || duty.getCheckedOn().plusDays(NUMBER_DAYS).isBefore(today));
    }
}
