package sikkerby.query.grid;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;
import sikkerby.query.ask.Questions;
import sikkerby.query.ask.Which;
import sikkerby.query.grid.GridQueries.ReadGrid;
import sikkerby.query.page.PageModel;
import sikkerby.query.page.Visit;

/** One object on both time axes, on a page. */
@Controller
class GridPages {

    private final Questions questions;

    GridPages(Questions questions) {
        this.questions = questions;
    }

    @GetMapping("/agreements/{which}/grid")
    ModelAndView agreement(Visit visit, @PathVariable Which which) {
        return page(visit, Kind.AGREEMENT, which);
    }

    @GetMapping("/commitments/{which}/grid")
    ModelAndView commitment(Visit visit, @PathVariable Which which) {
        return page(visit, Kind.COMMITMENT, which);
    }

    @GetMapping("/initiatives/{which}/grid")
    ModelAndView initiative(Visit visit, @PathVariable Which which) {
        return page(visit, Kind.INITIATIVE, which);
    }

    @GetMapping("/cases/{which}/grid")
    ModelAndView casefile(Visit visit, @PathVariable Which which) {
        return page(visit, Kind.CASE, which);
    }

    @GetMapping("/partners/{which}/grid")
    ModelAndView partner(Visit visit, @PathVariable Which which) {
        return page(visit, Kind.PARTNER, which);
    }

    private ModelAndView page(Visit visit, Kind kind, Which which) {
        var shown = questions.answer(new ReadGrid(visit.time(), kind, which, visit.language()));
        return new ModelAndView("grid/grid")
                .addObject(PageModel.KNOWN_AT, shown.knownAt())
                .addObject("type", kind.model())
                .addObject("folder", kind.folder())
                .addObject("grid", shown.value());
    }
}
