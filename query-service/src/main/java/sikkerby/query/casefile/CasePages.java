package sikkerby.query.casefile;

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
import sikkerby.query.ask.Questions;
import sikkerby.query.ask.Which;
import sikkerby.query.casefile.CasePageQueries.ReadAll;
import sikkerby.query.casefile.CaseQueries.FindCases;
import sikkerby.query.form.FormDesk;
import sikkerby.query.form.Hand;
import sikkerby.query.page.Form;
import sikkerby.query.page.PageModel;
import sikkerby.query.page.Sent;
import sikkerby.query.page.Visit;

/** Cases as pages: the list of them, and each with its notes, documents and links. */
@Controller
@RequestMapping("/cases")
class CasePages {

    /** From so many days on a case is looked for that nobody has filed. */
    private static final int DAYS_UNFILED = 14;

    private final Questions questions;
    private final FormDesk desk;

    CasePages(Questions questions, FormDesk desk) {
        this.questions = questions;
        this.desk = desk;
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
        var found = questions.answer(new FindCases(visit.time(), responsible, state, linked, days, null, q));
        return new ModelAndView("casefile/list")
                .addObject(PageModel.KNOWN_AT, found.knownAt())
                .addObject("cases", found.value())
                .addObject("states", CaseStatus.values());
    }

    @GetMapping("/{which}")
    ModelAndView read(Visit visit, @PathVariable Which which) {
        return page(visit, which, Form.none());
    }

    @PostMapping("/{id}/{act}")
    ModelAndView send(Visit visit, Sent sent, @PathVariable UUID id, @PathVariable String act) {
        return desk.send(
                sent,
                "/api/cases/" + id,
                CaseActs.named(act),
                number -> "/cases/" + number,
                refused -> page(visit.to("/cases/" + id), new Which(id, null), refused));
    }

    private ModelAndView page(Visit visit, Which which, Form form) {
        var shown = questions.answer(new ReadAll(visit.time(), which, visit.language()));
        var casefile = shown.value().casefile();
        return new ModelAndView("casefile/page")
                .addObject(PageModel.VISIT, visit)
                .addObject(PageModel.KNOWN_AT, shown.knownAt())
                .addObject("casefile", casefile)
                .addObject("history", shown.value().history())
                .addObject("offers", CaseForms.of(casefile, Hand.of(visit)))
                .addObject("form", form);
    }
}
