package haven.warden;

import haven.access.Allowed;
import haven.access.Caller;
import haven.access.Permission;
import haven.contact.TelephoneNumber;
import haven.place.DutyStation;
import haven.place.PlaceService;
import haven.shared.RuleViolation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;

/** Zones, wardens and who belongs where, for those who keep them; what they do not keep does not exist. */
@ApplicationScoped
@Transactional
public class WardenKeepingService {

    private static final int COMING_DAYS = 60;

    @Inject
    PlaceService places;

    @Inject
    WardenRepository wardens;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    /** The station with its zones, wardens, people and gaps. @throws NotThere where the caller does not keep them */
    @Allowed(Permission.KEEP_WARDENS)
    public StationWardens getKept(String code) {
        var station = kept(code);
        var today = today(station);
        var presence = new Presence(wardens.listStays(station, today, today.plusDays(COMING_DAYS)));
        var all = wardens.listZones(station);
        var open = all.stream().filter(zone -> isOpen(zone, today)).toList();
        var zones = new Zones(today, presence, wardens.listDuties(station, today), wardens.listMembers(station, today));
        return new StationWardens(
                station,
                today,
                open.stream().map(zones::view).toList(),
                all.stream()
                        .filter(zone -> !isOpen(zone, today))
                        .map(zones::view)
                        .toList(),
                zones.uncovered(open),
                presence.on(today),
                presence.after(today));
    }

    /** Makes a zone. @throws RuleViolation where the station has one of this name */
    @Allowed(Permission.KEEP_WARDENS)
    public void addZone(String code, String name, String area) {
        var station = kept(code);
        var zone = new WardenZone(station, name, area, today(station));
        mustBeNew(zone);
        wardens.add(zone);
    }

    /**
     * Calls a zone something else.
     *
     * @param seen the version that the caller saw
     * @throws RuleViolation where somebody changed it meanwhile, or beside the field that is wrong
     */
    @Allowed(Permission.KEEP_WARDENS)
    public void describeZone(String code, Long id, String name, String area, int seen) {
        var zone = zone(kept(code), id, "zone");
        if (zone.getVersion() != seen) {
            throw new RuleViolation("warden.error.changedMeanwhile");
        }
        zone.describe(name, area);
        mustBeNew(zone);
        wardens.flush();
    }

    /** Gives a zone its last day, yesterday: its people are without one. Opening it again takes that back. */
    @Allowed(Permission.KEEP_WARDENS)
    public void closeZone(String code, Long id) {
        var station = kept(code);
        var zone = zone(station, id, "toClose");
        var yesterday = today(station).minusDays(1);
        zone.end(zone.isThereOn(yesterday) ? yesterday : today(station));
        wardens.flush();
    }

    /** Opens a closed zone again, with the people who were in it. */
    @Allowed(Permission.KEEP_WARDENS)
    public void reopenZone(String code, Long id) {
        zone(kept(code), id, "toReopen").end(null);
        wardens.flush();
    }

    /** Appoints a warden or an alternate. @throws RuleViolation beside the field that is wrong */
    @Allowed(Permission.KEEP_WARDENS)
    public void appoint(String code, AppointForm form) {
        var station = kept(code);
        var zone = zone(station, form == null ? null : form.getZone(), "appointZone");
        var today = today(station);
        var from = Term.begin(form.getFrom(), today, "from");
        var term = Term.of(from, form.getTo(), "to");
        var presence = new Presence(wardens.listStays(station, today, today.plusYears(1)));
        if (form.getPerson() == null || !presence.isHere(form.getPerson(), from)) {
            throw RuleViolation.at("appointPerson", "warden.error.notHere");
        }
        var person = wardens.lock(form.getPerson());
        if (form.getNumber() == null || form.getNumber().isBlank()) {
            throw RuleViolation.at("number", "warden.error.number");
        }
        var number = TelephoneNumber.of(form.getNumber(), station.getCountry().getCode(), person.isSample(), "number");
        var others = wardens.listDuties(station, from).stream()
                .filter(duty -> duty.getZone().getId().equals(zone.getId())
                        && duty.term().overlaps(term))
                .toList();
        if (others.stream().anyMatch(duty -> duty.getPerson().getId().equals(person.getId()))) {
            throw RuleViolation.at("appointPerson", "warden.error.already");
        }
        if (form.isHandOver()) {
            others.stream()
                    .filter(duty -> duty.isAlternate() == form.isAlternate()
                            && duty.getFrom().isBefore(from))
                    .forEach(duty -> duty.end(from.minusDays(1)));
        }
        wardens.add(new WardenDuty(zone, person, form.isAlternate(), number, term));
    }

