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

/** An agreement or a commitment on both time axes, on a page. */
@Controller
class GridPages {

    private final Questions questions;

    GridPages(Questions questions) {
        this.questions = questions;
    }

    @GetMapping("/agreements/{which}/grid")
    ModelAndView agreement(Visit visit, @PathVariable Which which) {
        return page(visit, "agreement", which);
    }

    @GetMapping("/commitments/{which}/grid")
    ModelAndView commitment(Visit visit, @PathVariable Which which) {
        return page(visit, "commitment", which);
    }

    private ModelAndView page(Visit visit, String model, Which which) {
        var shown = questions.answer(new ReadGrid(visit.time(), model, which));
        return new ModelAndView("grid/grid")
                .addObject(PageModel.KNOWN_AT, shown.knownAt())
                .addObject("type", model)
                .addObject("folder", model + "s")
                .addObject("grid", shown.value());
    }
}
