package sikkerby.query.correction;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import sikkerby.events.correction.CorrectionReason;
import sikkerby.query.ask.Caller;
import sikkerby.query.ask.Questions;
import sikkerby.query.ask.Which;
import sikkerby.query.correction.CorrectionQueries.FindCorrections;
import sikkerby.query.page.PageModel;
import sikkerby.query.page.Visit;
import sikkerby.query.time.KnownAt;

/** The register of corrections as a page. */
@Controller
class CorrectionPages {

    /** A correction, and what it made of each value. */
    record Line(Correction correction, List<Difference> differences) {

        private static Line of(Correction it) {
            return new Line(it, Difference.between(it.was(), it.corrected()));
        }

        /** Whether the entry counts as never made. */
        public boolean annuls() {
            return Boolean.TRUE.equals(correction.corrected().annulled());
        }
    }

    private final Questions questions;

    CorrectionPages(Questions questions) {
        this.questions = questions;
    }

    @GetMapping("/corrections")
    ModelAndView list(
            Visit visit,
            Caller caller,
            @RequestParam(required = false) @Nullable String from,
            @RequestParam(required = false) @Nullable Which object,
            @RequestParam(required = false) Correction.@Nullable State state,
            @RequestParam(required = false) @Nullable CorrectionReason reasonCode) {
        var since = from == null ? null : KnownAt.parse("from", from);
        var found =
                questions.answer(new FindCorrections(visit.time(), since, object, state, reasonCode, visit.language()));
        return new ModelAndView("correction/register")
                .addObject(PageModel.KNOWN_AT, found.knownAt())
                .addObject("lines", found.value().map(Line::of))
                .addObject("states", Correction.State.values())
                .addObject("reasons", CorrectionReason.values())
                .addObject("readsLog", caller.is("AUDITOR") || caller.is("DPO"));
    }
}
