package sikkerby.query.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import sikkerby.query.Story;
import sikkerby.query.Visitor;
import sikkerby.query.Visitor.Seen;

/** What holds for every page. Whoever adds one adds its address here. */
@ExtendWith(Story.Teller.class)
class EachPageTest {

    private static final String THEN = "validAt=2023-03-14&knownAt=2023-03-14";
    private static final int MOST_BYTES = 100_000;

    private final Visitor police;
    private final Visitor auditor;
    private final Visitor stranger;

    EachPageTest(Story story) {
        stranger = story.visitor();
        police = stranger.as("COORDINATOR", "POLITI");
        auditor = stranger.as("AUDITOR", null);
    }

    static Stream<String> pages() {
        return Stream.of(
                "/agreements",
                "/agreements?party=POLITI",
                "/agreements/AFT-2022-002",
                "/agreements/AFT-2022-003",
                "/agreements/AFT-2022-003/grid",
                "/agreements/AFT-2022-003/history",
                "/agreements/AFT-2022-003/comparison",
                "/commitments/FOR-2023-0117/comparison?from=2023-03-01",
                "/comparison",
                "/comparison?from=2023-03-07&party=POLITI",
                "/agreements/new",
                "/agreements/AFT-2022-003/withdrawal",
                "/commitments/FOR-2023-0117/grid",
                "/corrections",
                "/corrections?state=PROPOSED",
                "/places",
                "/places/YNB",
                "/places/BIS?since=2022-06-01",
                "/places/BIS/agreements",
                "/places/BIS/commitments?state=BINDING",
                "/places/YNB/initiatives?since=2022-06-01",
                "/late",
                "/late?days=30",
                "/log",
                "/log/1",
                "/log?type=commitment.FulfilmentClaimed",
                "/refusals",
                "/search",
                "/search?q=politi",
                "/commitments",
                "/commitments?debtor=POLITI&place=BIS&state=BINDING",
                "/commitments/FOR-2023-0117",
                "/commitments/new",
                "/commitments/new?agreement=AFT-2022-003",
                "/initiatives",
                "/initiatives?principle=F1",
                "/initiatives/IND-2023-001",
                "/initiatives/IND-2023-001/grid",
                "/initiatives/new",
                "/initiatives/IND-2023-001/carry-over",
                "/cases",
                "/cases/new",
                "/worklist",
                "/worklist?kind=ANSWER_CLAIM",
                "/changes",
                "/changes?from=2023-02-28",
                "/changes?class=LEARNED_LATE&from=2023-02-28",
                "/coverage",
                "/coverage?kind=PARTNERSHIP_AREA&partner=SSP",
                "/overview",
                "/overview?since=2023-01-01",
                "/partners",
                "/partners?state=REGISTERED&within=KOMMUNE",
                "/partners/POLITI",
                "/partners/TMF/grid",
                "/partners/SOF?by=DUE&class=KEPT&from=2022-01-01",
                "/was");
    }

    @ParameterizedTest
    @MethodSource("pages")
    void it_is_whole_in_both_languages_for_whoever_sees_it(String path) {
        for (var visitor : readers(path)) {
            for (var seen : List.of(visitor.get(path), visitor.get(then(path)))) isWhole(seen, "da");
            isWhole(visitor.asking("en").get(path), "en");
        }
    }

