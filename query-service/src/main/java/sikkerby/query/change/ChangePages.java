package sikkerby.query.change;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import sikkerby.query.ask.Invalid;
import sikkerby.query.ask.Questions;
import sikkerby.query.change.Change.Kind;
import sikkerby.query.change.TellingQueries.TellChanges;
import sikkerby.query.page.PageModel;
import sikkerby.query.page.Visit;
import sikkerby.query.time.KnownAt;

/** What changed between two days as a page: the world, what was learned late, and what was corrected. */
@Controller
@RequestMapping("/changes")
class ChangePages {

    private static final int DAYS = 90;

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
        var end = visit.lastDay();
        var until = to == null || to.isAfter(end) ? end : to;
        var since = from == null ? until.minusDays(DAYS) : from;
        if (since.isAfter(until)) throw new Invalid("from", "Skal ligge før \"til\".", "Must come before \"to\".");
        var bound = until.equals(end) ? new KnownAt.Now() : new KnownAt.Day(until);
        var shown = questions.answer(new TellChanges(visit.time(), since, bound, kind, visit.language()));
        return new ModelAndView("change/list")
                .addObject(PageModel.KNOWN_AT, shown.knownAt())
                .addObject("told", shown.value())
                .addObject("kinds", Kind.values())
                .addObject("from", since)
                .addObject("to", until)
                .addObject("end", end);
    }
}
