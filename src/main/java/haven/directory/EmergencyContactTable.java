package haven.directory;

import haven.access.Permission;
import haven.contact.Contact;
import haven.contact.ContactKind;
import haven.contact.ContactTable;
import haven.place.Place;
import haven.shared.RuleViolation;
import haven.shared.TableColumn;
import haven.shared.TableLine;
import haven.shared.Texts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** Emergency contacts as a table. */
@ApplicationScoped
class EmergencyContactTable extends ContactTable<Contact> {

    @Inject
    ContactRepository contacts;

    @Inject
    ContactPublishing publishing;

    @Override
    public String code() {
        return "contacts";
    }

    @Override
    public Permission permission() {
        return Permission.KEEP_CONTACTS;
    }

    @Override
    protected boolean isKeptAt(Place.Kind place) {
        return true;
    }

    @Override
    protected List<TableColumn> firstColumns() {
        var columns = new ArrayList<>(common());
        columns.add(text(KIND).asNeeded());
        return columns;
    }

    @Override
    protected List<Kept<Contact>> load(List<Place> where) {
        return contacts.listOf(where.stream().map(Place::scope).toList()).stream()
                .map(contact -> new Kept<>(contact.getId(), contact, contact))
                .toList();
    }

    @Override
    protected List<Kept<Contact>> part(Place place, long after, int most) {
        return contacts.listWithin(place, after, most).stream()
                .map(contact -> new Kept<>(contact.getId(), contact, contact))
                .toList();
    }

    @Override
    public int countLeftOut(Place place) {
        return contacts.countByVoiceOnly(place);
    }

    @Override
    protected ContactKind kind(TableLine line) {
        var kind = line.choice(KIND, ContactKind.class, KINDS);
        if (kind == null || !kind.isEmergency()) {
            throw RuleViolation.at(KIND, "directory.error.kind");
        }
        return kind;
    }

    @Override
    protected Map<String, String> more(Kept<Contact> kept, Locale locale) {
        return Map.of(KIND, Texts.get(locale, KINDS + kept.contact().getKind()));
    }

    /** By its kind a contact is found, so that is never another. */
    @Override
    protected Map<String, String> more(Kept<Contact> kept, TableLine line, LocalDate today) {
        return Map.of(KIND, Texts.get(Locale.ENGLISH, KINDS + kind(line)));
    }

    @Override
    protected void add(Place place, Contact contact, TableLine line, LocalDate today) {
        contacts.addLater(contact);
    }

    @Override
    protected void change(Kept<Contact> kept, TableLine line, LocalDate today) {
        contacts.saveLater(kept.contact());
    }

    @Override
    public void publish(List<Place> places) {
        places.forEach(publishing::publish);
    }

    @Override
    public Map<String, String> example(Place place, Locale locale) {
        var cells = super.example(place, locale);
        cells.put(KIND, Texts.get(locale, KINDS + ContactKind.HOSPITAL));
        return cells;
    }

    @Override
    public Map<String, String> choices(Locale locale) {
        var choices = super.choices(locale);
        choices.put(
                KIND,
                Arrays.stream(ContactKind.values())
                        .filter(ContactKind::isEmergency)
                        .map(kind -> Texts.get(locale, KINDS + kind))
                        .collect(Collectors.joining(" | ")));
        return choices;
    }
}
