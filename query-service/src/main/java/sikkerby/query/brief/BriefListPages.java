package sikkerby.query.brief;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import sikkerby.query.agreement.AgreementStatus;
import sikkerby.query.ask.Questions;
import sikkerby.query.ask.Which;
import sikkerby.query.brief.BriefQueries.ListBrief;
import sikkerby.query.commitment.CommitmentStatus;
import sikkerby.query.initiative.InitiativeStatus;
import sikkerby.query.page.PageModel;
import sikkerby.query.page.Visit;

/** Where the page of a place shows but the first of what it counts: all of it, on a page of its own. */
@Controller
@RequestMapping("/places/{code}")
class BriefListPages {

    private final Questions questions;

    BriefListPages(Questions questions) {
        this.questions = questions;
    }

    @GetMapping("/agreements")
    ModelAndView agreements(
            Visit visit,
            @PathVariable Which code,
            @RequestParam(required = false) @Nullable LocalDate since,
            @RequestParam(required = false) @Nullable AgreementStatus state) {
        return page(visit, code, since, Line.Kind.AGREEMENTS, state, "agreement");
    }

    @GetMapping("/commitments")
    ModelAndView commitments(
            Visit visit,
            @PathVariable Which code,
            @RequestParam(required = false) @Nullable LocalDate since,
            @RequestParam(required = false) @Nullable CommitmentStatus state) {
        return page(visit, code, since, Line.Kind.COMMITMENTS, state, "commitment");
    }

    @GetMapping("/initiatives")
    ModelAndView initiatives(
            Visit visit,
            @PathVariable Which code,
            @RequestParam(required = false) @Nullable LocalDate since,
            @RequestParam(required = false) @Nullable InitiativeStatus state) {
        return page(visit, code, since, Line.Kind.INITIATIVES, state, "initiative");
    }

    private ModelAndView page(
            Visit visit, Which code, @Nullable LocalDate since, Line.Kind kind, @Nullable Enum<?> state, String type) {
        var asked =
                new ListBrief(visit.time(), code, since, kind, state == null ? null : state.name(), visit.language());
        var shown = questions.answer(asked);
        var lines = shown.value().lines();
        return new ModelAndView("brief/list")
                .addObject(PageModel.KNOWN_AT, shown.knownAt())
                .addObject("listed", shown.value())
                .addObject("groups", Line.groups(lines.items()))
                .addObject("kind", kind)
                .addObject("type", type)
                .addObject("state", state)
                .addObject("since", since);
    }
}
