package sikkerby.query.late;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import sikkerby.events.fact.PartnerCode;
import sikkerby.query.ask.Caller;
import sikkerby.query.ask.Questions;
import sikkerby.query.late.LateEntryQueries.ReadLate;
import sikkerby.query.late.LateEntryQueries.Which;
import sikkerby.query.page.PageModel;
import sikkerby.query.page.Visit;
import sikkerby.query.time.Reading;

/** What was recorded late, by whom and why, on a page. */
@Controller
class LatePages {

    private final Questions questions;

    LatePages(Questions questions) {
        this.questions = questions;
    }

    @GetMapping("/late")
    ModelAndView late(
            Visit visit,
            Caller caller,
            @RequestParam(defaultValue = LateEntryQueries.LATE) int days,
            @RequestParam(required = false) @Nullable PartnerCode partner,
            @RequestParam(required = false) @Nullable LocalDate from,
            @RequestParam(required = false) @Nullable LocalDate to,
            @RequestParam(defaultValue = "RECORDED") Reading reading) {
        var which = new Which(days, partner, from, to, reading);
        var shown = questions.answer(new ReadLate(visit.time(), which, visit.language()));
        var late = shown.value();
        return new ModelAndView("late/late")
                .addObject(PageModel.KNOWN_AT, shown.knownAt())
                .addObject("days", days)
                .addObject("all", late.statistics().all())
                .addObject("agencies", late.statistics().agencies())
                .addObject("entries", late.entries())
                .addObject("histogram", Histogram.of(late.statistics().all().classes(), days))
                .addObject("readings", List.of(Reading.UNDERSTOOD.name()))
                .addObject("readsLog", caller.is("AUDITOR") || caller.is("DPO"));
    }
}
