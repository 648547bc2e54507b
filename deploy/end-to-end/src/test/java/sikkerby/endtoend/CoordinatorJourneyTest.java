package sikkerby.endtoend;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import sikkerby.endtoend.Window.Look;

/** A coordinator of the police at a browser, from login to result. */
@OnEmptyRun
class CoordinatorJourneyTest extends AtABrowser {

    CoordinatorJourneyTest(Run run) {
        super(run);
    }

    @ParameterizedTest
    @MethodSource("withScriptsAndWithout")
    void logs_in_looks_back_and_accepts_the_terms_that_wait(Look look) {
        var number = Proposal.of(run);
        var page = window.stranger(look);
        var walk = new Walk(page);

        page.navigate(window.address("/agreements"));
        window.logIn(page, "politi");
        walk.arriveAt("Aftaler");
        walk.lookAt("14-03-2023", "14-03-2023", "14. marts 2023, som det var kendt den dag");
        assertThat(page.locator("main")).not().containsText(number);
        walk.returnToNow();

        page.fill("#q", number);
        page.click(".sb-filters button:not([type=button])");
        assertThat(page.locator("tbody tr")).hasCount(1);
        page.click("tbody a");
        assertThat(page.locator(".sb-lead")).containsText("Aftalen binder ikke endnu");
        page.click("button >> text=Tiltræd version 1");
        assertThat(page.locator(".sb-done")).containsText("Det er registreret: ");
        assertThat(page.locator(".sb-lead")).containsText("venter på Socialforvaltningen");
        assertThat(page.locator("button >> text=Tiltræd version 1")).hasCount(0);
        Window.keep(page, "journey-accepted-" + (look.scripts() ? "scripts" : "plain"));

        walk.logOut();
    }

    @ParameterizedTest
    @MethodSource("withScriptsAndWithout")
    void is_told_beside_the_field_why_something_is_refused_and_keeps_what_was_written(Look look) {
        var number = Proposal.of(run);
        var page = window.as("politi", look);
        page.navigate(window.address("/agreements/" + number));

        page.click("summary >> text=Afvis version 1");
        page.fill("#decline-reason", "Borgeren 010190-1234 vil ikke.");
        page.click("button >> text=Afvis version 1");

        var refused = page.locator("#decline-refused");
        assertThat(refused).isVisible();
        assertThat(refused).isFocused();
        assertThat(page.locator("#decline-reason")).hasValue("Borgeren 010190-1234 vil ikke.");
        if (look.scripts()) assertThat(window.complaints(page)).isEmpty();
        Window.keep(page, "journey-refused-" + (look.scripts() ? "scripts" : "plain"));

        page.fill("#decline-reason", "Vi har ikke folk til det.");
        page.click("button >> text=Afvis version 1");
        assertThat(page.locator(".sb-lead")).containsText("Københavns Politi afviste version 1");
        page.context().close();
    }

    @Test
    void chooses_a_language_and_keeps_it() {
        var page = window.as("politi", Look.USUAL);
        page.navigate(window.address("/agreements"));

        page.click("text=English");

        assertThat(page.locator("h1")).hasText("Agreements");
        page.navigate(window.address("/partners"));
        assertThat(page.locator("html").getAttribute("lang")).isEqualTo("en");
        page.context().close();
    }
}
