package sikkerby.query.overview;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import sikkerby.query.ask.Caller;
import sikkerby.query.ask.Questions;
import sikkerby.query.overview.OverviewQueries.ReadOverview;
import sikkerby.query.page.PageModel;
import sikkerby.query.page.Visit;

/** The page that answers in ten seconds what binds, what is late, what waits for whom and what changed. */
@Controller
class OverviewPages {

    private final Questions questions;

    OverviewPages(Questions questions) {
        this.questions = questions;
    }

    @GetMapping("/overview")
    ModelAndView read(Visit visit, Caller caller, @RequestParam(required = false) @Nullable LocalDate since) {
        var shown = questions.answer(new ReadOverview(visit.time(), since, visit.lastDay(), visit.language()));
        return new ModelAndView("overview/overview")
                .addObject(PageModel.KNOWN_AT, shown.knownAt())
                .addObject(PageModel.NAMES, shown.value().changes().names())
                .addObject("overview", shown.value())
                .addObject("steers", caller.is("STEERING_GROUP"));
    }
}
