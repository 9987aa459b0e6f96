package haven.edition;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class StationCodeTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    private static StationCode made() {
        return new StationCode(null, TODAY, 12);
    }

    @Test
    @DisplayName("AM-10 a code has twelve random characters, none that looks like another one")
    void characters() {
        var seen = new HashSet<String>();
        for (int i = 0; i < 500; i++) {
            var code = made().getCode();
            assertThat(code).matches("[2-9a-z]{12}").doesNotContainPattern("[01oliuv]");
            assertThat(seen.add(code)).isTrue();
        }
    }

    @Test
    @DisplayName("AM-10 it opens for twelve months, the last day included; when it is replaced, for six more")
    void months() {
        var code = made();
        assertThat(code.isOpen(LocalDate.of(2027, 11, 22))).isTrue();
        assertThat(code.isOpen(LocalDate.of(2027, 11, 23))).isFalse();

        code.isReplaced(LocalDate.of(2027, 11, 10));

        assertThat(code.isOpen(LocalDate.of(2028, 5, 10))).isTrue();
        assertThat(code.isOpen(LocalDate.of(2028, 5, 11))).isFalse();
    }

    @Test
    @DisplayName("AM-10 a withdrawn code opens nothing, until that is taken back")
    void withdrawn() {
        var code = made();
        code.withdraw(TODAY);
        code.withdraw(TODAY.plusDays(3));
        assertThat(code.isOpen(TODAY)).isFalse();
        assertThat(code.getWithdrawnOn()).isEqualTo(TODAY);
        code.takeBackWithdrawal();
        assertThat(code.isOpen(TODAY)).isTrue();
    }

    @Test
    @DisplayName("AM-10 published codes open by the day; the newest one that opens is printed")
    void published() {
        var codes = new PublishedCodes(List.of(
                new PublishedCodes.Code("older2345678", TODAY.minusYears(1), TODAY.plusMonths(6)),
                new PublishedCodes.Code("newer2345678", TODAY, TODAY.plusMonths(3))));

        assertThat(codes.open("older2345678", TODAY.plusMonths(6))).isTrue();
        assertThat(codes.open("older2345678", TODAY.plusMonths(7))).isFalse();
        assertThat(codes.open("OLDER2345678", TODAY)).isFalse();
        assertThat(codes.open("", TODAY)).isFalse();
        assertThat(codes.newest(TODAY).orElseThrow().code()).isEqualTo("newer2345678");
        assertThat(codes.newest(TODAY.plusMonths(4)).orElseThrow().code()).isEqualTo("older2345678");
        assertThat(codes.newest(TODAY.plusMonths(7))).isEmpty();
    }
}
