package haven.aidememoire;

import haven.contact.CheckMethod;
import haven.contact.ContactKind;
import haven.contact.NumberKind;
import haven.contact.OpeningHours;
import haven.contact.PublishedContact;
import haven.contact.PublishedNumber;
import haven.edition.Words;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/** Services that nobody gives, with everything that can be told of a service. */
final class MadeUpHelp {

    static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    private static final String[][] NAMES = {
        {
            "Acacia Hospital, women’s ward",
            "Hôpital Acacia, maternité",
            "Hospital Acacia, sala de mujeres",
            "مستشفى الأكاسيا، جناح النساء"
        },
        {"Lakeside night clinic", "Clinique de nuit du lac", "Clínica nocturna del lago", "عيادة البحيرة الليلية"},
        {"Harbour health centre", "Centre de santé du port", "Centro de salud del puerto", "مركز الميناء الصحي"},
        {"UN dispensary", "Dispensaire de l’ONU", "Dispensario de la ONU", "مستوصف الأمم المتحدة"},
        {"Staff counsellor", "Conseillère du personnel", "Consejera del personal", "مستشارة الموظفين"},
        {"Listening line Aloe", "Ligne d’écoute Aloès", "Línea de escucha Áloe", "خط الاستماع ألوة"},
        {
            "Circle of friends, for men too",
            "Cercle des amis, hommes aussi",
            "Círculo de amigos, también hombres",
            "حلقة الأصدقاء، للرجال أيضًا"
        },
        {
            "Bar association’s duty lawyer",
            "Avocate de permanence du barreau",
            "Abogada de guardia del colegio",
            "محامية نقابة المحامين المناوبة"
        },
        {
            "Legal clinic of the university",
            "Clinique juridique de l’université",
            "Clínica jurídica de la universidad",
            "العيادة القانونية في الجامعة"
        },
        {
            "Police desk for families",
            "Bureau de police des familles",
            "Oficina policial de familias",
            "مكتب الشرطة لشؤون الأسرة"
        },
        {"House of the olive tree", "Maison de l’olivier", "Casa del olivo", "بيت الزيتونة"},
        {
            "Radio room, safe transport",
            "Salle radio, transport sûr",
            "Sala de radio, transporte seguro",
            "غرفة اللاسلكي، نقل آمن"
        }
    };

    private static final String[][] WAYS = {
        {
            "Second gate, blue door; the guard asks for no name.",
            "Deuxième portail, porte bleue ; le gardien ne demande pas de nom.",
            "Segunda entrada, puerta azul; el guardia no pide el nombre.",
            "البوابة الثانية، الباب الأزرق؛ الحارس لا يسأل عن الاسم."
        },
        {
            "Closed roads after dark: call the radio room for a car.",
            "Routes fermées la nuit : demandez une voiture à la salle radio.",
            "De noche las calles cierran: pida un coche a la sala de radio.",
            "الطرق مغلقة ليلًا: اطلب سيارة من غرفة اللاسلكي."
        },
        {
            "Ferry until six in the evening; then by the bridge.",
            "Bac jusqu’à dix-huit heures ; ensuite par le pont.",
            "Transbordador hasta las seis; después por el puente.",
            "العبارة حتى السادسة مساءً، ثم عبر الجسر."
        },
        {
            "Inside the compound, next to the canteen.",
            "Dans l’enceinte, à côté de la cantine.",
            "Dentro del recinto, junto al comedor.",
            "داخل المجمع، بجانب المطعم."
        },
        {
            "By telephone or in the garden, as you like.",
            "Par téléphone ou au jardin, comme vous voulez.",
            "Por teléfono o en el jardín, como quiera.",
            "بالهاتف أو في الحديقة، حسب الرغبة."
        },
        {
            "They call back, so that it costs nothing.",
            "Ils rappellent, cela ne coûte rien.",
            "Devuelven la llamada; no cuesta nada.",
            "يعاودون الاتصال فلا تتحمل أي تكلفة."
        },
        {
            "Tuesday evenings above the bookshop.",
            "Le mardi soir, au-dessus de la librairie.",
            "Los martes por la tarde, sobre la librería.",
            "مساء الثلاثاء فوق المكتبة."
        },
        {
            "First talk free, then she asks the fund.",
            "Premier entretien gratuit, puis elle sollicite le fonds.",
            "La primera consulta es gratis; luego pide al fondo.",
            "اللقاء الأول مجاني، ثم تلجأ إلى الصندوق."
        },
        {
            "Students under a professor; bring nothing.",
            "Des étudiants avec un professeur ; rien à apporter.",
            "Estudiantes con un profesor; no hace falta llevar nada.",
            "طلاب بإشراف أستاذ؛ لا حاجة إلى أي أوراق."
        },
        {
            "Side entrance; officers in plain clothes.",
            "Entrée latérale ; agents en civil.",
            "Entrada lateral; agentes de paisano.",
            "مدخل جانبي؛ عناصر بملابس مدنية."
        },
        {
            "The address is told by telephone only.",
            "L’adresse n’est donnée que par téléphone.",
            "La dirección se da solo por teléfono.",
            "لا يُعطى العنوان إلا بالهاتف."
        },
        {
            "A driver you may choose, woman or man.",
            "Une conductrice ou un conducteur, au choix.",
            "Conductora o conductor, a elegir.",
            "سائقة أو سائق، حسب الاختيار."
        }
    };

