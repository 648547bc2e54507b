package sikkerby.endtoend;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import sikkerby.endtoend.Window.Look;

/**
 * What had the police committed to in Bispebjerg as the steering group knew it on 14 March 2023, and what changed since?
 * Clicked through, from login to answer.
 */
@OnOneRun
class FirstQuestionJourneyTest extends AtABrowser {

    FirstQuestionJourneyTest(Run run) {
        super(run);
    }

    @ParameterizedTest
    @MethodSource("withScriptsAndWithout")
    void what_was_promised_is_shown_as_it_was_known_then_as_it_is_known_now_and_with_what_came_between(Look look) {
        var page = window.stranger(look);
        var walk = new Walk(page);
        page.navigate(window.address("/"));
        window.logIn(page, "styregruppe");

        walk.choose("Forpligtelser", "Forpligtelser");
        walk.lookAt("14.3.2023", "14. marts 2023", "Sådan så det ud 14. marts 2023, som det var kendt den dag");
        walk.filters().getByLabel("Skyldes af").selectOption("POLITI");
        walk.filters().getByLabel("Sted").selectOption("BIS");
        walk.narrow();
        assertThat(page.locator("caption")).hasText("2 forpligtelser");
        assertThat(walk.row("FOR-2022-0001")).containsText("Opfyldt");
        assertThat(walk.row("FOR-2022-0017")).containsText("28-02-2023 Bindende Over frist POLITI: opfyldelse");
        keep(page, look, "known");

        walk.follow("patruljeplan for Bispebjerg", "Forpligtelse FOR-2022-0017");
        assertThat(page.locator("main")).containsText("Fristen 28. februar 2023 er overskredet.");
        assertThat(page.locator("main")).not().containsText("2. marts 2023");

        walk.lookAt("14032023", "", "Sådan så det ud 14. marts 2023, som det er kendt i dag");
        assertThat(page.locator("main"))
                .containsText("Økonomiforvaltningen bekræftede den 2. marts 2023, at den er opfyldt.");
        assertThat(page.locator("main")).containsText("registreret den 20. marts 2023");
        keep(page, look, "learned");

        walk.returnToNow();
        walk.choose("Ændringer", "Ændringer");
        Walk.field(walk.filters(), "Kendt efter").fill("14-03-2023");
        Walk.field(walk.filters(), "Til og med").fill("20-03-2023");
        walk.narrow();
        assertThat(page.locator(".sb-lead")).containsText("efter 14. marts 2023 og til og med 20. marts 2023");
        assertThat(page.locator(".sb-figures")).containsText("4 Sent kendt");
        assertThat(walk.row("FOR-2022-0017")).hasCount(3);
        assertThat(walk.row("FOR-2022-0017").nth(1))
                .containsText("Sent kendt Københavns Politi meldte forpligtelse FOR-2022-0017");
        keep(page, look, "changed");

        walk.follow("FOR-2022-0017", "Forpligtelse FOR-2022-0017");
        walk.follow("Sammenlign med andre datoer", "FOR-2022-0017: sammenligning");
        var before = walk.filters().locator("fieldset").first();
        Walk.field(before, "Gældende den").fill("14-03-2023");
        Walk.field(before, "Som kendt den").fill("14-03-2023");
        walk.narrow();
        assertThat(walk.row("Status")).containsText("Bindende");
        assertThat(walk.row("Status")).containsText("Opfyldt");
        walk.logOut();
    }

    private static void keep(Page page, Look look, String what) {
        Window.keep(page, "question-%s-%s".formatted(what, look.scripts() ? "scripts" : "plain"));
    }
}
