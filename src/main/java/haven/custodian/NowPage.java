package haven.custodian;

import haven.access.Scoped;
import haven.contact.ContactKind;
import haven.contact.PublishedContact;
import haven.contact.PublishedContacts;
import haven.edition.PublishedStation;
import haven.edition.Shelf;
import haven.edition.ShelfRequest;
import haven.edition.Words;
import haven.medical.MedicalPassage;
import haven.medical.PublishedGuidance;
import haven.shared.Settings;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;

/** PEP-02: who can help now, at a station; read from the published shelf only. */
@Named
@RequestScoped
public class NowPage {

    @Inject
    Shelf shelf;

    @Inject
    ShelfRequest request;

    @Inject
    Settings settings;

    private List<WhoToCall> calls;
    private PublishedGuidance guidance;

    @PostConstruct
    void load() {
        read(settings.custodianConfirmedDays());
    }

    void read(int confirmedDays) {
        var station = request.getStation();
        var who = new WhoCanHelp(request.getNow(), confirmedDays);
        if (request.isOwn()) {
            who.at(around(station)).near(station, others(station));
        }
        calls = who.above(CallReason.COUNTRY_MANAGER, managers(station), request.getZone())
                .above(CallReason.OPERATIONS_CENTRE, contacts(station, ContactKind.OPERATIONS_CENTRE))
                .above(CallReason.HEALTH_UNIT, contacts(station, ContactKind.HEALTH_UNIT))
                .list();
        request.changesAt(who.changesAt());
        guidance = shelf.find(PublishedGuidance.PART, Scoped.WORLD, PublishedGuidance.class)
                .orElse(null);
    }

    /** Everybody to call, the first first. */
    public List<WhoToCall> getCalls() {
        return calls;
    }

    /** Whether the station has custodians of its own to call. */
    public boolean isAnybodyHere() {
        return calls.stream().anyMatch(call -> call.reason().isHere());
    }

    /** Whether one of them is on the roster now. */
    public boolean isAnybodyOn() {
        return calls.stream().anyMatch(call -> call.reason().isHere() && call.isOnRoster());
    }

    /** Whether the portal's own number of the operations centre stands in for an entry. */
    public boolean isOpcenMissing() {
        return calls.stream().noneMatch(call -> call.reason() == CallReason.OPERATIONS_CENTRE);
    }

    /** The guidance in force; null where none is published. */
    public PublishedGuidance getGuidance() {
        return guidance;
    }

    public List<Words> getProtocol() {
        return lines(MedicalPassage.PROTOCOL);
    }

    public List<Words> getWorkAccident() {
        return lines(MedicalPassage.WORK_ACCIDENT);
    }

    public List<Words> getFollowUp() {
        return lines(MedicalPassage.FOLLOW_UP);
    }

    /** Where tests, counselling and follow-up are given here; null where nobody said, or where it is not shown. */
    public Words getCareHere() {
        return Optional.of(request.getStation())
                .filter(station -> request.isOwn())
                .flatMap(this::published)
                .map(PublishedCustodians::careHere)
                .filter(words -> !words.empty())
                .orElse(null);
    }

    private List<Words> lines(MedicalPassage passage) {
        return guidance == null ? List.of() : guidance.lines(passage);
    }

    private List<WhoCanHelp.Around> others(PublishedStation here) {
        return shelf.stations().stream()
                .filter(station -> !station.code().equals(here.code()))
                .map(this::around)
                .filter(around -> !around.custodians().isEmpty())
                .toList();
    }

    /** The station with its custodians, who may be none. */
    private WhoCanHelp.Around around(PublishedStation station) {
        return new WhoCanHelp.Around(
                station, published(station).map(PublishedCustodians::custodians).orElse(List.of()));
    }

    private Optional<PublishedCustodians> published(PublishedStation station) {
        return shelf.find(PublishedCustodians.PART, station.scope(), PublishedCustodians.class);
    }

    private List<PublishedContact> managers(PublishedStation station) {
        return shelf.find(PublishedCustodians.PART, station.countryScope(), PublishedCustodians.class)
                .map(PublishedCustodians::managers)
                .orElse(List.of());
    }

    /** The nearest first. */
    private List<PublishedContact> contacts(PublishedStation station, ContactKind kind) {
        return shelf.upwards(PublishedContacts.PART, station, PublishedContacts.class).stream()
                .flatMap(placed -> placed.content().contacts().stream())
                .filter(contact -> contact.kind() == kind)
                .toList();
    }
}
