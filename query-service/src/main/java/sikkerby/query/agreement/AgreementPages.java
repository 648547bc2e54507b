package sikkerby.query.agreement;

import java.util.HashMap;
import java.util.Map;
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
import sikkerby.query.agreement.AgreementQueries.FindAgreements;
import sikkerby.query.agreement.AgreementRoomQueries.EnterRoom;
import sikkerby.query.ask.Questions;
import sikkerby.query.ask.Which;
import sikkerby.query.page.Form;
import sikkerby.query.page.Forms;
import sikkerby.query.page.PageModel;
import sikkerby.query.page.Sent;
import sikkerby.query.page.Visit;

/** Agreements as pages: the list of them, and the room of each, where its parties answer terms. */
@Controller
@RequestMapping("/agreements")
class AgreementPages {

    private final Questions questions;
    private final Forms forms;

    AgreementPages(Questions questions, Forms forms) {
        this.questions = questions;
        this.forms = forms;
    }

    @GetMapping
    ModelAndView list(
            Visit visit,
            @RequestParam(required = false) @Nullable PartnerCode party,
            @RequestParam(required = false) @Nullable PlaceCode place,
            @RequestParam(required = false) @Nullable AgreementStatus state,
            @RequestParam(required = false) @Nullable String q) {
        var found = questions.answer(new FindAgreements(visit.time(), party, place, state, q));
        return new ModelAndView("agreement/list")
                .addObject(PageModel.KNOWN_AT, found.knownAt())
                .addObject("agreements", found.value())
                .addObject("states", AgreementStatus.values());
    }

    @GetMapping("/{which}")
    ModelAndView room(Visit visit, @PathVariable Which which) {
        return room(visit, which, Form.none());
    }

    @PostMapping("/{id}/acceptances")
    ModelAndView accept(Visit visit, Sent sent, @PathVariable UUID id) {
        var body = new HashMap<String, @Nullable Object>();
        body.put("termsVersion", sent.number("termsVersion"));
        return answer(visit, "accept", sent, id, "acceptances", body);
    }

    @PostMapping("/{id}/declines")
    ModelAndView decline(Visit visit, Sent sent, @PathVariable UUID id) {
        var body = new HashMap<String, @Nullable Object>();
        body.put("termsVersion", sent.number("termsVersion"));
        body.put("reason", sent.words("reason"));
        return answer(visit, "decline", sent, id, "declines", body);
    }

    @PostMapping("/{id}/reviews")
    ModelAndView review(Visit visit, Sent sent, @PathVariable UUID id) {
        var body = new HashMap<String, @Nullable Object>();
        body.put("text", sent.words("text"));
        body.put("occurredOn", sent.words("occurredOn"));
        body.put("reason", sent.words("reason"));
        return answer(visit, "review", sent, id, "reviews", body);
    }

    private ModelAndView answer(
            Visit visit, String form, Sent sent, UUID id, String command, Map<String, @Nullable Object> body) {
        return forms.send(
                form,
                sent,
                "/api/agreements/" + id + "/" + command,
                body,
                number -> "/agreements/" + number,
                refused -> room(visit.to("/agreements/" + id), new Which(id, null), refused));
    }

    private ModelAndView room(Visit visit, Which which, Form form) {
        var shown = questions.answer(new EnterRoom(visit.time(), which));
        var room = shown.value();
        var caller = visit.caller();
        var awaited = visit.isNow() && caller != null && caller.is("COORDINATOR")
                ? room.awaits(caller.partner()).orElse(null)
                : null;
        return new ModelAndView("agreement/room")
                .addObject(PageModel.VISIT, visit)
                .addObject(PageModel.KNOWN_AT, shown.knownAt())
                .addObject("agreement", room.agreement())
                .addObject("sections", room.sections())
                .addObject("standing", Standing.of(room.agreement(), visit.validAt()))
                .addObject("awaited", awaited)
                .addObject("reviews", visit.isNow() && room.isReviewedBy(caller))
                .addObject("form", form);
    }
}
