package sikkerby.query.change;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import sikkerby.query.ask.Questions;
import sikkerby.query.change.Change.Kind;
import sikkerby.query.change.TellingQueries.TellChanges;
import sikkerby.query.page.PageModel;
import sikkerby.query.page.Visit;

/** What changed between two days as a page: the world, what was learned late, and what was corrected. */
@Controller
@RequestMapping("/changes")
class ChangePages {

    private final Questions questions;

    ChangePages(Questions questions) {
        this.questions = questions;
    }

    @GetMapping
    ModelAndView tell(
            Visit visit,
            @RequestParam(required = false) @Nullable LocalDate from,
            @RequestParam(required = false) @Nullable LocalDate to,
            @RequestParam(name = "class", required = false) @Nullable Kind kind) {
        var asked = new TellChanges(visit.time(), from, to, visit.lastDay(), kind, visit.language());
        var shown = questions.answer(asked);
        var told = shown.value();
        return new ModelAndView("change/list")
                .addObject(PageModel.KNOWN_AT, shown.knownAt())
                .addObject("told", told)
                .addObject("kinds", Kind.values())
                .addObject("from", told.from())
                .addObject("to", told.to())
                .addObject("end", told.end());
    }
}