    /** Gives a duty its last day; none means that it goes on. */
    @Allowed(Permission.KEEP_WARDENS)
    public void endDuty(String code, Long id, LocalDate lastDay) {
        var station = kept(code);
        var duty = wardens.findDuty(station, id == null ? 0 : id)
                .orElseThrow(() -> RuleViolation.at("toEnd", "warden.error.choose"));
        duty.end(lastDay);
        wardens.flush();
    }

    /**
     * The caller called this warden today, and the number is right.
     *
     * @param seen the {@link WardenLine#seen} that the caller saw: nobody checks a number unseen
     */
    @Allowed(Permission.KEEP_WARDENS)
    public void checkNumber(String code, String seen) {
        var station = kept(code);
        duty(station, seen, "toCheck").check(today(station));
        wardens.flush();
    }

    /** They are reached under another number; somebody calls it then. @param seen as above */
    @Allowed(Permission.KEEP_WARDENS)
    public void correctNumber(String code, String seen, String typed) {
        var station = kept(code);
        var duty = duty(station, seen, "toCorrect");
        if (typed == null || typed.isBlank()) {
            throw RuleViolation.at("newNumber", "warden.error.number");
        }
        duty.correct(TelephoneNumber.of(
                typed, station.getCountry().getCode(), duty.getPerson().isSample(), "newNumber"));
        wardens.flush();
    }

    private WardenDuty duty(DutyStation station, String seen, String field) {
        var parts = seen == null ? new String[0] : seen.split("/", 2);
        var duty = parts.length == 2 && parts[0].matches("[0-9]{1,18}")
                ? wardens.findDuty(station, Long.parseLong(parts[0])).orElse(null)
                : null;
        if (duty == null) {
            throw RuleViolation.at(field, "warden.error.choose");
        }
        if (!duty.getDigits().equals(parts[1])) {
            throw RuleViolation.at(field, "warden.error.numberChanged");
        }
        return duty;
    }

    /**
     * From today on these people belong to this zone, and to no other of this station.
     *
     * @param zone null for none
     */
    @Allowed(Permission.KEEP_WARDENS)
    public void move(String code, Collection<Long> people, Long zone) {
        var station = kept(code);
        var target = zone == null ? null : zone(station, zone, "toZone");
        if (people == null || people.isEmpty()) {
            throw RuleViolation.at("toMove", "warden.error.choose");
        }
        var today = today(station);
        var presence = new Presence(wardens.listStays(station, today, today));
        for (var person :
                List.copyOf(people).stream().sorted().toList()) { // two who move many wait for each other in order
            if (!presence.isHere(person, today)) {
                throw RuleViolation.at("toMove", "warden.error.notHere");
            }
            move(station, person, target, today);
        }
    }

    private void move(DutyStation station, long id, WardenZone target, LocalDate today) {
        var person = wardens.lock(id);
        var isThere = false;
        for (var member : wardens.listMembershipsOf(id, today)) {
            if (!member.getZone().getStation().getId().equals(station.getId())) {
                continue;
            }
            if (target != null && member.getZone().getId().equals(target.getId())) {
                isThere = true;
            } else if (member.beganOn(today)) {
                wardens.remove(member); // entered today, by mistake
            } else {
                member.end(today.minusDays(1));
            }
        }
        if (target != null && !isThere) {
            wardens.add(new ZoneMember(target, person, today));
        }
        wardens.flush();
    }

    private void mustBeNew(WardenZone zone) {
        var isKnown = wardens.listZones(zone.getStation()).stream()
                .anyMatch(other -> !other.getId().equals(zone.getId())
                        && other.getTo() == null
                        && other.getName().equalsIgnoreCase(zone.getName()));
        if (isKnown) {
            throw RuleViolation.at("name", "warden.error.nameTaken");
        }
    }

    private WardenZone zone(DutyStation station, Long id, String field) {
        return wardens.findZone(station, id == null ? 0 : id)
                .orElseThrow(() -> RuleViolation.at(field, "warden.error.choose"));
    }

    private DutyStation kept(String code) {
        var station = places.getStation(code);
        caller.mustRead(Permission.KEEP_WARDENS, station);
        return station;
    }

    private static boolean isOpen(WardenZone zone, LocalDate today) {
        return zone.getTo() == null || !zone.getTo().isBefore(today);
    }

    private LocalDate today(DutyStation station) {
        return LocalDate.now(clock.withZone(station.getZone()));
    }
}
