package haven.directory;

import haven.access.Scoped;
import haven.contact.CheckMethod;
import haven.contact.ContactKind;
import haven.contact.NumberKind;
import haven.contact.OpeningHours;
import haven.contact.PublishedContact;
import haven.contact.PublishedContacts;
import haven.contact.PublishedNumber;
import haven.contact.TakenAlong;
import haven.edition.PublishedCodes;
import haven.edition.PublishedStation;
import haven.edition.Shelf;
import haven.edition.Words;
import haven.medical.MedicalPassage;
import haven.medical.PublishedGuidance;
import haven.place.CountryNames;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** A station with everything that can stand on paper, and a shelf that holds it. */
final class SamplePapers {

    static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    static final LocalDate CHECKED = LocalDate.of(2026, 10, 3);
    static final String CODE = "abcd2345efgh";
    static final PublishedStation NAIROBI = new PublishedStation(
            "ke-nairobi", "Nairobi", "KE", "254", "nairobi", "Nairobi", "Africa/Nairobi", -1.3, 36.8);

    private static final String VOICE = "Voice-only refuge";
    private static final OpeningHours OFFICE = new OpeningHours(
            false,
            Arrays.stream(DayOfWeek.values())
                    .limit(5)
                    .map(day -> new OpeningHours.Span(day, LocalTime.of(8, 0), LocalTime.of(17, 0)))
                    .toList());

    private final Map<String, Object> parts = new HashMap<>();
    boolean isDemo = true;

    SamplePapers() {
        var world = new PublishedContacts(List.of(
                contact(90, ContactKind.OPERATIONS_CENTRE, null, "+63 200 000 0090"),
                contact(91, ContactKind.HOTLINE, null, "+41 22 000 0091")));
        var country = new PublishedContacts(List.of(
                shortNumber(80, ContactKind.AMBULANCE, "999"),
                shortNumber(81, ContactKind.POLICE, "112"),
                contact(82, ContactKind.HOSPITAL, name("Country hospital"), "+254 20 000 0082")));
        var station = new PublishedContacts(List.of(
                contact(70, ContactKind.HOSPITAL, name("Station hospital"), "+254 20 000 0070"),
                contact(71, ContactKind.REGIONAL_SECURITY_OFFICER, null, "+254 700 000 071"),
                voiceOnly(72, ContactKind.WARDEN)));
        put(PublishedContacts.PART, Scoped.WORLD, world);
        put(PublishedContacts.PART, NAIROBI.countryScope(), country);
        put(PublishedContacts.PART, NAIROBI.scope(), station);
        put(
                PublishedCodes.PART,
                NAIROBI.scope(),
                new PublishedCodes(List.of(new PublishedCodes.Code(CODE, TODAY.minusMonths(1), TODAY.plusMonths(11)))));
        put(PublishedGuidance.PART, Scoped.WORLD, guidance());
    }

    void put(String part, String scope, Object content) {
        parts.put(part + scope, content);
    }

    static Words name(String name) {
        return Words.of(name, "", "", "");
    }

    static PublishedContact contact(long id, ContactKind kind, Words title, String number) {
        return contact(
                id,
                kind,
                title,
                new PublishedNumber(NumberKind.MOBILE, number.replace(" ", ""), false, number, true, true, false),
                false);
    }

    static PublishedContact shortNumber(long id, ContactKind kind, String number) {
        return contact(
                id,
                kind,
                null,
                new PublishedNumber(NumberKind.SHORT, number, true, number, false, false, false),
                false);
    }

    /** As nobody should publish it, with name and number: papers leave it out all the same. */
    static PublishedContact voiceOnly(long id, ContactKind kind) {
        return contact(
                id,
                kind,
                name(VOICE),
                new PublishedNumber(NumberKind.MOBILE, "+254700000666", false, "+254 700 000 666", true, true, false),
                true);
    }

