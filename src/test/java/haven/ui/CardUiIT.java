package haven.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.microsoft.playwright.PlaywrightException;
import haven.ui.screens.CardScreen;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The emergency card in the pocket. */
class CardUiIT extends UiTest {

    private static final String PAGE = "/help/ke-nairobi/card";

    @Test
    @DisplayName(
            "XCT-04, 7 the kept card opens without network, also in a new window; the sensitive part by a second choice")
    void withoutNetwork() {
        var reader = visitor().onPhone();
        var card = reader.open(PAGE, it -> new CardScreen(it, PAGE));
        card.isAccessible();
        card.fitsTheWidth();
        card.keep();
        reader.withoutNetwork(true);
        card.openCopy();
        card.titleIsNeutral();
        card.hasNumbersToCall();
        assertThat(card.hasFirstSteps()).as("sensitive without a second choice").isFalse();
        reader.newWindow();
        card.openCopy();
        card.hasNumbersToCall();
        card.isAccessible();
        card.fitsTheWidth();

        reader.withoutNetwork(false);
        card = reader.open(PAGE, it -> new CardScreen(it, PAGE));
        card.keepMore();
        reader.withoutNetwork(true);
        card.openCopy();
        card.titleIsNeutral();
        assertThat(card.hasFirstSteps()).isTrue();
        card.isAccessible();
    }

    @Test
    @DisplayName("XCT-04, 7 the copy is gone once it is cleared; leaving a page does not clear it")
    void clear() {
        var reader = visitor();
        var card = reader.open(PAGE, it -> new CardScreen(it, PAGE));
        card.keep();
        reader.open("/leave", it -> new CardScreen(it, "/leave"));
        reader.withoutNetwork(true);
        card.openCopy();
        card.hasNumbersToCall();
        card.clear();
        var gone = card;
        assertThatThrownBy(gone::openCopy).isInstanceOf(PlaywrightException.class);
        reader.forgiveErrors();
    }
}