    private static void isWhole(Seen seen, String language) {
        assertThat(seen.status()).isEqualTo(200);
        assertThat(seen.text()).doesNotContain("??").doesNotContain("${").doesNotContain(">null<");
        assertThat(seen.text().length()).isLessThan(MOST_BYTES);
        var page = seen.page();
        assertThat(page.select("html").attr("lang")).isEqualTo(language);
        assertThat(page.select("h1")).hasSize(1);
        assertThat(page.title()).endsWith("Sikker By");
        assertThat(page.select("main")).hasSize(1);
        assertThat(page.select("[id]").eachAttr("id")).doesNotHaveDuplicates();
        assertThat(page.select("table").stream()
                        .filter(it -> it.select("> caption").isEmpty()))
                .isEmpty();
        assertThat(page.select("thead th:not([scope])")).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void its_links_and_search_forms_keep_the_dates_and_now_is_one_click_away(String path) {
        var page = reader(path).get(then(path)).page();

        // A day that mattered is a link to that day, and a cell of a grid or one side of two to its own two.
        var links = page.select("a[href^=/]").stream()
                .filter(it -> it.closest(".sb-days, .sb-grid, .sb-sides thead") == null)
                .map(it -> it.attr("href"))
                .toList();
        if (!path.equals("/was")) assertThat(links).anyMatch(it -> it.equals(path));
        assertThat(links.stream().filter(it -> !it.equals(path)))
                .isNotEmpty()
                .allSatisfy(it -> assertThat(it).contains("validAt=2023-03-14", "knownAt=2023-03-14"));
        assertThat(page.select("form[method=get]"))
                .allSatisfy(form -> assertThat(fields(form)).contains("validAt", "knownAt"));
    }

    @ParameterizedTest
    @MethodSource("pages")
    void it_says_that_it_is_not_now_and_then_offers_no_commands(String path) {
        var now = reader(path).get(path).page();
        var then = reader(path).get(then(path)).page();

        assertThat(now.select("#page").hasClass("sb-page--past")).isFalse();
        assertThat(then.select("#page").hasClass("sb-page--past")).isTrue();
        assertThat(then.select("form[method=post]").eachAttr("action")).containsExactly("/logout");
        if (!path.equals("/was")) assertThat(then.select(".sb-past").text()).contains("14. marts 2023");
    }

    @ParameterizedTest
    @MethodSource("pages")
    void it_lets_nothing_run_but_what_this_service_serves(String path) {
        var seen = reader(path).get(path);

        assertThat(seen.header("Content-Security-Policy"))
                .startsWith("default-src 'none'; script-src 'self'; style-src 'self'")
                .contains("frame-ancestors 'none'", "base-uri 'none'")
                .doesNotContain("unsafe");
        assertThat(seen.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(seen.page().select("script:not([src]), style, [style]")).isEmpty();
        assertThat(seen.page().getAllElements().stream()
                        .flatMap(it -> it.attributes().asList().stream())
                        .filter(it -> it.getKey().startsWith("on")))
                .isEmpty();
        assertThat(seen.page().select("form[method=post]"))
                .allSatisfy(form -> assertThat(fields(form)).contains("_csrf"));
    }

    @ParameterizedTest
    @MethodSource("pages")
    void only_the_statement_is_open_without_a_login(String path) {
        var seen = stranger.get(path);

        assertThat(seen.status()).isEqualTo(path.equals("/was") ? 200 : 302);
        if (!path.equals("/was")) assertThat(seen.header("Location")).endsWith("/oauth2/authorization/sikkerby");
    }

    @Test
    void a_page_is_danish_unless_a_browser_would_rather_have_english() {
        assertThat(language("")).isEqualTo("da");
        assertThat(language("da-DK,da;q=0.9,en;q=0.8")).isEqualTo("da");
        assertThat(language("en-GB,en;q=0.9,da;q=0.5")).isEqualTo("en");
        assertThat(language("en-GB,en;q=0.9")).isEqualTo("en");
        assertThat(language("de,fr")).isEqualTo("da");
        assertThat(language("nonsense;;")).isEqualTo("da");
    }

    private String language(String asked) {
        var visitor = asked.isEmpty() ? stranger : stranger.asking(asked);
        return visitor.get("/was").page().select("html").attr("lang");
    }

    @Test
    void the_switch_leads_to_the_same_page_in_the_other_language() {
        var link = police.get("/agreements?party=POLITI&" + THEN)
                .page()
                .select("a[hreflang=en]")
                .attr("href");

        var switched = police.get(link);

        assertThat(switched.status()).isEqualTo(302);
        assertThat(switched.header("Location"))
                .isEqualTo("/agreements?party=POLITI&"
                        + THEN.replace(
                                "validAt=2023-03-14&knownAt=2023-03-14", "knownAt=2023-03-14&validAt=2023-03-14"));
        assertThat(switched.header("Set-Cookie")).startsWith("language=en;").contains("HttpOnly", "SameSite=Lax");
    }

    @Test
    void days_that_mattered_are_one_click_away_on_each_page() {
        var days = police.get("/agreements?party=POLITI").page().select(".sb-days li");

        assertThat(days.eachText())
                .contains("3. november 2022 Sikker By strategi 2022-2025 blev vedtaget")
                .anyMatch(it -> it.endsWith("AFT-2022-003 Fælles indsats Ydre Nørrebro trådte i kraft"));
        assertThat(days.select("a").eachAttr("href"))
                .contains("/agreements?party=POLITI&validAt=2022-11-03&knownAt=2022-11-03");
    }

    @Test
    void what_goes_wrong_is_said_on_a_page() {
        assertThat(police.get("/agreements/AFT-1999-001").status()).isEqualTo(404);
        assertThat(police.get("/agreements/AFT-1999-001").page().select("h1").text())
                .isEqualTo("Findes ikke");
        assertThat(police.get("/agreements?validAt=yesterday").status()).isEqualTo(400);
        assertThat(police.get("/agreements?colour=blue").page().select("main").text())
                .contains("colour");
        assertThat(police.get("/nowhere").status()).isEqualTo(404);
    }

    /** Who may see it. */
    private List<Visitor> readers(String path) {
        return path.startsWith("/log") || path.startsWith("/refusals") ? List.of(auditor) : List.of(police, auditor);
    }

    private Visitor reader(String path) {
        return readers(path).getFirst();
    }

    private static String then(String path) {
        return path + (path.contains("?") ? "&" : "?") + THEN;
    }

    private static List<String> fields(Element form) {
        return form.select("input").eachAttr("name");
    }
}
