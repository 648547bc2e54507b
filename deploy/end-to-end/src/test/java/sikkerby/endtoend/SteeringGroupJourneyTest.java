package sikkerby.endtoend;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import sikkerby.endtoend.Window.Look;

/** The steering group at a browser: what binds, what is late, who is awaited, what changed, and where it comes from. */
@OnOneRun
class SteeringGroupJourneyTest extends AtABrowser {

    SteeringGroupJourneyTest(Run run) {
        super(run);
    }

    @ParameterizedTest
    @MethodSource("withScriptsAndWithout")
    void reads_from_the_overview_of_a_meeting_down_to_one_initiative(Look look) {
        var page = window.stranger(look);
        var walk = new Walk(page);
        page.navigate(window.address("/"));
        window.logIn(page, "styregruppe");
        walk.arriveAt("Overblik");

        walk.lookAt("14-03-2023", "14-03-2023", "Sådan så det ud 14. marts 2023, som det var kendt den dag");
        assertThat(page.locator(".sb-figures")).containsText("6 aftaler binder 33 bindende forpligtelser");
        assertThat(page.locator(".sb-figures")).containsText("2 forpligtelser har overskredet fristen");
        assertThat(walk.part("Overskredne frister").locator("tbody tr")).hasCount(2);
        assertThat(walk.row("Beboerprojekt Nordvest")).containsText("30-09-2022 FOR-2022-0004");
        assertThat(walk.part("Hvem der ventes på").locator("tbody tr")).hasCount(1);
        assertThat(walk.part("Hvem der ventes på")).containsText("Københavns Politi 1 0 0 08-02-2023 AFT-2022-001");
        walk.part("Hvem der ventes på").locator("td.sb-number a").click();
        walk.arriveAt("Aftaler");
        assertThat(page.locator("main tbody tr")).hasCount(1);
        assertThat(walk.row("AFT-2022-001")).containsText("Københavns Politi");
        walk.choose("Overblik", "Overblik");

        walk.lookAt("20-03-2023", "20-03-2023", "20. marts 2023");
        Walk.field(walk.filters(), "Vis, hvad der er blevet kendt efter").fill("14-03-2023");
        walk.narrow();
        assertThat(walk.part("Nyt er sket")).containsText("Nyt er sket 8");
        assertThat(walk.part("Sent kendt")).containsText("Sent kendt 4");
        assertThat(walk.part("Sent kendt")).containsText("Københavns Politi meldte forpligtelse FOR-2022-0017");
        assertThat(walk.part("Rettet")).containsText("Intet af den slags.");

        walk.lookAt("01-03-2024", "01-03-2024", "1. marts 2024");
        assertThat(walk.part("Rettet")).containsText("FOR-2024-0006");
        walk.follow("AFT-2022-003 Fælles indsats Ydre Nørrebro", "AFT-2022-003 Fælles indsats Ydre Nørrebro");
        assertThat(page.locator(".sb-lead").first()).containsText("Aftalen binder fra 12. oktober 2022");
        walk.follow("Historik med en bane for hver part", "AFT-2022-003: historik");
        assertThat(page.locator("main"))
                .containsText(
                        "Version 2 fra 14. september 2022: SSP København brugte længst tid, 28 dage, og tiltrådte.");
        assertThat(page.locator("svg[role=img]")).isVisible();
        page.click("summary >> text=Det samme som tabel");
        assertThat(walk.row("28 dage, længst")).containsText("12-10-2022 SSP København");

        walk.choose("Parter", "Parter");
        walk.follow("Københavns Politi", "Københavns Politi");
        assertThat(page.locator(".sb-lead")).containsText("8 af 9 forfaldne forpligtelser er opfyldt til tiden.");
        assertThat(walk.row("FOR-2024-0029")).containsText("31-12-2024");

        walk.choose("Dækning", "Dækning");
        assertThat(page.locator(".sb-lead")).containsText("12 af 91 felter er huller");
        assertThat(walk.row("Valby").first()).containsText("hul");
        walk.row("Indre Nørrebro").first().locator("td").nth(4).getByText("1").click();
        walk.arriveAt("Indsatser");
        assertThat(walk.row("IND-")).hasCount(1);
        walk.follow("Dialogkreds mod ekstremisme", "IND-2023-009 Dialogkreds mod ekstremisme i Indre Nørrebro");
        assertThat(page.locator(".sb-past")).containsText("1. marts 2024");
        walk.returnToNow();
        walk.arriveAt("IND-2023-009 Dialogkreds mod ekstremisme i Indre Nørrebro");
        walk.logOut();
    }
}
