package sikkerby.query.initiative;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import sikkerby.events.fact.PartnerCode;
import sikkerby.events.place.PlaceCode;
import sikkerby.events.strategy.PrincipleCode;
import sikkerby.events.strategy.StrategyCode;
import sikkerby.query.ask.Questions;
import sikkerby.query.ask.Which;
import sikkerby.query.form.FormDesk;
import sikkerby.query.form.Hand;
import sikkerby.query.initiative.InitiativePageQueries.ReadAll;
import sikkerby.query.initiative.InitiativeQueries.FindInitiatives;
import sikkerby.query.page.Form;
import sikkerby.query.page.PageModel;
import sikkerby.query.page.Sent;
import sikkerby.query.page.Visit;

/** Initiatives as pages: the list of them, and each with its course. */
@Controller
@RequestMapping("/initiatives")
class InitiativePages {

    private final Questions questions;
    private final FormDesk desk;

    InitiativePages(Questions questions, FormDesk desk) {
        this.questions = questions;
        this.desk = desk;
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
                new FindInitiatives(visit.time(), owner, partner, principle, strategy, place, state, null, q));
        return new ModelAndView("initiative/list")
                .addObject(PageModel.KNOWN_AT, found.knownAt())
                .addObject("initiatives", found.value())
                .addObject("states", InitiativeStatus.values());
    }

    @GetMapping("/{which}")
    ModelAndView read(Visit visit, @PathVariable Which which) {
        return page(visit, which, Form.none());
    }

    @PostMapping("/{id}/{act}")
    ModelAndView send(Visit visit, Sent sent, @PathVariable UUID id, @PathVariable String act) {
        return desk.send(
                sent,
                "/api/initiatives/" + id,
                InitiativeActs.named(act),
                number -> "/initiatives/" + number,
                refused -> page(visit.to("/initiatives/" + id), new Which(id, null), refused));
    }

    private ModelAndView page(Visit visit, Which which, Form form) {
        var shown = questions.answer(new ReadAll(visit.time(), which, visit.language()));
        var initiative = shown.value().initiative();
        return new ModelAndView("initiative/page")
                .addObject(PageModel.VISIT, visit)
                .addObject(PageModel.KNOWN_AT, shown.knownAt())
                .addObject("initiative", initiative)
                .addObject("history", shown.value().history())
                .addObject("carrying", InitiativeForms.mayBeCarriedOver(initiative, Hand.of(visit)))
                .addObject("offers", InitiativeForms.of(initiative, Hand.of(visit)))
                .addObject("form", form);
    }
}
