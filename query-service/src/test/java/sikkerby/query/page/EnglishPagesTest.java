package sikkerby.query.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import sikkerby.query.Story;
import sikkerby.query.Visitor;
import sikkerby.query.sentence.Quotations;
import sikkerby.query.sentence.Quotations.Piece;

/** On English pages it is known to those who listen what partners wrote in Danish. */
@ExtendWith(Story.Teller.class)
class EnglishPagesTest {

    private static final List<String> DANISH = List.of(
            "Fælles indsats Ydre Nørrebro",
            "Parterne møder unge",
            "Forældrenetværk",
            "Forældre på vejen",
            "Forældrene er de første",
            "Banderekruttering",
            "Parterne aftalte på mødet",
            "Brev fra boligorganisationen",
            "Ekstra patruljer",
            "aftenpatrulje");

    private final Visitor police;

    EnglishPagesTest(Story story) {
        police = story.visitor().as("COORDINATOR", "POLITI");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/agreements",
                "/agreements/AFT-2022-003",
                "/agreements/AFT-2022-003/history",
                "/commitments",
                "/commitments/FOR-2023-0117",
                "/initiatives",
                "/initiatives/IND-2023-001",
                "/cases",
                "/places/YNB",
                "/partners/POLITI",
                "/changes?from=2023-02-28",
                "/overview?since=2023-01-01",
                "/late?days=30",
                "/search?q=indsats",
                "/comparison?from=2023-03-07"
            })
    void what_partners_wrote_is_marked_as_danish(String path) {
        var page = police.asking("en").get(path).page();

        var written = page.select("main *").stream()
                .filter(it -> DANISH.stream().anyMatch(it.ownText()::contains))
                .toList();
        assertThat(written)
                .isNotEmpty()
                .allSatisfy(it -> assertThat(language(it)).as(it.outerHtml()).isEqualTo("da"));
        assertThat(page.select("main [lang=da]").eachText()).doesNotContain("(erased)");
    }

    @Test
    void danish_pages_need_no_marks() {
        assertThat(police.get("/changes?from=2023-02-28").page().select("main [lang]"))
                .isEmpty();
    }

    @Test
    void in_a_sentence_only_what_was_repeated_is_marked() {
        assertThat(Quotations.pieces(
                        "Police noted “Vi kommer” and “commitment pledged” on " + Quotations.mark("Nej") + "."))
                .containsExactly(
                        new Piece("Police noted “", false),
                        new Piece("Vi kommer", true),
                        new Piece("” and “commitment pledged” on ", false),
                        new Piece("Nej", true),
                        new Piece(".", false));
    }

    /** Of the element itself or of what it stands in, below the main part. */
    private static String language(Element element) {
        var marked = element.closest("main [lang]");
        return marked == null ? "" : marked.attr("lang");
    }
}
