package sikkerby.query.refusal;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import sikkerby.query.ask.Questions;
import sikkerby.query.ask.Which;
import sikkerby.query.page.PageModel;
import sikkerby.query.page.Visit;
import sikkerby.query.refusal.RefusalQueries.FindRefusals;

/** What was tried and refused, on a page for auditors and the data protection officer. */
@Controller
class RefusalPages {

    /** A refusal, and what was said to whoever met it. */
    record Line(Refusal refusal, @Nullable Rule rule) {}

    private final Questions questions;

    RefusalPages(Questions questions) {
        this.questions = questions;
    }

    @GetMapping("/refusals")
    ModelAndView list(
            Visit visit,
            @RequestParam(required = false) @Nullable Which object,
            @RequestParam(required = false) @Nullable String actor,
            @RequestParam(required = false) @Nullable String code) {
        var found = questions.answer(new FindRefusals(visit.time(), object, actor, code));
        return new ModelAndView("refusal/list")
                .addObject(PageModel.KNOWN_AT, found.knownAt())
                .addObject("lines", found.value().map(it -> new Line(it, Rule.of(it.code(), visit.language()))));
    }
}
