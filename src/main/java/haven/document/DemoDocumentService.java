package haven.document;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import haven.place.Classification;
import haven.place.PlaceService;
import haven.shared.DemoTable;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** Keeps made-up documents as a keeper would, without one: all or nothing. */
@ApplicationScoped
@Transactional
class DemoDocumentService {

    private static final Duration LOOKED_AT = Duration.ofHours(1);

    @Inject
    Clock clock;

    @Inject
    DemoTable table;

    @Inject
    PlaceService places;

    @Inject
    DocumentRepository documents;

    @Inject
    DocumentPeopleRepository people;

    @Inject
    FileStore store;

    @Inject
    FileCheck check;

    /** @param lists of each document its lines, version by version */
    void loadOnce(String name, List<List<NamedCsvRecord>> lists) {
        if (table.claim(name)) {
            lists.forEach(this::load);
        }
    }

    private void load(List<NamedCsvRecord> lines) {
        var line = lines.get(lines.size() - 1);
        var country = places.getCountry(line.getField("country"));
        var station = line.getField("station");
        var owner = people.find(line.getField("owner")).orElse(null);
        var document = new CountryDocument(
                country, station.isEmpty() ? null : places.getStation(station), description(line), owner);
        document.markSample();
        documents.add(document);
        lines.forEach(version -> add(document, version, owner));
    }

    private Description description(NamedCsvRecord line) {
        var review = line.getField("reviewInDays");
        var named = Arrays.stream(line.getField("named").split(" "))
                .flatMap(handle -> people.find(handle).stream())
                .collect(Collectors.toSet());
        return new Description(
                documents.findType(line.getField("type")).orElseThrow(),
                line.getField("title"),
                line.getField("text"),
                line.getField("language"),
                Classification.valueOf(line.getField("classification")),
                review.isEmpty() ? null : LocalDate.now(clock).plusDays(Long.parseLong(review)),
                named);
    }

    private void add(CountryDocument document, NamedCsvRecord line, Long owner) {
        var uploaded = clock.instant().minus(Duration.ofDays(Long.parseLong(line.getField("daysAgo"))));
        var number = document.add(keep(line.getField("file")), uploaded, owner).getNumber();
        var released = uploaded.plus(LOOKED_AT);
        var remark = line.getField("changed");
        switch (line.getField("state")) {
            case "material", "minor" ->
                document.release(
                        number,
                        "material".equals(line.getField("state")),
                        WhatChanged.of(remark.replace(" / ", "\n")),
                        released,
                        owner);
            case "withdrawn" -> {
                document.release(number, true, WhatChanged.of("SAMPLE"), released, owner);
                documents.flush(); // decisions count in the order in which they are written
                document.withdraw(number, remark, released.plus(LOOKED_AT), owner);
            }
            default -> {
                // stays a draft
            }
        }
        documents.flush();
    }

    private KeptFile keep(String name) {
        try (var in = DemoDocumentService.class.getResourceAsStream("/db/demo/files/" + name);
                var received = store.receive(in, FileCheck.MOST_BYTES, check.tooLarge("file"))) {
            var type = check.check(received.path(), received.size(), name, "file");
            received.keep();
            return new KeptFile(name, type.mediaType(), received.size(), received.checksum());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
