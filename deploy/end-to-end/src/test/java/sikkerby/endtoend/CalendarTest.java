package sikkerby.endtoend;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import sikkerby.endtoend.Window.Look;

/** Days can be written, and chosen in the browser's own calendar where scripts run. */
@OnOneRun
class CalendarTest extends AtABrowser {

    CalendarTest(Run run) {
        super(run);
    }

    static Stream<Arguments> languages() {
        return Stream.of(
                Arguments.of(Look.USUAL, "Kalender: Gældende den", "14-03-2023", "14. marts 2023"),
                Arguments.of(new Look("en", 390, true), "Calendar: Valid on", "14/03/2023", "14 March 2023"));
    }

    @ParameterizedTest
    @MethodSource("languages")
    void a_day_chosen_in_the_calendar_stands_in_the_field_as_if_written(
            Look look, String button, String written, String said) {
        var page = window.as("styregruppe", look);
        var complaints = new ArrayList<String>();
        page.onPageError(complaints::add);
        page.navigate(window.address("/commitments"));
        var first = page.locator("#validAt");
        var days = page.locator(".sb-dates .sb-calendar-days").first();

        page.click("button[aria-label='%s']".formatted(button));
        page.keyboard().press("Escape");
        days.fill("2023-03-14");
        assertThat(first).hasValue(written);
        assertThat(first).isFocused();
        assertThat(window.complaints(page)).isEmpty();
        assertThat(Window.isTooWide(page)).isFalse();

        page.locator(".sb-dates button:not([type=button])").click();
        assertThat(page.locator(".sb-past")).containsText(said);
        assertThat(page.url()).contains("validAt=2023-03-14");
        assertThat(calendars(page)).isEqualTo(page.locator("input.sb-day").count());

        page.click("button[aria-label='%s']".formatted(button));
        assertThat(days).hasValue("2023-03-14");
        assertThat(complaints).isEmpty();
        page.context().close();
    }

    @Test
    void without_scripts_there_is_no_button_that_would_do_nothing() {
        var page = window.as("styregruppe", Look.USUAL.withoutScripts());
        page.navigate(window.address("/commitments"));

        assertThat(calendars(page)).isZero();
        page.context().close();
    }

    private static int calendars(Page page) {
        return page.locator("button.sb-calendar").count();
    }
}
