package sikkerby.query.commitment;

import java.time.LocalDate;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import sikkerby.events.fact.BodyCode;
import sikkerby.events.fact.PartnerCode;
import sikkerby.events.place.PlaceCode;
import sikkerby.events.strategy.PrincipleCode;
import sikkerby.query.ask.Questions;
import sikkerby.query.ask.Which;
import sikkerby.query.commitment.CommitmentPageQueries.ReadAll;
import sikkerby.query.commitment.CommitmentQueries.FindCommitments;
import sikkerby.query.form.FormDesk;
import sikkerby.query.form.Hand;
import sikkerby.query.page.Form;
import sikkerby.query.page.PageModel;
import sikkerby.query.page.Sent;
import sikkerby.query.page.Visit;

/** Commitments as pages: the board of them, and each with all that was said about it. */
@Controller
@RequestMapping("/commitments")
class CommitmentPages {

    private final Questions questions;
    private final FormDesk desk;

    CommitmentPages(Questions questions, FormDesk desk) {
        this.questions = questions;
        this.desk = desk;
    }

    @GetMapping
    ModelAndView board(
            Visit visit,
            @RequestParam(required = false) @Nullable PartnerCode debtor,
            @RequestParam(required = false) @Nullable PartnerCode partner,
            @RequestParam(required = false) @Nullable PartnerCode awaiting,
            @RequestParam(required = false) @Nullable BodyCode awaitingBody,
            @RequestParam(required = false) Awaited.@Nullable Kind awaited,
            @RequestParam(required = false) @Nullable Which agreement,
            @RequestParam(required = false) @Nullable Which initiative,
            @RequestParam(required = false) @Nullable PrincipleCode principle,
            @RequestParam(required = false) @Nullable PlaceCode place,
            @RequestParam(required = false) @Nullable LocalDate dueFrom,
            @RequestParam(required = false) @Nullable LocalDate dueTo,
            @RequestParam(required = false) @Nullable CommitmentStatus state,
            @RequestParam(required = false) @Nullable Boolean overdue,
            @RequestParam(required = false) @Nullable Boolean orphaned,
            @RequestParam(required = false) @Nullable Boolean silent,
            @RequestParam(required = false) @Nullable String q) {
        var found = questions.answer(new FindCommitments(
                visit.time(),
                debtor,
                partner,
                awaiting,
                awaitingBody,
                awaited,
                agreement,
                initiative,
                principle,
                place,
                dueFrom,
                dueTo,
                state,
                overdue,
                orphaned,
                silent,
                null,
                q));
        return new ModelAndView("commitment/list")
                .addObject(PageModel.KNOWN_AT, found.knownAt())
                .addObject("commitments", found.value())
                .addObject("states", CommitmentStatus.values())
                .addObject(
                        "steps",
                        Stream.of(Awaited.Kind.values()).map(Enum::name).toList());
    }

    @GetMapping("/{which}")
    ModelAndView read(Visit visit, @PathVariable Which which, @RequestParam(required = false) @Nullable String open) {
        return page(visit, which, open, Form.none());
    }

    @PostMapping("/{id}/{act}")
    ModelAndView send(Visit visit, Sent sent, @PathVariable UUID id, @PathVariable String act) {
        return desk.send(
                sent,
                "/api/commitments/" + id,
                CommitmentActs.named(act),
                number -> "/commitments/" + number,
                refused -> page(visit.to("/commitments/" + id), new Which(id, null), null, refused));
    }

    /**
     * The page of one of them.
     *
     * @param open the form that is to be seen at once
     */
    private ModelAndView page(Visit visit, Which which, @Nullable String open, Form form) {
        var shown = questions.answer(new ReadAll(visit.time(), which, visit.language()));
        var commitment = shown.value().commitment();
        return new ModelAndView("commitment/page")
                .addObject(PageModel.VISIT, visit)
                .addObject(PageModel.KNOWN_AT, shown.knownAt())
                .addObject("commitment", commitment)
                .addObject("initiatives", shown.value().initiatives())
                .addObject("history", shown.value().history())
                .addObject("grounds", Grounds.of(commitment))
                .addObject("offers", CommitmentForms.of(commitment, Hand.of(visit)))
                .addObject("opened", open)
                .addObject("form", form);
    }
}
