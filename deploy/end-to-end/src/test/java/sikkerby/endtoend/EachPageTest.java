package sikkerby.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import sikkerby.endtoend.Window.Look;

/** Every page in a browser, as everybody may have to read it. Whoever adds one adds it here. */
@OnOneRun
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EachPageTest {

    private static final String THEN = "validAt=2023-03-14&knownAt=2023-03-14";
    private static final int NARROWEST = 320;

    private final Run run;
    private Window window;

    EachPageTest(Run run) {
        this.run = run;
    }

    @BeforeAll
    void open() {
        window = Window.open(run);
    }

    @AfterAll
    void close() {
        if (window != null) window.close();
    }

    record Visited(String user, String path) {

        String at(boolean now) {
            return now ? path : path + (path.contains("?") ? "&" : "?") + THEN;
        }

        String name() {
            return path.replaceFirst("^/", "").replaceAll("[^A-Za-z0-9-]+", "_");
        }
    }

    static Stream<Visited> pages() {
        return Stream.of(
                new Visited("politi", "/agreements"),
                new Visited("politi", "/agreements/AFT-2022-002"),
                new Visited("styregruppe", "/agreements/AFT-2022-003"),
                new Visited("sekretariat", "/agreements/AFT-2022-004"),
                new Visited("politi", "/agreements/AFT-2022-004/withdrawal"),
                new Visited("politi", "/agreements/new"),
                new Visited("politi", "/initiatives/new"),
                new Visited("sekretariat", "/cases/new"),
                new Visited("politi", "/worklist"),
                new Visited("politi", "/commitments?place=BIS"),
                new Visited("politi", "/commitments/new?agreement=AFT-2022-003"),
                new Visited("ssp", "/initiatives"),
                new Visited("ssp", "/cases"),
                new Visited("ssp", "/places"),
                new Visited("ssp", "/places/BIS"),
                new Visited("styregruppe", "/changes?from=2022-11-01"),
                new Visited("styregruppe", "/overview?since=2022-11-01"),
                new Visited("styregruppe", "/coverage"),
                new Visited("styregruppe", "/partners"),
                new Visited("styregruppe", "/partners/POLITI"),
                new Visited("styregruppe", "/partners/TMF?class=KEPT_LATE"),
                new Visited("styregruppe", "/search?q=patruljeplan"),
                new Visited("revisor", "/agreements/AFT-2022-003/grid"),
                new Visited("styregruppe", "/agreements/AFT-2022-003/history"),
                new Visited("revisor", "/agreements/AFT-2022-003/comparison?from=2022-09-15"),
                new Visited("revisor", "/comparison?from=2023-03-14"),
                new Visited("revisor", "/log"),
                new Visited("revisor", "/late"),
                new Visited("revisor", "/corrections"),
                new Visited("revisor", "/refusals"),
                new Visited("revisor", "/was"),
                new Visited("revisor", "/agreements/AFT-1999-001"));
    }

    @ParameterizedTest
    @MethodSource("pages")
    void it_can_be_read_by_everybody_in_both_languages_and_widths_now_and_then(Visited visited) {
        for (var look : looks()) {
            var page = window.as(visited.user(), look);
            var said = new ArrayList<String>();
            page.onConsoleMessage(it -> said.add(it.text()));
            for (var now : List.of(true, false)) {
                page.navigate(window.address(visited.at(now)));
                var name = "%s-%s-%d-%s".formatted(visited.name(), look.language(), look.width(), now ? "now" : "then");
                Window.keep(page, name);
                assertThat(window.complaints(page)).as(name).isEmpty();
                assertThat(Window.isTooWide(page)).as(name).isFalse();
            }
            assertThat(said).as(visited.path()).noneMatch(it -> it.contains("Content Security Policy"));
            page.context().close();
        }
    }

    private static List<Look> looks() {
        return Stream.of("da", "en")
                .flatMap(language -> Stream.of(1280, 390).map(width -> new Look(language, width, true)))
                .toList();
    }

    /** As narrow as 1280 pixels are at 400 % (WCAG 1.4.10). */
    @ParameterizedTest
    @MethodSource("pages")
    void at_four_times_its_size_nobody_has_to_move_sideways(Visited visited) {
        var page = window.as(visited.user(), new Look("da", NARROWEST, true));

        page.navigate(window.address(visited.path()));

        assertThat(Window.isTooWide(page)).isFalse();
        page.context().close();
    }

    @Test
    void the_first_thing_a_keyboard_reaches_leads_to_the_content() {
        var page = window.as("politi", Look.USUAL);
        page.navigate(window.address("/agreements"));

        page.keyboard().press("Tab");
        page.keyboard().press("Enter");

        assertThat(page.url()).endsWith("#main");
        page.context().close();
    }

    @Test
    void where_a_page_was_swapped_in_its_heading_is_read_first() {
        var page = window.as("politi", Look.USUAL);
        page.navigate(window.address("/agreements"));

        page.click("tbody a >> nth=0");
        page.waitForURL(it -> it.contains("/agreements/"));
        page.waitForFunction("document.activeElement.tagName === 'H1'");

        assertThat(heading(page)).startsWith("AFT-");
        page.context().close();
    }

    private static String heading(Page page) {
        return page.textContent("h1");
    }
}
