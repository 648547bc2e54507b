package sikkerby.query.initiative;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import sikkerby.events.fact.PartnerCode;
import sikkerby.events.place.PlaceCode;
import sikkerby.events.strategy.PrincipleCode;
import sikkerby.events.strategy.StrategyCode;
import sikkerby.query.ask.Questions;
import sikkerby.query.ask.Which;
import sikkerby.query.initiative.InitiativePageQueries.ReadAll;
import sikkerby.query.initiative.InitiativeQueries.FindInitiatives;
import sikkerby.query.page.PageModel;
import sikkerby.query.page.Visit;

/** Initiatives as pages: the list of them, and each with its course. */
@Controller
@RequestMapping("/initiatives")
class InitiativePages {

    private final Questions questions;

    InitiativePages(Questions questions) {
        this.questions = questions;
    }

    @GetMapping
    ModelAndView list(
            Visit visit,
            @RequestParam(required = false) @Nullable PartnerCode owner,
            @RequestParam(required = false) @Nullable PartnerCode partner,
            @RequestParam(required = false) @Nullable PrincipleCode principle,
            @RequestParam(required = false) @Nullable StrategyCode strategy,
            @RequestParam(required = false) @Nullable PlaceCode place,
            @RequestParam(required = false) @Nullable InitiativeStatus state,
            @RequestParam(required = false) @Nullable String q) {
        var found = questions.answer(
                new FindInitiatives(visit.time(), owner, partner, principle, strategy, place, state, q));
        return new ModelAndView("initiative/list")
                .addObject(PageModel.KNOWN_AT, found.knownAt())
                .addObject("initiatives", found.value())
                .addObject("states", InitiativeStatus.values());
    }

    @GetMapping("/{which}")
    ModelAndView read(Visit visit, @PathVariable Which which) {
        var shown = questions.answer(new ReadAll(visit.time(), which, visit.language()));
        return new ModelAndView("initiative/page")
                .addObject(PageModel.KNOWN_AT, shown.knownAt())
                .addObject("initiative", shown.value().initiative())
                .addObject("history", shown.value().history());
    }
}
