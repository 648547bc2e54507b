package sikkerby.endtoend;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import sikkerby.endtoend.Window.Look;

/** The form by which people log in to a local run. */
@OnOneRun
class LoginFormTest extends AtABrowser {

    LoginFormTest(Run run) {
        super(run);
    }

    static Stream<Look> looks() {
        return Stream.of(new Look("da", 1280, true), new Look("en", 390, true), new Look("da", 320, true));
    }

    @ParameterizedTest
    @MethodSource("looks")
    void it_can_be_read_by_everybody_says_what_was_wrong_and_leads_to_the_page_asked_for(Look look) {
        var page = window.stranger(look);
        page.navigate(window.address("/agreements?validAt=2023-03-14&knownAt=2023-03-20"));

        assertThat(page.locator("html")).hasAttribute("lang", look.language());
        assertThat(window.complaints(page)).isEmpty();
        assertThat(Window.isTooWide(page)).isFalse();
        Window.keep(page, "login-%s-%d".formatted(look.language(), look.width()));

        page.fill("input[name=username]", "politi");
        page.fill("input[name=password]", "forkert");
        page.click("button[type=submit]");
        assertThat(page.locator("[role=alert]")).isVisible();
        assertThat(window.complaints(page)).isEmpty();

        window.logIn(page, "politi");
        assertThat(page.url()).endsWith("/agreements?validAt=2023-03-14&knownAt=2023-03-20");
        page.context().close();
    }
}
