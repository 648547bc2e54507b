package sikkerby.query.agreement;

import java.util.UUID;
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
import sikkerby.query.agreement.AgreementQueries.FindAgreements;
import sikkerby.query.agreement.AgreementRoomQueries.EnterRoom;
import sikkerby.query.ask.Questions;
import sikkerby.query.ask.Which;
import sikkerby.query.form.FormDesk;
import sikkerby.query.form.Hand;
import sikkerby.query.page.Form;
import sikkerby.query.page.PageModel;
import sikkerby.query.page.Sent;
import sikkerby.query.page.Visit;

/** Agreements as pages: the list of them, and the room of each, where its parties answer terms. */
@Controller
@RequestMapping("/agreements")
class AgreementPages {

    private final Questions questions;
    private final FormDesk desk;

    AgreementPages(Questions questions, FormDesk desk) {
        this.questions = questions;
        this.desk = desk;
    }

    @GetMapping
    ModelAndView list(
            Visit visit,
            @RequestParam(required = false) @Nullable PartnerCode party,
            @RequestParam(required = false) @Nullable PlaceCode place,
            @RequestParam(required = false) @Nullable AgreementStatus state,
            @RequestParam(required = false) @Nullable PartnerCode awaiting,
            @RequestParam(required = false) @Nullable BodyCode awaitingBody,
            @RequestParam(required = false) @Nullable String q) {
        var found = questions.answer(
                new FindAgreements(visit.time(), party, place, state, awaiting, awaitingBody, null, q));
        return new ModelAndView("agreement/list")
                .addObject(PageModel.KNOWN_AT, found.knownAt())
                .addObject("agreements", found.value())
                .addObject("states", AgreementStatus.values())
                .addObject("bodies", AgreementActs.RATIFIERS);
    }

    @GetMapping("/{which}")
    ModelAndView room(Visit visit, @PathVariable Which which) {
        return room(visit, which, Form.none());
    }

    @PostMapping("/{id}/{act}")
    ModelAndView send(Visit visit, Sent sent, @PathVariable UUID id, @PathVariable String act) {
        return desk.send(
                sent,
                "/api/agreements/" + id,
                AgreementActs.named(act),
                number -> "/agreements/" + number,
                refused -> room(visit.to("/agreements/" + id), new Which(id, null), refused));
    }

    private ModelAndView room(Visit visit, Which which, Form form) {
        var shown = questions.answer(new EnterRoom(visit.time(), which));
        var room = shown.value();
        var agreement = room.agreement();
        var hand = Hand.of(visit);
        return new ModelAndView("agreement/room")
                .addObject(PageModel.VISIT, visit)
                .addObject(PageModel.KNOWN_AT, shown.knownAt())
                .addObject("agreement", agreement)
                .addObject("sections", room.sections())
                .addObject("standing", Headline.of(agreement, visit.validAt()))
                .addObject("offers", AgreementForms.of(agreement, hand, visit.today()))
                .addObject("leaving", !AgreementForms.leaving(agreement, hand).isEmpty())
                .addObject("promising", PledgePages.mayPromise(agreement, hand))
                .addObject("form", form);
    }
}