    private MadeUpHelp() {}

    static Words words(String... texts) {
        return Words.of(texts[0], texts[1], texts[2], texts[3]);
    }

    static PublishedContact contact(long id, ContactKind kind, Words title, boolean isByVoice) {
        var shown = "+975 0 000 0" + (100 + id);
        return new PublishedContact(
                id,
                kind,
                title,
                isByVoice ? null : "Example organization " + id,
                null,
                List.of(new PublishedNumber(
                        NumberKind.MOBILE, shown.replace(" ", ""), false, shown, true, true, id % 2 == 0)),
                null,
                null,
                OpeningHours.dayAndNight(),
                null,
                List.of("en", "ar"),
                words("", "", "", ""),
                isByVoice,
                TODAY.minusDays(20 * (id % 12)),
                "REGIONAL_SECURITY_OFFICER",
                CheckMethod.CALLED,
                TODAY.minusYears(1),
                null,
                List.of(),
                true,
                null,
                null,
                false,
                false);
    }

    static PublishedService service(long id, ServiceGroup group, Set<Care> gives, Set<Welcome> welcomes) {
        return service(
                contact(id, ContactKind.SUPPORT_SERVICE, words(NAMES[(int) (id % 12)]), false), group, gives, welcomes);
    }

    static PublishedService service(
            PublishedContact contact, ServiceGroup group, Set<Care> gives, Set<Welcome> welcomes) {
        int variant = (int) (contact.id() % 12);
        return new PublishedService(
                group,
                contact,
                gives,
                welcomes,
                Cost.values()[variant % Cost.values().length],
                Answer.values()[variant % 3],
                Answer.values()[variant % 2],
                Answer.values()[(variant + 1) % 3],
                Answer.values()[(variant + 2) % 3],
                DisclosureDuty.values()[variant % 4],
                ReportsTo.values()[variant % 4],
                5 + variant * 7,
                Answer.values()[variant % 3],
                words(WAYS[variant]),
                variant % 3 == 0
                        ? words(
                                "They speak to all communities.",
                                "Ils parlent à toutes les communautés.",
                                "Hablan con todas las comunidades.",
                                "يتحدثون مع جميع الجماعات.")
                        : null);
    }

    /** Twelve services in all groups, the signed document, a recording, local steps in a fifth language as well. */
    static PublishedAideMemoire full() {
        var groups = ServiceGroup.values();
        var services = IntStream.range(0, 12)
                .mapToObj(i -> service(
                        900_000 + i,
                        groups[new int[] {0, 0, 0, 0, 1, 1, 1, 2, 2, 3, 3, 3}[i]],
                        i < 3 ? EnumSet.range(Care.EMERGENCY_CARE, Care.TESTS) : EnumSet.of(Care.values()[i]),
                        i == 5 ? null : EnumSet.range(Welcome.values()[i % 4], Welcome.FAMILY)))
                .toList();
        return new PublishedAideMemoire(
                3,
                Instant.parse("2026-11-12T08:00:00Z"),
                "REGIONAL_SECURITY_OFFICER",
                LocalDate.of(2026, 11, 1),
                new Words(Map.of(
                        "en", "The main hospital is open at night.\nThe bridge closes at ten.",
                        "fr", "Le grand hôpital est ouvert la nuit.\nLe pont ferme à vingt-deux heures.",
                        "es", "El hospital principal abre de noche.\nEl puente cierra a las diez.",
                        "ar", "المستشفى الرئيسي مفتوح ليلًا.\nيغلق الجسر في العاشرة.",
                        "so", "Isbitaalka weyn habeenkii waa furan yahay.")),
                services,
                "a".repeat(64),
                Map.of("so", "b".repeat(64)),
                null);
    }
}
