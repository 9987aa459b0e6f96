package haven.place;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import haven.shared.LocalizedText;
import haven.shared.RuleViolation;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class RatingHistoryTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

    private static RiskRatingRow rating(String word, LocalDate from) {
        return new RiskRatingRow(new LocalizedText(word, word, word, word), 1, from, "a source");
    }

    private final RatingHistory kenya = new RatingHistory(
            List.of(
                    rating("high", TODAY.plusDays(10)),
                    rating("moderate", TODAY.minusDays(20)),
                    rating("low", TODAY.minusDays(20)),
                    rating("minimal", TODAY.minusYears(2))),
            TODAY);

    private static List<String> words(List<RiskRatingRow> ratings) {
        return ratings.stream().map(rating -> rating.level().in(Locale.ENGLISH)).toList();
    }

    @Test
    @DisplayName("PLC-01 the rating in force is the latest that has begun; of two from one day, the one recorded later")
    void current() {
        assertThat(words(List.of(kenya.getCurrent()))).containsExactly("moderate");
    }

    @Test
    @DisplayName("rule 3: older ratings stay, announced ones are told apart")
    void history() {
        assertThat(words(kenya.getPast())).containsExactly("low", "minimal");
        assertThat(words(kenya.getAnnounced())).containsExactly("high");
    }

    @Test
    @DisplayName("a rating holds from the first minute of its day at the station")
    void firstDay() {
        var onTheDay = new RatingHistory(List.of(rating("high", TODAY)), TODAY);
        var theDayBefore = new RatingHistory(List.of(rating("high", TODAY)), TODAY.minusDays(1));

        assertThat(onTheDay.getCurrent()).isNotNull();
        assertThat(theDayBefore.getCurrent()).isNull();
    }

    @Test
    @DisplayName("a new rating begins on the current one's day or later, at most thirty days ahead")
    void accepted() {
        assertThatCode(() -> kenya.mustAccept(TODAY)).doesNotThrowAnyException();
        assertThatCode(() -> kenya.mustAccept(TODAY.minusDays(20))).doesNotThrowAnyException();
        assertThatCode(() -> kenya.mustAccept(TODAY.plusDays(30))).doesNotThrowAnyException();
    }

    @Test
    @DisplayName("a rating may not begin before the current one, nor more than thirty days ahead")
    void refused() {
        assertThatThrownBy(() -> kenya.mustAccept(TODAY.minusDays(21)))
                .isInstanceOf(RuleViolation.class)
                .hasMessage("place.error.ratingBeforeCurrent");
        assertThatThrownBy(() -> kenya.mustAccept(TODAY.plusDays(31)))
                .isInstanceOf(RuleViolation.class)
                .hasMessage("place.error.ratingTooFarAhead");
    }

    @Test
    @DisplayName("a first rating may begin on any day that has been")
    void first() {
        assertThatCode(() -> new RatingHistory(List.of(), TODAY).mustAccept(TODAY.minusYears(3)))
                .doesNotThrowAnyException();
    }
}
