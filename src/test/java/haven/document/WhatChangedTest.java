package haven.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import haven.shared.RuleViolation;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class WhatChangedTest {

    @Test
    @DisplayName("CSD-10 at most five lines, empty ones do not count")
    void fiveLines() {
        assertThat(WhatChanged.of(" a \r\n\r\nb\nc\nd\ne\n").text()).isEqualTo("a\nb\nc\nd\ne");
        assertThatThrownBy(() -> WhatChanged.of("a\nb\nc\nd\ne\nf")).isInstanceOfSatisfying(RuleViolation.class, no -> {
            assertThat(no.key()).isEqualTo("document.error.manyLines");
            assertThat(no.field()).isEqualTo("changed");
        });
    }

    @Test
    @DisplayName("CSD-10 each line at most 200 characters")
    void shortLines() {
        assertThat(WhatChanged.of("x".repeat(200)).text()).hasSize(200);
        assertThatThrownBy(() -> WhatChanged.of("ok\n" + "x".repeat(201))).hasMessage("document.error.longLine");
    }

    @Test
    @DisplayName("CSD-10 a release says what changed")
    void something() {
        assertThatThrownBy(() -> WhatChanged.of(" \n ")).hasMessage("document.error.nothingChanged");
        assertThatThrownBy(() -> WhatChanged.of(null)).hasMessage("document.error.nothingChanged");
    }
}
