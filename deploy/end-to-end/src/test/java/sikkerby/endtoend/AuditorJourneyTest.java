package sikkerby.endtoend;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import sikkerby.endtoend.Window.Look;

/** An auditor at a browser: from the raw log over both time axes to what came late and what two dates differ in. */
@OnOneRun
class AuditorJourneyTest extends AtABrowser {

    AuditorJourneyTest(Run run) {
        super(run);
    }

    @ParameterizedTest
    @MethodSource("withScriptsAndWithout")
    void finds_what_was_recorded_late_and_what_was_known_before(Look look) {
        var page = window.stranger(look);
        var walk = new Walk(page);
        page.navigate(window.address("/"));
        window.logIn(page, "revisor");

        walk.choose("Log", "Log");
        Walk.field(walk.filters(), "Emnets nummer eller id").fill("FOR-2022-0017");
        walk.filters().getByLabel("Hændelse").selectOption("commitment.CommitmentFulfilled");
        walk.narrow();
        assertThat(page.locator("caption")).hasText("1 post");
        assertThat(walk.row("20. marts 2023 kl. 14.30"))
                .containsText("Økonomiforvaltningen bekræftede den 2. marts 2023, at forpligtelse FOR-2022-0017");
        page.locator("tbody th a").click();
        assertThat(page.locator("main")).containsText("20. marts 2023 kl. 14.30 (2023-03-20T13:30:00");
        assertThat(page.locator("main pre").first()).containsText("\"occurredOn\" : \"2023-03-02\"");

        walk.follow("FOR-2022-0017", "Forpligtelse FOR-2022-0017");
        walk.follow("På begge tidsakser", "FOR-2022-0017 på begge tidsakser");
        var second = walk.row("02-03-2023");
        assertThat(second.locator("td")).hasText(new String[] {
            "Bindende",
            "Bindende◂ erfaret",
            "Bindende◂ erfaret",
            "Bindende◂ erfaret",
            "Bindende",
            "Opfyldt▴ skete◂ erfaret"
        });
        second.locator("td").nth(1).getByText("Bindende").click();
        walk.arriveAt("Forpligtelse FOR-2022-0017");
        assertThat(page.locator(".sb-past"))
                .containsText("Sådan så det ud 2. marts 2023, som det var kendt 20. januar 2023");
        assertThat(page.locator("main")).containsText("Frist: 28. februar 2023.");
        walk.returnToNow();

        walk.choose("Sent registreret", "Sene registreringer");
        walk.lookAt("31/12/2025", "31/12/2025", "31. december 2025");
        walk.filters().getByLabel("Part").selectOption("POLITI");
        walk.narrow();
        assertThat(page.locator(".sb-lead"))
                .containsText("8 af 149 registreringer kom mere end 14 dage efter, at det skete.");
        assertThat(page.locator("svg[role=img]")).isVisible();
        assertThat(walk.row("FOR-2022-0017")).hasCount(2);
        assertThat(walk.row("FOR-2022-0017").first()).containsText("18 dage");

        walk.choose("Sammenlign", "Sammenligning");
        var before = walk.filters().locator("fieldset").first();
        Walk.field(before, "Gældende den").fill("11-10-2022");
        Walk.field(before, "Som kendt den").fill("11-10-2022");
        var after = walk.filters().locator("fieldset").nth(1);
        Walk.field(after, "Gældende den").fill("14-03-2023");
        Walk.field(after, "Som kendt den").fill("14-03-2023");
        walk.narrow();
        assertThat(page.locator("main")).containsText("På den ene side var 3 aftaler bindende, på den anden 6.");
        assertThat(walk.row("AFT-2022-003 Fælles indsats")).containsText("Kun bindende på den anden");
        assertThat(walk.row("FOR-2022-0017")).containsText("Fandtes ikke");
        walk.logOut();
    }
}
