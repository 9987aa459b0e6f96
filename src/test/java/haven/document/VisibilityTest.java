package haven.document;

import static haven.access.Permission.KEEP_DOCUMENTS;
import static haven.access.Permission.READ_SECURITY;
import static haven.access.Permission.READ_SMT;
import static haven.document.Papers.CHANTAL;
import static haven.document.Papers.DAY_2;
import static haven.document.Papers.caller;
import static haven.document.Papers.file;
import static haven.document.Papers.paper;
import static haven.document.Papers.released;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import haven.access.Caller;
import haven.place.Classification;
import haven.shared.NotThere;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VisibilityTest {

    private static final long AMINA = 1;
    private static final String KE = "/world/nairobi/KE/";

    private static final Map<String, Caller> PEOPLE = Map.of(
            "staff", caller(AMINA, Map.of()),
            "nobody", caller(null, Map.of()),
            "focal", caller(CHANTAL, Map.of(READ_SECURITY, KE, KEEP_DOCUMENTS, KE)),
            "smt", caller(4L, Map.of(READ_SECURITY, KE, READ_SMT, KE)),
            "rso",
                    caller(
                            5L,
                            Map.of(
                                    READ_SECURITY, "/world/nairobi/",
                                    READ_SMT, "/world/nairobi/",
                                    KEEP_DOCUMENTS, "/world/nairobi/")),
            "rsoElsewhere",
                    caller(
                            6L,
                            Map.of(
                                    READ_SECURITY, "/world/bangkok/",
                                    READ_SMT, "/world/bangkok/",
                                    KEEP_DOCUMENTS, "/world/bangkok/")),
            "opcen", caller(7L, Map.of(READ_SECURITY, "/world/")),
            "director", caller(8L, Map.of(READ_SECURITY, "/world/", READ_SMT, "/world/")));

    @ParameterizedTest(name = "CSD-08 {0}: all staff {1}, security {2}, SMT {3}, named {4}")
    @CsvSource({
        "staff, true, false, false, true",
        "nobody, true, false, false, false",
        "focal, true, true, false, true",
        "smt, true, true, true, false",
        "rso, true, true, true, true",
        "rsoElsewhere, true, false, false, false",
        "opcen, true, true, false, false",
        "director, true, true, true, false"
    })
    void classifications(String who, boolean allStaff, boolean security, boolean smt, boolean named) {
        var visibility = Visibility.of(PEOPLE.get(who));

        assertThat(visibility.opens(released(Classification.ALL_STAFF))).isEqualTo(allStaff);
        assertThat(visibility.opens(released(Classification.SECURITY))).isEqualTo(security);
        assertThat(visibility.opens(released(Classification.SMT))).isEqualTo(smt);
        assertThat(visibility.opens(released(Classification.NAMED, AMINA))).isEqualTo(named);
    }

    @ParameterizedTest(name = "CSD-03 {0} reads a draft: {1}")
    @CsvSource({"staff, false", "smt, false", "focal, true", "rso, true", "rsoElsewhere, false", "director, false"})
    void drafts(String who, boolean reads) {
        var draft = paper(Classification.ALL_STAFF);
        var version = draft.add(file(), DAY_2, CHANTAL);

        assertThat(Visibility.of(PEOPLE.get(who)).reads(version)).isEqualTo(reads);
    }

    @Test
    @DisplayName("CSD-03 when the version in force is withdrawn, the whole document is gone for readers")
    void withdrawn() {
        var paper = released(Classification.ALL_STAFF);
        paper.add(file(), DAY_2, CHANTAL);
        paper.release(2, true, WhatChanged.of("x"), DAY_2, CHANTAL);
        var staff = Visibility.of(PEOPLE.get("staff"));
        assertThat(staff.reads(paper.version(1))).as("superseded").isTrue();

        paper.withdraw(2, "wrong", DAY_2.plusSeconds(1), CHANTAL);

        assertThat(List.of(staff.reads(paper.version(1)), staff.reads(paper.version(2))))
                .containsOnly(false);
        assertThatThrownBy(() -> staff.mustRead(paper)).isInstanceOf(NotThere.class);
        Visibility.of(PEOPLE.get("focal")).mustRead(paper);
    }

    @Test
    @DisplayName("CSD-08 a keeper gives only classifications that they may read themselves")
    void choices() {
        assertThat(Visibility.of(PEOPLE.get("focal")).choices(Papers.KENYA))
                .containsExactly(Classification.ALL_STAFF, Classification.SECURITY, Classification.NAMED);
        assertThat(Visibility.of(PEOPLE.get("rso")).choices(Papers.KENYA)).hasSize(4);
    }

    @Test
    @DisplayName("CSD-08 the condition for lists names the codes of the scopes, and never an empty list")
    void conditions() {
        var rso = Visibility.of(PEOPLE.get("rso")).opens();
        assertThat(rso.parameters()).containsEntry("smt0", List.of("nairobi")).containsEntry("me", 5L);
        assertThat(rso.jpql()).contains("g.code in :smt0");

        var focal = Visibility.of(PEOPLE.get("focal")).opens();
        assertThat(focal.parameters()).containsEntry("security1", List.of("KE")).doesNotContainKey("smt1");
        assertThat(Visibility.of(PEOPLE.get("nobody")).opens().parameters()).isEmpty();
        assertThat(Visibility.of(PEOPLE.get("director")).opens().jpql()).contains("SMT and (1 = 1)");
    }
}
