package haven.document;

import haven.access.Allowed;
import haven.access.Caller;
import haven.access.Permission;
import haven.access.Scoped;
import haven.audit.Reason;
import haven.place.Classification;
import haven.place.Country;
import haven.place.DutyStation;
import haven.place.PlaceService;
import haven.shared.NotAllowed;
import haven.shared.NotThere;
import haven.shared.RuleViolation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Changes country security documents: for those who keep the documents of the place. Who may read a document but does
 * not keep it is refused (403), for others it does not exist (404).
 */
@ApplicationScoped
@Transactional
public class DocumentKeepingService {

    private static final Set<String> LANGUAGES = Set.of(Locale.getISOLanguages());

    @Inject
    DocumentNews news;

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
    DocumentService reading;

    @Inject
    FileStore store;

    @Inject
    FileCheck check;

    @Inject
    Reason why;

    /** A country whose documents the caller keeps. */
    @Allowed(Permission.KEEP_DOCUMENTS)
    public Country getKeptCountry(String code) {
        var country = places.getCountry(code);
        caller.mustReach(Permission.KEEP_DOCUMENTS, country);
        return country;
    }

    /** A document that the caller keeps. */
    @Allowed(Permission.KEEP_DOCUMENTS)
    public DocumentView getKept(long id) {
        var view = reading.get(id);
        if (!view.kept()) {
            throw new NotAllowed("document is kept by others");
        }
        return view;
    }

    /** The stations of a country whose documents the caller keeps, by name. */
    @Allowed(Permission.KEEP_DOCUMENTS)
    public List<DutyStation> listStations(String country) {
        getKeptCountry(country);
        return documents.stationsOf(country);
    }

    /** The classifications that the caller may give to a document of this place. */
    @Allowed(Permission.KEEP_DOCUMENTS)
    public List<Classification> listClassifications(Scoped place) {
        caller.mustReach(Permission.KEEP_DOCUMENTS, place);
        return Visibility.of(caller).choices(place);
    }

    /** The classifications that the caller may give to this document. */
    @Allowed(Permission.KEEP_DOCUMENTS)
    public List<Classification> listClassificationsOf(long id) {
        getKept(id);
        return Visibility.of(caller).choices(documents.find(id).orElseThrow(() -> new NotThere("document")));
    }

    /** The caller's documents, in any state. */
    @Allowed(Permission.KEEP_DOCUMENTS)
    public List<KeptDocumentRow> listKept(KeptFilter filter, int from, int count) {
        return documents.listKept(Visibility.of(caller).keeps(), filter, from, count);
    }

    @Allowed(Permission.KEEP_DOCUMENTS)
    public long countKept(KeptFilter filter) {
        return documents.countKept(Visibility.of(caller).keeps(), filter);
    }

    /** Codes of the countries that occur in {@link #listKept}. */
    @Allowed(Permission.KEEP_DOCUMENTS)
    public List<String> listKeptCountries() {
        return documents.keptCountries(Visibility.of(caller).keeps());
    }

    /** A new document with its first version, a draft. @return its id */
    @Allowed(Permission.KEEP_DOCUMENTS)
    public long add(String countryCode, Draft draft, Upload upload) {
        var country = getKeptCountry(countryCode);
        var station = draft.stationCode() == null ? null : stationIn(country, draft.stationCode());
        var owner = me();
        var document =
                new CountryDocument(country, station, description(draft, station == null ? country : station), owner);
        document.add(keep(upload), clock.instant(), owner);
        documents.add(document);
        return document.getId();
    }

    /** The next version of a document, a draft. @return its number */
    @Allowed(Permission.KEEP_DOCUMENTS)
    public int upload(long id, Upload upload) {
        var document = getForChange(id);
        var version = document.add(keep(upload), clock.instant(), me());
        documents.flush();
        return version.getNumber();
    }

    /** @param edit the {@link DocumentView#edit} that the keeper saw; nobody's changes are overwritten unseen */
    @Allowed(Permission.KEEP_DOCUMENTS)
    public void describe(long id, int edit, Draft draft) {
        var document = getForChange(id);
        if (document.getEdit() != edit) {
            throw new RuleViolation("document.error.changedMeanwhile");
        }
        document.describe(description(draft, document));
        documents.flush();
        if (!document.isOpenToAll()) {
            news.takenBack(document);
        }
    }

    /** Puts a version in force, with what changed in at most five lines. */
    @Allowed(Permission.KEEP_DOCUMENTS)
    public void release(long id, int number, boolean material, String changed) {
        why.is(changed);
        var document = getForChange(id);
        var words = WhatChanged.of(changed);
        document.release(number, material, words, clock.instant(), me());
        documents.flush();
        if (material && document.isOpenToAll()) {
            news.changed(document, words.text());
        }
    }

    /** Takes a version back. */
    @Allowed(Permission.KEEP_DOCUMENTS)
    public void withdraw(long id, int number, String reason) {
        why.is(reason);
        var document = getForChange(id);
        document.withdraw(number, reason, clock.instant(), me());
        documents.flush();
        if (document.current().isEmpty()) {
            news.takenBack(document);
        }
    }

    private CountryDocument getForChange(long id) {
        var document = documents.findForChange(id).orElseThrow(() -> new NotThere("document"));
        Visibility.of(caller).mustRead(document);
        caller.mustReach(Permission.KEEP_DOCUMENTS, document);
        return document;
    }

    private DutyStation stationIn(Country country, String code) {
        var station = places.getStation(code);
        if (!station.getCountry().getCode().equals(country.getCode())) {
            throw RuleViolation.at("station", "document.error.stationElsewhere");
        }
        return station;
    }

    private Description description(Draft draft, Scoped place) {
        if (draft.typeId() == null) {
            throw RuleViolation.at("type", "document.error.noType");
        }
        if (draft.language() == null || !LANGUAGES.contains(draft.language())) {
            throw RuleViolation.at("language", "document.error.noLanguage");
        }
        if (draft.classification() == null || !Visibility.of(caller).opens(draft.classification(), place)) {
            throw RuleViolation.at("classification", "document.error.classification");
        }
        var type =
                documents.findType(draft.typeId()).orElseThrow(() -> RuleViolation.at("type", "document.error.noType"));
        return new Description(
                type,
                draft.title(),
                draft.text(),
                draft.language(),
                draft.classification(),
                draft.reviewBy(),
                draft.classification() == Classification.NAMED ? named(draft.named()) : Set.of());
    }

    private Set<Long> named(String typed) {
        var ids = new HashSet<Long>();
        for (var handle : (typed == null ? "" : typed).split("[\\s,;]+")) {
            if (!handle.isBlank()) {
                ids.add(people.find(handle)
                        .orElseThrow(() -> RuleViolation.at("named", "document.error.unknownPerson", handle)));
            }
        }
        return ids;
    }

    private KeptFile keep(Upload upload) {
        var name = FileName.clean(upload.name(), upload.field());
        try (var in = upload.open();
                var received = store.receive(in, FileCheck.MOST_BYTES, check.tooLarge(upload.field()))) {
            var type = check.check(received.path(), received.size(), name, upload.field());
            received.keep();
            return new KeptFile(name, type.mediaType(), received.size(), received.checksum());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private Long me() {
        return caller.personId().isPresent() ? caller.personId().getAsLong() : null;
    }
}
