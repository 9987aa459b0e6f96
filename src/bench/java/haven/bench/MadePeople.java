package haven.bench;

import haven.person.PersonCategory;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import net.datafaker.Faker;

/** Makes up people: always the same ones for the same seed. */
final class MadePeople {

    private static final LocalDate FIRST_CONTRACT = LocalDate.of(2018, 1, 1);
    private static final int DAYS_OF_CONTRACTS = 8 * 365;
    private static final int ONE_IN_WITHOUT_MAIL = 40;
    private static final int TEAM = 12;
    private static final List<String> UNITS =
            List.of("Operations", "Programme Support", "Human Resources", "Fleet", "Protection", "Health", "Finance");

    /** As often as they occur: more national staff than others. */
    private static final List<PersonCategory> CATEGORIES = List.of(
            PersonCategory.NATIONAL,
            PersonCategory.NATIONAL,
            PersonCategory.NATIONAL,
            PersonCategory.INTERNATIONAL,
            PersonCategory.CONSULTANT,
            PersonCategory.UNV,
            PersonCategory.INTERN);

    private final Random random;
    private final List<Faker> fakers;
    private final List<String> languages = List.of("en", "fr", "es", "ar");

    /**
     * Somebody made up.
     *
     * @param supervisor the number of somebody made before, or -1
     * @param station the number of the station in the list of stations
     */
    record MadePerson(
            String staffNumber,
            String givenName,
            String familyName,
            String email,
            String unit,
            int supervisor,
            String language,
            PersonCategory category,
            LocalDate contractFrom,
            int station) {}

    MadePeople(long seed) {
        random = new Random(seed);
        fakers = languages.stream()
                .map(language -> new Faker(Locale.forLanguageTag(language), new Random(random.nextLong())))
                .toList();
    }

    /** So many people over so many stations; every station has somebody when there are enough people. */
    List<MadePerson> make(int count, int stations) {
        var people = new ArrayList<MadePerson>(count);
        for (int number = 0; number < count; number++) {
            people.add(one(number, stations));
        }
        return people;
    }

    private MadePerson one(int number, int stations) {
        int language = random.nextInt(languages.size());
        var name = fakers.get(language).name();
        var staffNumber = "B%06d".formatted(number);
        return new MadePerson(
                staffNumber,
                name.firstName(),
                name.lastName(),
                random.nextInt(ONE_IN_WITHOUT_MAIL) == 0 ? null : staffNumber.toLowerCase(Locale.ROOT) + "@example.org",
                UNITS.get(random.nextInt(UNITS.size())),
                number < TEAM ? -1 : random.nextInt(number / TEAM),
                languages.get(language),
                CATEGORIES.get(random.nextInt(CATEGORIES.size())),
                FIRST_CONTRACT.plusDays(random.nextInt(DAYS_OF_CONTRACTS)),
                number < stations ? number : skewed(stations));
    }

    /** Few large stations, many small ones. */
    private int skewed(int stations) {
        return (int) (stations * Math.pow(random.nextDouble(), 2));
    }
}
