package sikkerby.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import sikkerby.endtoend.Window.Look;

/** Every page in a browser, as everybody may have to read it. Whoever adds one adds it here. */
@OnOneRun
@ResourceLock("read models")
class EachPageTest extends AtABrowser {

    /** Pictures are for people alone, and taking them takes longest. */
    private static final boolean ALL_SCREENS = Boolean.getBoolean("screens.all");

    private static final String THEN = "validAt=2023-03-14&knownAt=2023-03-14";

    /** As narrow as 1280 pixels are at 400 % (WCAG 1.4.10). */
    private static final int NARROWEST = 320;

    private static final int NARROW = 390;
    private static final int WIDEST = 1280;
    private static final int HEIGHT = 900;

    /** What is left of A4 between its margins. */
    private static final int PAPER = 700;

    private static final List<Integer> WIDTHS = List.of(WIDEST, NARROW, NARROWEST);
    private static final String DANISH = "da";
    private static final String ENGLISH = "en";

    private final Map<String, Page> pages = new HashMap<>();
    private final List<String> said = new ArrayList<>();

    EachPageTest(Run run) {
        super(run);
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
                new Visited("politi", "/commitments/FOR-2022-0017"),
                new Visited("ssp", "/initiatives"),
                new Visited("ssp", "/initiatives/IND-2022-008"),
                new Visited("ssp", "/cases"),
                new Visited("ssp", "/cases/SAG-2023-001"),
                new Visited("ssp", "/places"),
                new Visited("ssp", "/places/BIS"),
                new Visited("ssp", "/places/BIS/commitments?state=FULFILLED"),
                new Visited("styregruppe", "/changes?from=2022-11-01"),
                new Visited("styregruppe", "/overview?since=2022-11-01"),
                new Visited("styregruppe", "/coverage"),
                new Visited("styregruppe", "/partners"),
                new Visited("styregruppe", "/partners/POLITI"),
                new Visited("styregruppe", "/partners/TMF?class=KEPT_LATE"),
                new Visited("styregruppe", "/search?q=patruljeplan"),
                new Visited("revisor", "/agreements/AFT-2022-003/grid"),
                new Visited("revisor", "/initiatives/IND-2022-008/grid"),
                new Visited("revisor", "/cases/SAG-2023-001/grid"),
                new Visited("revisor", "/partners/TMF/grid"),
                new Visited("styregruppe", "/agreements/AFT-2022-003/history"),
                new Visited("revisor", "/agreements/AFT-2022-003/comparison?from=2022-09-15"),
                new Visited("revisor", "/comparison?from=2023-03-14"),
                new Visited("revisor", "/log"),
                new Visited("revisor", "/log/328"),
                new Visited("revisor", "/late"),
                new Visited("revisor", "/corrections"),
                new Visited("revisor", "/refusals"),
                new Visited("revisor", "/was"),
                new Visited("revisor", "/agreements/AFT-1999-001"));
    }

    @ParameterizedTest
    @MethodSource("pages")
    void it_can_be_read_by_everybody_in_both_languages_and_all_widths_now_and_then(Visited visited) {
        for (var language : List.of(DANISH, ENGLISH)) {
            var page = pages.computeIfAbsent(visited.user() + language, _ -> page(visited.user(), language));
            for (var now : List.of(true, false)) {
                page.navigate(window.address(visited.at(now)));
                for (var width : WIDTHS) {
                    page.setViewportSize(width, HEIGHT);
                    var name = visited.name() + "-" + language + "-" + width + (now ? "-now" : "-then");
                    if (width != NARROWEST && (ALL_SCREENS || (now && language.equals(DANISH))))
                        Window.keep(page, name);
                    examine(page, language, width, name);
                }
            }
        }
        fitsOnPaper(visited);
        assertThat(said).as(visited.path()).noneMatch(it -> it.contains("Content Security Policy"));
    }

    /** As it stands in the past, the page that was looked at last. */
    private void fitsOnPaper(Visited visited) {
        var page = Objects.requireNonNull(pages.get(visited.user() + DANISH));
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        page.setViewportSize(PAPER, HEIGHT);
        if (ALL_SCREENS) Window.keep(page, visited.name() + "-print");
        var tooWide = Window.isTooWide(page);
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.SCREEN));
        assertThat(tooWide).as(visited.path() + " on paper").isFalse();
    }

    private Page page(String user, String language) {
        var page = window.as(user, new Look(language, WIDEST, true));
        page.onConsoleMessage(it -> said.add(it.text()));
        return page;
    }

    /** Words are examined in one width, and layout in all. */
    private void examine(Page page, String language, int width, String name) {
        assertThat(Window.isTooWide(page)).as(name).isFalse();
        if (language.equals(DANISH) && width == WIDEST)
            assertThat(window.complaints(page)).as(name).isEmpty();
        if (language.equals(ENGLISH) && width == NARROW)
            assertThat(window.complaintsButForColours(page)).as(name).isEmpty();
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
