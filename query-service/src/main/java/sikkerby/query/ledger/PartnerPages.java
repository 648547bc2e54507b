package sikkerby.query.ledger;

import java.time.LocalDate;
import java.util.Objects;
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
import sikkerby.query.ledger.LedgerQueries.ReadLedger;
import sikkerby.query.ledger.LedgerView.Day;
import sikkerby.query.ledger.LedgerView.Fate;
import sikkerby.query.ledger.PartnerListQueries.ListPartners;
import sikkerby.query.ledger.PartnerPageQueries.ReadSheet;
import sikkerby.query.page.PageModel;
import sikkerby.query.page.Visit;
import sikkerby.query.partner.PartnerStatus;
import sikkerby.query.time.Days;

/** Partners as pages: all of them as a tree, and each with what it promised, and what became of that. */
@Controller
@RequestMapping("/partners")
class PartnerPages {

    private final Questions questions;

    PartnerPages(Questions questions) {
        this.questions = questions;
    }

    @GetMapping
    ModelAndView list(
            Visit visit,
            @RequestParam(required = false) @Nullable PartnerCode within,
            @RequestParam(required = false) @Nullable PartnerStatus state) {
        var found = questions.answer(new ListPartners(visit.time(), within, state, visit.language()));
        return new ModelAndView("partner/list")
                .addObject(PageModel.KNOWN_AT, found.knownAt())
                .addObject(PageModel.NAMES, found.value().names())
                .addObject("partners", found.value().lines())
                .addObject("states", PartnerStatus.values());
    }

    @GetMapping("/{which}")
    ModelAndView read(
            Visit visit,
            @PathVariable Which which,
            @RequestParam(required = false) @Nullable LocalDate from,
            @RequestParam(required = false) @Nullable LocalDate to,
            @RequestParam(required = false) @Nullable Day by,
            @RequestParam(name = "class", required = false) @Nullable Fate fate) {
        Days.mustBeInOrder("from", from, "to", to);
        var day = Objects.requireNonNullElse(by, Day.PLEDGED);
        var ledger = new ReadLedger(visit.time(), which, from, to, day, null, visit.language());
        var shown = questions.answer(new ReadSheet(ledger));
        var sheet = shown.value();
        return new ModelAndView("partner/sheet")
                .addObject(PageModel.KNOWN_AT, shown.knownAt())
                .addObject(PageModel.NAMES, sheet.names())
                .addObject("sheet", sheet)
                .addObject("ledger", sheet.ledger())
                .addObject("bars", LedgerBars.of(sheet.ledger()))
                .addObject("chart", PromiseQuarters.of(sheet.ledger().items(), visit.validAt()))
                .addObject("promises", sheet.listed(fate))
                .addObject("found", sheet.count(fate))
                .addObject("days", Day.values())
                .addObject("fates", Fate.values());
    }
}
