package sikkerby.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import sikkerby.endtoend.User.Reply;
import sikkerby.endtoend.Window.Look;

/** A word of 200 letters, as addresses and slips of the keyboard make them, widens no page. */
@OnEmptyRun
class LongWordsTest extends AtABrowser {

    private static final String WORD = "Tryghed".repeat(28) + "stil";
    private static final int HEIGHT = 900;

    private String agreement = "";
    private String promise = "";
    private String initiative = "";

    LongWordsTest(Run run) {
        super(run);
    }

    @BeforeAll
    void write() {
        var sof = run.as("sof");
        var drafted = sof.send(
                        "/api/agreements",
                        "{'title': '%s', 'kind': 'COOPERATION', 'parties': ['SOF', 'POLITI']}".formatted(WORD))
                .done();
        sof.send(
                        "/api/agreements/" + drafted.id() + "/terms",
                        "{'text': '%s', 'purpose': '%s', 'from': '%s'}".formatted(WORD, WORD, Days.today()))
                .done();
        var proposed = sof.send("/api/initiatives", """
                        {'title': '%s', 'purpose': '%s', 'owner': 'SOF', 'strategy': 'SBS-2022', 'from': '%s', 'to': '%s',
                         'principles': [{'code': 'F1', 'reason': '%s', 'primary': true}]}
                        """.formatted(WORD, WORD, Days.today(), Days.in(300), WORD))
                .done();
        var asked = sof.send(
                        "/api/commitments/proposals",
                        "{'agreement': '%s', 'debtor': 'POLITI', 'text': '%s', 'dueOn': '%s'}"
                                .formatted(drafted.id(), WORD, Days.in(5)))
                .done();
        sof.read("/api/commitments?after=" + asked.event()).done();
        agreement = number(drafted);
        initiative = number(proposed);
        promise = number(asked);
    }

    private static String number(Reply reply) {
        return reply.text("number");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/agreements",
                "/agreements/<agreement>",
                "/agreements/<agreement>/history",
                "/commitments",
                "/commitments/<promise>",
                "/initiatives",
                "/initiatives/<initiative>",
                "/partners/POLITI",
                "/places/CITY",
                "/worklist",
                "/search?q=tryghed"
            })
    void no_page_is_wider_for_it(String path) {
        var page = window.as("politi", Look.USUAL);
        page.navigate(window.address(path.replace("<agreement>", agreement)
                .replace("<promise>", promise)
                .replace("<initiative>", initiative)));
        assertThat(page.textContent("main")).contains(WORD.substring(0, 40));

        for (var width : List.of(1280, 640, 320)) {
            page.setViewportSize(width, HEIGHT);
            if (width == 1280) Window.keep(page, "long-word-" + path);
            assertThat(Window.isTooWide(page)).as("%s at %s", path, width).isFalse();
        }
        page.context().close();
    }
}
