package sikkerby.query.agreement;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;
import sikkerby.query.agreement.AgreementHistoryQueries.ReadCourse;
import sikkerby.query.ask.Questions;
import sikkerby.query.ask.Which;
import sikkerby.query.page.PageModel;
import sikkerby.query.page.Visit;

/** The history of an agreement as a page: a lane for each party, and all that was recorded. */
@Controller
class AgreementHistoryPages {

    private final Questions questions;

    AgreementHistoryPages(Questions questions) {
        this.questions = questions;
    }

    @GetMapping("/agreements/{which}/history")
    ModelAndView history(Visit visit, @PathVariable Which which) {
        var shown = questions.answer(new ReadCourse(visit.time(), which, visit.language()));
        var told = shown.value();
        return new ModelAndView("agreement/history")
                .addObject(PageModel.KNOWN_AT, shown.knownAt())
                .addObject("agreement", told.agreement())
                .addObject("course", told.happened())
                .addObject("lanes", Lanes.of(told.happened(), visit.validAt()))
                .addObject("history", told.history());
    }
}
