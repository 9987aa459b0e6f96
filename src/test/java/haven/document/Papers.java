package haven.document;

import haven.access.Caller;
import haven.access.Permission;
import haven.access.Scoped;
import haven.place.Classification;
import haven.place.Country;
import haven.place.Region;
import haven.shared.LocalizedText;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;

/** Documents and callers for tests. */
final class Papers {

    static final Instant DAY_1 = Instant.parse("2026-11-01T08:00:00Z");
    static final Instant DAY_2 = Instant.parse("2026-11-02T08:00:00Z");
    static final Instant DAY_3 = Instant.parse("2026-11-03T08:00:00Z");
    static final Instant DAY_4 = Instant.parse("2026-11-04T08:00:00Z");
    static final Long CHANTAL = 3L;

    static final Country KENYA = new Country("KE", "Kenya", "+254", new Region("nairobi", "Nairobi"));

    private Papers() {}

    static CountryDocument rules() {
        return paper(Classification.ALL_STAFF);
    }

    static CountryDocument paper(Classification classification, Long... named) {
        var type = new DocumentType("movement-rules", 10, true, false, new LocalizedText("Rules", "R", "R", "R"));
        var description = new Description(type, "Movement rules", null, "en", classification, null, Set.of(named));
        return new CountryDocument(KENYA, null, description, CHANTAL);
    }

    /** With its first version in force. */
    static CountryDocument released(Classification classification, Long... named) {
        var paper = paper(classification, named);
        paper.add(file(), DAY_1, CHANTAL);
        paper.release(1, true, WhatChanged.of("First"), DAY_1, CHANTAL);
        return paper;
    }

    static KeptFile file() {
        return new KeptFile("rules.pdf", "application/pdf", 1000, "0".repeat(64));
    }

    /** Somebody who holds these permissions in these scopes. */
    static Caller caller(Long personId, Map<Permission, String> held) {
        return new Caller() {
            @Override
            public OptionalLong personId() {
                return personId == null ? OptionalLong.empty() : OptionalLong.of(personId);
            }

            @Override
            public boolean may(Permission permission, Scoped place) {
                return held.containsKey(permission) && place.scope().startsWith(held.get(permission));
            }

            @Override
            public List<String> scopesOf(Permission permission) {
                return held.containsKey(permission) ? List.of(held.get(permission)) : List.of();
            }
        };
    }
}
