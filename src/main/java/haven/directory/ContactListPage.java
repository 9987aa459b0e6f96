package haven.directory;

import haven.access.Scoped;
import haven.contact.PublishedContact;
import haven.contact.PublishedContacts;
import haven.edition.PublishedStation;
import haven.edition.Shelf;
import haven.edition.ShelfRequest;
import haven.place.CountryNames;
import haven.shared.Folding;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.text.Collator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** {@code /contacts}: all duty stations by country, and whom one can call from everywhere. */
@Named
@RequestScoped
public class ContactListPage {

    @Inject
    Shelf shelf;

    @Inject
    ShelfRequest request;

    @Inject
    CountryNames names;

    /** A country with its duty stations, by name. */
    public record CountryLine(String name, List<PublishedStation> stations) {}

    /** The countries whose names begin with this letter. */
    public record Letter(String letter, List<CountryLine> countries) {}

    /** Contacts of the whole world that hold today. */
    public List<PublishedContact> getWorld() {
        return shelf
                .find(PublishedContacts.PART, Scoped.WORLD, PublishedContacts.class)
                .map(PublishedContacts::contacts)
                .orElse(List.of())
                .stream()
                .filter(contact -> contact.holds(request.getToday()) && !contact.byVoiceOnly())
                .sorted(Comparator.comparing(PublishedContact::kind).reversed())
                .toList();
    }

    /** As the reader's alphabet orders them. */
    public List<Letter> letters(Locale locale) {
        var order = Collator.getInstance(locale);
        var byCountry = shelf.stations().stream().collect(Collectors.groupingBy(PublishedStation::country));
        var countries = byCountry.entrySet().stream()
                .map(entry -> new CountryLine(
                        names.of(entry.getKey(), locale),
                        entry.getValue().stream()
                                .sorted(Comparator.comparing(PublishedStation::name, order))
                                .toList()))
                .sorted(Comparator.comparing(CountryLine::name, order))
                .toList();
        var letters = new TreeMap<String, List<CountryLine>>(order);
        countries.forEach(
                country -> letters.computeIfAbsent(letter(country.name(), locale), letter -> new ArrayList<>())
                        .add(country));
        return letters.entrySet().stream()
                .map(entry -> new Letter(entry.getKey(), entry.getValue()))
                .toList();
    }

    private static String letter(String name, Locale locale) {
        return Folding.fold(name).substring(0, 1).toUpperCase(locale);
    }
}
