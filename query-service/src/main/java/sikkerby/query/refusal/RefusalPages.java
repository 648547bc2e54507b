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
import sikkerby.query.sentence.Language;

/** What was tried and refused, on a page for auditors and the data protection officer. */
@Controller
class RefusalPages {

    /** A refusal in words: what was tried, and what was said to whoever tried it. */
    record Line(Refusal refusal, Tried tried, @Nullable Rule rule) {}

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
                .addObject("lines", found.value().map(it -> line(it, visit.language())));
    }

    private static Line line(Refusal it, Language language) {
        return new Line(it, Tried.of(it.command(), language), Rule.of(it.code(), language));
    }
}
