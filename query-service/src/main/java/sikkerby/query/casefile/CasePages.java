package sikkerby.query.casefile;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import sikkerby.events.fact.PartnerCode;
import sikkerby.query.ask.Questions;
import sikkerby.query.ask.Which;
import sikkerby.query.casefile.CasePageQueries.ReadAll;
import sikkerby.query.casefile.CaseQueries.FindCases;
import sikkerby.query.page.PageModel;
import sikkerby.query.page.Visit;

/** Cases as pages: the list of them, and each with its notes, documents and links. */
@Controller
@RequestMapping("/cases")
class CasePages {

    /** From so many days on a case is looked for that nobody has filed. */
    private static final int DAYS_UNFILED = 14;

    private final Questions questions;

    CasePages(Questions questions) {
        this.questions = questions;
    }

    @GetMapping
    ModelAndView list(
            Visit visit,
            @RequestParam(required = false) @Nullable PartnerCode responsible,
            @RequestParam(required = false) @Nullable CaseStatus state,
            @RequestParam(required = false) @Nullable Which linked,
            @RequestParam(required = false) @Nullable Boolean unfiled,
            @RequestParam(required = false) @Nullable String q) {
        var days = Boolean.TRUE.equals(unfiled) ? DAYS_UNFILED : null;
        var found = questions.answer(new FindCases(visit.time(), responsible, state, linked, days, q));
        return new ModelAndView("casefile/list")
                .addObject(PageModel.KNOWN_AT, found.knownAt())
                .addObject("cases", found.value())
                .addObject("states", CaseStatus.values());
    }

    @GetMapping("/{which}")
    ModelAndView read(Visit visit, @PathVariable Which which) {
        var shown = questions.answer(new ReadAll(visit.time(), which, visit.language()));
        return new ModelAndView("casefile/page")
                .addObject(PageModel.KNOWN_AT, shown.knownAt())
                .addObject("casefile", shown.value().casefile())
                .addObject("history", shown.value().history());
    }
}
