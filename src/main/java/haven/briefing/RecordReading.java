package haven.briefing;

import haven.person.StayDays;
import haven.place.DutyStation;
import haven.place.ScopeCodes;
import haven.shared.Settings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Puts records together for pages, in a number of statements that does not grow with them. */
@ApplicationScoped
class RecordReading {

    @Inject
    RecordRepository records;

    @Inject
    OwedRepository stays;

    @Inject
    Settings settings;

    @Inject
    Clock clock;

    List<RecordLine> lines(Collection<BriefingRecord> all) {
        var names = records.names(all.stream()
                .map(BriefingRecord::getBrieferPersonId)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet()));
        var stations = stations(all);
        var book = all.isEmpty() ? List.<RuleBook.Holds>of() : records.listRules();
        var known = stays.stays(
                all.stream().map(record -> record.getPerson().getId()).collect(Collectors.toSet()));
        return all.stream()
                .map(record -> line(
                        record,
                        names,
                        stations,
                        book,
                        known.getOrDefault(record.getPerson().getId(), List.of())))
                .toList();
    }

    private RecordLine line(
            BriefingRecord record,
            Map<Long, String> names,
            Map<String, DutyStation> stations,
            List<RuleBook.Holds> book,
            List<StayDays> known) {
        var station = stations.get(code(record.scope()));
        var today = LocalDate.now(clock.withZone(station == null ? ZoneOffset.UTC : station.getZone()));
        var until = RuleBook.validUntil(book, record.scope(), record.getGivenOn(), today);
        return new RecordLine(
                record.getId(),
                record.state(),
                record.getPerson().name(),
                record.getGivenOn(),
                record.scope(),
                station == null ? null : station.getName(),
                record.getBrieferPersonId() == null ? record.getBrieferName() : names.get(record.getBrieferPersonId()),
                until,
                record.counts() && (until == null ? isForStay(record, known, today) : !until.isBefore(today)));
    }

    /** Whether it was given for a stay that goes on, or lies ahead. */
    private boolean isForStay(BriefingRecord record, List<StayDays> known, LocalDate today) {
        var given = new Given(record.scope(), record.getGivenOn());
        return known.stream()
                .filter(stay -> stay.to() == null || !stay.to().isBefore(today))
                .anyMatch(stay -> new SameStay(stay, known).has(given, settings.briefingAheadDays()));
    }

    RecordView view(
            BriefingRecord record,
            List<Topic> topics,
            TopicList list,
            Long reader,
            boolean keeps,
            RecordView.Unconfirmed unconfirmed) {
        var people = new HashSet<Long>();
        Stream.of(record.getBrieferPersonId(), record.getMadeBy(), record.getConfirmedBy())
                .filter(Objects::nonNull)
                .forEach(people::add);
        var names = records.names(people);
        var station = stations(Set.of(record)).get(code(record.scope()));
        var clock = station == null ? records.stationOf(record.getSession()) : station;
        var told = record.getTopics().stream().map(Topic::getId).collect(Collectors.toSet());
        return new RecordView(
                record.getId(),
                record.state(),
                record.getSource(),
                record.getPerson().getId().equals(reader),
                keeps,
                record.getPerson().getId(),
                record.getPerson().name(),
                record.getPerson().isSample(),
                record.getGivenOn(),
                record.scope(),
                station == null ? null : station.getName(),
                station == null ? null : station.getCode(),
                clock == null ? ZoneId.of("UTC") : clock.getZone(),
                clock == null ? null : clock.getName(),
                record.getBrieferPersonId() == null ? record.getBrieferName() : names.get(record.getBrieferPersonId()),
                names.get(record.getMadeBy()),
                record.getMadeAt(),
                record.getBrieferConfirmedAt(),
                names.getOrDefault(record.getConfirmedBy(), "–"),
                record.getPersonConfirmedAt(),
                record.getObjection(),
                record.getObjectedAt(),
                record.getWithdrawnAt(),
                record.getWithdrawnWhy(),
                record.getRemark(),
                list == null ? 0 : list.getNumber(),
                list == null || list.getCountry() == null
                        ? null
                        : list.getCountry().getCode(),
                topics.stream()
                        .map(topic -> new RecordView.Told(topic.words(), told.contains(topic.getId())))
                        .toList(),
                unconfirmed);
    }

    private Map<String, DutyStation> stations(Collection<BriefingRecord> all) {
        return records.stations(all.stream()
                .map(record -> code(record.scope()))
                .filter(code -> !code.isEmpty())
                .collect(Collectors.toSet()));
    }

    /** The code of the station of a scope; empty where it is wider than that. */
    private static String code(String scope) {
        var station = ScopeCodes.of(scope).station();
        return station == null ? "" : station;
    }
}
