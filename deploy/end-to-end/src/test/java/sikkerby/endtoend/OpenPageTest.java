package sikkerby.endtoend;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route.FulfillOptions;
import com.microsoft.playwright.assertions.LocatorAssertions.ContainsTextOptions;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;
import sikkerby.endtoend.Window.Look;

/** What one user does is announced on the open page of another. */
@Isolated("Whatever else happens is news on its pages too.")
@OnEmptyRun
class OpenPageTest extends AtABrowser {

    private static final Pattern NEW = Pattern.compile("nye? hændelser? siden kl\\. \\d\\d\\.\\d\\d");
    private static final double SOON = 20_000;

    /** Once by what listens, and once more to see why it was refused. */
    private static final int FIRST_TRY = 2;

    private static final int SECONDS_TO_NEXT_TRY = 6;
    private static final FulfillOptions AWAY =
            new FulfillOptions().setStatus(503).setHeaders(Map.of("Retry-After", "1"));

    OpenPageTest(Run run) {
        super(run);
    }

    @Test
    void what_another_does_is_announced_and_loads_without_losing_what_is_being_written() {
        var agreement = "/agreements/" + Proposal.of(run);
        var police = window.as("politi", Look.USUAL);
        police.navigate(window.address(agreement));
        police.click("summary >> text=Afvis version 1");
        police.fill("#decline-reason", "Vi mangler folk om");
        var before = police.textContent(".sb-lead");
        assertThat(police.locator("#live [role=status]")).isEmpty();

        accept("ssp", agreement);

        assertThat(police.locator("#live [role=status]")).containsText(NEW, new ContainsTextOptions().setTimeout(SOON));
        police.click("#live summary");
        assertThat(police.locator("#live li").first()).isVisible();
        assertThat(window.complaints(police)).isEmpty();
        Window.keep(police, "open-page-announced");

        police.click("#live a");
        assertThat(police.locator(".sb-lead")).not().hasText(before);
        assertThat(police.locator("#live [role=status]")).hasText("Siden er opdateret.");
        assertThat(police.locator("#live [role=status]")).isFocused();
        assertThat(police.locator("#decline-reason")).hasValue("Vi mangler folk om");
        assertThat(police.url()).endsWith(agreement);
        police.context().close();
    }

    @Test
    void a_page_that_was_refused_tries_again_and_is_told_what_it_missed() {
        var agreement = "/agreements/" + Proposal.of(run);
        var police = window.as("politi", Look.USUAL);
        police.clock().install();
        var asked = new AtomicInteger();
        police.route(it -> it.contains("/events?"), it -> {
            if (asked.incrementAndGet() <= FIRST_TRY) it.fulfill(AWAY);
            else it.resume();
        });
        police.navigate(window.address(agreement));
        police.waitForCondition(() -> asked.get() == FIRST_TRY);

        accept("ssp", agreement);
        // Should the refusal be looked at only now, the page waits those seconds itself.
        police.clock().fastForward(SECONDS_TO_NEXT_TRY * 1_000);

        assertThat(police.locator("#live [role=status]")).containsText(NEW, new ContainsTextOptions().setTimeout(SOON));
        assertThat(asked.get()).isGreaterThan(FIRST_TRY);
        police.context().close();
    }

    @Test
    void a_page_of_the_past_is_told_nothing_and_one_whose_service_is_away_says_so() {
        var page = window.as("styregruppe", Look.USUAL);
        page.navigate(window.address("/agreements?validAt=2023-03-14&knownAt=2023-03-14"));
        assertThat(page.locator("#live")).hasCount(0);

        page.context().setOffline(true);
        page.click("nav.sb-menu a >> nth=0");

        assertThat(page.locator("#lost")).containsText("Siden kunne ikke hentes");
        page.context().close();
    }

    private void accept(String user, String agreement) {
        Page page = window.as(user, Look.USUAL);
        page.navigate(window.address(agreement));
        page.click("button >> text=Tiltræd version 1");
        assertThat(page.locator(".sb-done")).containsText("Det er registreret: ");
        page.context().close();
    }
}
