package sikkerby.query.coverage;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import sikkerby.events.fact.PartnerCode;
import sikkerby.events.place.PlaceKind;
import sikkerby.events.strategy.StrategyCode;
import sikkerby.query.ask.Questions;
import sikkerby.query.coverage.CoverageQueries.ReadCoverage;
import sikkerby.query.page.PageModel;
import sikkerby.query.page.Visit;

/** Principles against places as a page, with the gaps named, and who takes part in the work. */
@Controller
class CoveragePages {

    private static final List<PlaceKind> KINDS =
            Stream.of(PlaceKind.values()).filter(it -> it != PlaceKind.CITY).toList();

    private final Questions questions;

    CoveragePages(Questions questions) {
        this.questions = questions;
    }

    @GetMapping("/coverage")
    ModelAndView read(
            Visit visit,
            @RequestParam(required = false) @Nullable PlaceKind kind,
            @RequestParam(required = false) @Nullable StrategyCode strategy,
            @RequestParam(required = false) @Nullable PartnerCode partner) {
        var of = Objects.requireNonNullElse(kind, PlaceKind.SURVEY_DISTRICT);
        var shown = questions.answer(new ReadCoverage(visit.time(), of, strategy, partner, visit.language()));
        return new ModelAndView("coverage/matrix")
                .addObject(PageModel.KNOWN_AT, shown.knownAt())
                .addObject("coverage", shown.value())
                .addObject("tables", CoverageTables.of(shown.value(), visit.language()))
                .addObject("partner", partner)
                .addObject("kinds", KINDS);
    }
}
