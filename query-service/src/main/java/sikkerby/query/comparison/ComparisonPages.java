package sikkerby.query.comparison;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import sikkerby.events.fact.PartnerCode;
import sikkerby.events.place.PlaceCode;
import sikkerby.query.ask.Questions;
import sikkerby.query.ask.Which;
import sikkerby.query.comparison.BoardQueries.CompareBoards;
import sikkerby.query.comparison.ObjectQueries.CompareObject;
import sikkerby.query.page.PageModel;
import sikkerby.query.page.Visit;

/** What is seen under the page's dates beside what is seen under two others: of one object, or of them all. */
@Controller
class ComparisonPages {

    private final Questions questions;

    ComparisonPages(Questions questions) {
        this.questions = questions;
    }

    @GetMapping("/comparison")
    ModelAndView boards(
            Visit visit,
            @RequestParam(required = false) @Nullable LocalDate from,
            @RequestParam(required = false) @Nullable String fromKnownAt,
            @RequestParam(required = false) @Nullable PartnerCode party,
            @RequestParam(required = false) @Nullable PlaceCode place) {
        var against = Against.of(visit, from, fromKnownAt);
        var shown = questions.answer(new CompareBoards(visit.time(), against, party, place));
        return page("comparison/boards", visit, against, shown.knownAt())
                .addObject("boards", shown.value())
                .addObject("most", BoardQueries.MOST);
    }

    @GetMapping("/agreements/{which}/comparison")
    ModelAndView agreement(
            Visit visit,
            @PathVariable Which which,
            @RequestParam(required = false) @Nullable LocalDate from,
            @RequestParam(required = false) @Nullable String fromKnownAt) {
        return object(visit, "agreement", which, Against.of(visit, from, fromKnownAt));
    }

    @GetMapping("/commitments/{which}/comparison")
    ModelAndView commitment(
            Visit visit,
            @PathVariable Which which,
            @RequestParam(required = false) @Nullable LocalDate from,
            @RequestParam(required = false) @Nullable String fromKnownAt) {
        return object(visit, "commitment", which, Against.of(visit, from, fromKnownAt));
    }

    private ModelAndView object(Visit visit, String model, Which which, Against against) {
        var shown = questions.answer(new CompareObject(visit.time(), against, model, which));
        return page("comparison/object", visit, against, shown.knownAt())
                .addObject("type", model)
                .addObject("folder", model + "s")
                .addObject("compared", shown.value());
    }

    private static ModelAndView page(String template, Visit visit, Against against, long knownAt) {
        return new ModelAndView(template)
                .addObject(PageModel.KNOWN_AT, knownAt)
                .addObject("against", against)
                .addObject(
                        "ownKnownAt",
                        visit.dates().getOrDefault("knownAt", visit.today().toString()));
    }
}
