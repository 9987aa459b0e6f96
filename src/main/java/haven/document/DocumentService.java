package haven.document;

import haven.access.Allowed;
import haven.access.Caller;
import haven.access.Permission;
import haven.person.PersonService;
import haven.place.Country;
import haven.place.DutyStation;
import haven.place.PlaceService;
import haven.shared.NotThere;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads country security documents, for those who may read them. Nothing here records that somebody read. */
@ApplicationScoped
@Transactional
public class DocumentService {

    /** How long a release counts as new. */
    private static final Duration NEW = Duration.ofDays(30);

    private static final int MOST_NEW = 10;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    @Inject
    PlaceService places;

    @Inject
    DocumentRepository documents;

    @Inject
    DocumentPeopleRepository people;

    @Inject
    PersonService persons;

    @Inject
    FileStore store;

    /** All types, in their order. */
    @Allowed(Permission.READ_STAFF_PAGES)
    public List<DocumentType> listTypes() {
        return documents.types();
    }

    /** The country where the caller belongs; empty where nobody knows. */
    @Allowed(Permission.READ_STAFF_PAGES)
    public Optional<Country> findHomeCountry() {
        return persons.findHomeStation().map(DutyStation::getCountry);
    }

    /** Codes of all countries. */
    @Allowed(Permission.READ_STAFF_PAGES)
    public List<String> listCountryCodes() {
        return documents.countryCodes();
    }

    /** CSD-01: a country's documents, with the gaps for those who keep them. */
    @Allowed(Permission.READ_STAFF_PAGES)
    public Shelf getShelf(String countryCode) {
        var country = places.getCountry(countryCode);
        var types = documents.types();
        var rows = documents.listInCountry(Visibility.of(caller).opens(), country.getCode());
        var kept = caller.may(Permission.KEEP_DOCUMENTS, country);
        var there = kept ? documents.typesInForce(country.getCode()) : Set.<Long>of();
        var missing = types.stream()
                .filter(type -> kept && type.isRequired() && !there.contains(type.getId()))
                .toList();
        return new Shelf(country, types, rows, missing, kept);
    }

    /** The documents of a station and of its country. */
    @Allowed(Permission.READ_STAFF_PAGES)
    public List<DocumentRow> listForStation(String stationCode) {
        var station = places.getStation(stationCode);
        return documents.listForStation(
                Visibility.of(caller).opens(), station.getCountry().getCode(), station.getCode());
    }

    /**
     * What was released in a country and is still in force: what changes what to do first, then the newest. Whether
     * somebody was here since counts for no document on a sensitive subject: those are new for 30 days to everybody.
     *
     * @param since null for the last 30 days
     */
    @Allowed(Permission.READ_STAFF_PAGES)
    public List<NewDocumentRow> listNew(String countryCode, Instant since) {
        var month = clock.instant().minus(NEW);
        return documents.listNew(
                Visibility.of(caller).opens(), countryCode, since == null ? month : since, month, MOST_NEW);
    }

    /** How many documents each country has, by country code; countries without one are left out. */
    @Allowed(Permission.READ_STAFF_PAGES)
    public Map<String, Long> countByCountry() {
        return documents.countByCountry(Visibility.of(caller).opens());
    }

    /** Documents that have all these words in title, description, country or the name of their type. */
    @Allowed(Permission.READ_STAFF_PAGES)
    public List<DocumentRow> find(String query, int limit) {
        var words = SearchWord.of(query, documents.types());
        return words.isEmpty()
                ? List.of()
                : documents.find(Visibility.of(caller).opens(), words, limit);
    }

    /** One document. @throws NotThere where it does not exist for the caller */
    @Allowed(Permission.READ_STAFF_PAGES)
    public DocumentView get(long id) {
        var document = documents.find(id).orElseThrow(() -> new NotThere("document"));
        var visibility = Visibility.of(caller);
        visibility.mustRead(document);
        return view(document, visibility);
    }

    /** The file of a version. @throws NotThere where the version does not exist for the caller */
    @Allowed(Permission.READ_STAFF_PAGES)
    public FileView getFile(long id, int number) {
        var version =
                documents.find(id).orElseThrow(() -> new NotThere("document")).version(number);
        if (!Visibility.of(caller).reads(version)) {
            throw new NotThere("version");
        }
        return FileView.of(version, store.get(version.getChecksum()));
    }

    /** For the sweep, which has no caller. */
    Set<String> referred(Set<String> checksums) {
        return documents.referred(checksums);
    }

    private DocumentView view(CountryDocument document, Visibility visibility) {
        var readable = document.getVersions().stream()
                .filter(visibility::reads)
                .sorted(Comparator.comparingInt(DocumentVersion::getNumber).reversed())
                .toList();
        var ids = new ArrayList<Long>();
        ids.add(document.getOwnerId());
        readable.forEach(version -> {
            ids.add(version.getUploadedBy());
            version.getDecisions().forEach(decision -> ids.add(decision.getDecidedBy()));
        });
        var names = people.names(ids);
        var kept = visibility.keeps(document);
        var station = document.getStation();
        return new DocumentView(
                document.getId(),
                document.getDocumentType(),
                document.getTitle(),
                document.getDescription(),
                document.getLanguage(),
                document.getClassification(),
                document.getCountry().getCode(),
                station == null ? null : station.getCode(),
                station == null ? null : station.getName(),
                names.get(document.getOwnerId()),
                document.getReviewBy(),
                document.isSample(),
                kept,
                document.getEdit(),
                kept
                        ? people.handles(document.getNamedReaders()).values().stream()
                                .sorted()
                                .toList()
                        : List.of(),
                readable.stream().map(version -> VersionView.of(version, names)).toList());
    }
}
