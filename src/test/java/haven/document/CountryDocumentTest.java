package haven.document;

import static haven.document.Papers.CHANTAL;
import static haven.document.Papers.DAY_1;
import static haven.document.Papers.DAY_2;
import static haven.document.Papers.DAY_3;
import static haven.document.Papers.DAY_4;
import static haven.document.Papers.file;
import static haven.document.Papers.paper;
import static haven.document.Papers.rules;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import haven.place.Classification;
import haven.shared.NotThere;
import haven.shared.RuleViolation;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class CountryDocumentTest {

    private static final WhatChanged CHANGED = WhatChanged.of("Be back before 17:00");

    @Test
    @DisplayName("CSD-03 a version is a draft until it is released")
    void begins() {
        var rules = rules();
        rules.add(file(), DAY_1, CHANTAL);

        assertThat(rules.version(1).getState()).isEqualTo(VersionState.DRAFT);
        assertThat(rules.current()).isEmpty();
        assertThat(rules.state()).isEqualTo(VersionState.DRAFT);
    }

    @Test
    @DisplayName("CSD-03 a newer release supersedes the version in force, a newer draft does not")
    void supersedes() {
        var rules = rules();
        rules.add(file(), DAY_1, CHANTAL);
        rules.release(1, true, CHANGED, DAY_2, CHANTAL);
        rules.add(file(), DAY_3, CHANTAL);
        assertThat(rules.version(1).getState()).isEqualTo(VersionState.RELEASED);

        rules.release(2, false, CHANGED, DAY_4, CHANTAL);

        assertThat(rules.version(1).getState()).isEqualTo(VersionState.SUPERSEDED);
        assertThat(rules.version(2).getState()).isEqualTo(VersionState.RELEASED);
        assertThat(rules.current()).contains(rules.version(2));
    }

    @Test
    @DisplayName("CSD-03 withdrawing the version in force leaves none in force; the one before does not come back")
    void withdraws() {
        var rules = rules();
        rules.add(file(), DAY_1, CHANTAL);
        rules.release(1, true, CHANGED, DAY_1, CHANTAL);
        rules.add(file(), DAY_2, CHANTAL);
        rules.release(2, true, CHANGED, DAY_2, CHANTAL);

        rules.withdraw(2, "wrong map", DAY_3, CHANTAL);

        assertThat(rules.current()).isEmpty();
        assertThat(rules.version(1).getState()).isEqualTo(VersionState.SUPERSEDED);
        assertThat(rules.version(2).getState()).isEqualTo(VersionState.WITHDRAWN);
        assertThat(rules.state()).isEqualTo(VersionState.WITHDRAWN);
    }

    @Test
    @DisplayName("CSD-03 a withdrawn version can be released again")
    void releasesAgain() {
        var rules = rules();
        rules.add(file(), DAY_1, CHANTAL);
        rules.release(1, true, CHANGED, DAY_1, CHANTAL);
        rules.withdraw(1, "wrong map", DAY_2, CHANTAL);

        rules.release(1, false, CHANGED, DAY_3, CHANTAL);

        assertThat(rules.current()).contains(rules.version(1));
        assertThat(rules.version(1).getDecisions()).hasSize(3);
    }

    @Test
    @DisplayName("CSD-03 what is in force is not released again, and nothing older takes its place")
    void refusesToGoBack() {
        var rules = rules();
        rules.add(file(), DAY_1, CHANTAL);
        rules.add(file(), DAY_1, CHANTAL);
        rules.release(2, true, CHANGED, DAY_2, CHANTAL);

        assertThatThrownBy(() -> rules.release(2, true, CHANGED, DAY_3, CHANTAL))
                .isInstanceOf(RuleViolation.class)
                .hasMessage("document.error.alreadyReleased");
        assertThatThrownBy(() -> rules.release(1, true, CHANGED, DAY_3, CHANTAL))
                .isInstanceOf(RuleViolation.class)
                .hasMessage("document.error.olderThanReleased");
    }

    @Test
    @DisplayName("CSD-03 a withdrawal says why")
    void saysWhy() {
        var rules = rules();
        rules.add(file(), DAY_1, CHANTAL);

        assertThatThrownBy(() -> rules.withdraw(1, " ", DAY_2, CHANTAL)).hasMessage("document.error.noReason");
    }

    @Test
    @DisplayName("a version that is not there is not there")
    void notThere() {
        assertThatThrownBy(() -> rules().version(7)).isInstanceOf(NotThere.class);
    }

    @Test
    @DisplayName("CSD-08 a document for named people names somebody")
    void namesSomebody() {
        assertThatThrownBy(() -> paper(Classification.NAMED)).hasMessage("document.error.nobodyNamed");
        assertThat(paper(Classification.ALL_STAFF, 5L).getNamedReaders()).isEmpty();
    }
}
