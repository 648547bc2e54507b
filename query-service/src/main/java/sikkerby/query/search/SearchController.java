package sikkerby.query.search;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import sikkerby.query.ask.Questions;
import sikkerby.query.model.Page;
import sikkerby.query.search.SearchQueries.Search;
import sikkerby.query.time.TimeRequest;

/** What is found by words, as JSON. */
@RestController
@Tag(name = "Search", description = "Everything one may read, found by words")
class SearchController {

    private final Questions questions;

    SearchController(Questions questions) {
        this.questions = questions;
    }

    @GetMapping("/api/search")
    @Operation(
            operationId = "searchEverything",
            summary =
                    "Initiatives, agreements, commitments, cases, strategies, partners and places that speak of something",
            description =
                    "What was written about a thing in any entry counts, reasons and answers too. All words must be there, with any ending or as part of a longer word; å and aa, ø and oe,"
                            + " æ and ae are the same. A phrase stands in quotation marks, a word that must not be there behind"
                            + " a hyphen. The best hit comes first: its number, then its title.")
    ResponseEntity<Page<Hit>> search(
            TimeRequest time,
            @Parameter(description = "Words, or a number", example = "nørrebro") @RequestParam String q) {
        return questions.ask(new Search(time, q));
    }
}