    private static PublishedContact contact(
            long id, ContactKind kind, Words title, PublishedNumber number, boolean byVoiceOnly) {
        return new PublishedContact(
                id,
                kind,
                title,
                "IOM",
                "Amina Sample",
                List.of(number),
                null,
                null,
                OFFICE,
                null,
                List.of("en", "sw"),
                null,
                byVoiceOnly,
                CHECKED,
                "COUNTRY_SECURITY_FOCAL_POINT",
                CheckMethod.CALLED,
                TODAY.minusYears(1),
                null,
                List.of(),
                false,
                null,
                null,
                false,
                false);
    }

    /** As custodians and services offer themselves. */
    private static TakenAlong sections(int order, TakenAlong.Section... sections) {
        return new TakenAlong() {
            @Override
            public int order() {
                return order;
            }

            @Override
            public List<Section> sections(PublishedStation station, LocalDate day) {
                return List.of(sections);
            }
        };
    }

    private static final List<TakenAlong> TAKEN_ALONG = List.of(
            sections(
                    20,
                    new TakenAlong.Section(
                            "aidememoire.paper.MEDICAL",
                            true,
                            List.of(contact(
                                    60, ContactKind.SUPPORT_SERVICE, name("Sample clinic"), "+254 20 000 0060"))),
                    new TakenAlong.Section(
                            "aidememoire.paper.LEGAL",
                            false,
                            List.of(contact(
                                    61, ContactKind.SUPPORT_SERVICE, name("Sample lawyers"), "+254 20 000 0061"))),
                    new TakenAlong.Section(
                            "aidememoire.paper.PSYCHOSOCIAL",
                            true,
                            List.of(voiceOnly(62, ContactKind.SUPPORT_SERVICE)))),
            sections(
                    10,
                    new TakenAlong.Section(
                            "custodian.paper.custodians",
                            true,
                            List.of(
                                    contact(51, ContactKind.CUSTODIAN, null, "+254 700 000 051"),
                                    contact(52, ContactKind.CUSTODIAN, null, "+254 700 000 052"))),
                    new TakenAlong.Section(
                            "custodian.paper.managers",
                            false,
                            List.of(contact(53, ContactKind.PEP_MANAGER, null, "+254 700 000 053")))));

    private static PublishedGuidance guidance() {
        var line = Words.of(
                "Go where you are safe.", "Allez en lieu sûr.", "Vaya a un lugar seguro.", "اذهب إلى مكان آمن.");
        var passages = new EnumMap<MedicalPassage, List<Words>>(MedicalPassage.class);
        for (var passage : MedicalPassage.values()) {
            passages.put(passage, List.of(line, line, line));
        }
        return new PublishedGuidance(3, TODAY.minusMonths(1), null, passages);
    }

    /** The papers of Nairobi. */
    PaperContent content(boolean own, Locale locale) {
        return contents().of(NAIROBI, own, TODAY, locale);
    }

    /** What the directory puts into the briefing pack. */
    ContactsPack pack() {
        var pack = new ContactsPack();
        pack.shelf = shelf();
        pack.contents = contents();
        return pack;
    }

    private PaperContents contents() {
        var shelf = shelf();
        var contents = new PaperContents() {
            @Override
            Portal portal() {
                return new Portal("https://haven.example.org", isDemo, Optional.of("+63 000 000 000"));
            }

            @Override
            Stream<TakenAlong> takenAlong() {
                return TAKEN_ALONG.stream();
            }
        };
        contents.shelf = shelf;
        contents.countries = new CountryNames();
        return contents;
    }

    private Shelf shelf() {
        return new Shelf() {
            @Override
            public <T> Optional<T> find(String part, String scope, Class<T> type) {
                return Optional.ofNullable(parts.get(part + scope)).map(type::cast);
            }

            @Override
            public Optional<PublishedStation> station(String code) {
                return Optional.of(NAIROBI).filter(station -> station.code().equals(code));
            }
        };
    }
}
