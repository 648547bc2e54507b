package sikkerby.query.initiative;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import sikkerby.query.ask.Caller;
import sikkerby.query.form.Beginnings;
import sikkerby.query.form.FormDesk;
import sikkerby.query.form.Hand;
import sikkerby.query.form.Offer;
import sikkerby.query.page.Form;
import sikkerby.query.page.Sent;
import sikkerby.query.page.Visit;

/** The page on which an initiative begins, with the principle that it serves first; others follow on its own page. */
@Controller
@RequestMapping("/initiatives/new")
class ProposalPages {

    private static final String LIST = "/initiatives";
    private static final String PRINCIPLES = "principles";
    private static final String REASON = "principleReason";

    private final FormDesk desk;

    ProposalPages(FormDesk desk) {
        this.desk = desk;
    }

    @GetMapping
    ModelAndView begin(Visit visit, Caller caller) {
        return page(visit, Form.none());
    }

    @PostMapping
    ModelAndView propose(Visit visit, Sent sent, Caller caller) {
        return desk.send(
                sent,
                "/api/initiatives",
                InitiativeActs.PROPOSE,
                ProposalPages::withPrimary,
                number -> LIST + "/" + number,
                refused -> page(visit.to(LIST + "/new"), refused));
    }

    private static Map<String, @Nullable Object> withPrimary(Map<String, @Nullable Object> body) {
        var code = body.remove(PRINCIPLES);
        var reason = body.remove(REASON);
        if (code == null) return body;
        var principle = new HashMap<String, Object>(Map.of("code", code, "primary", true));
        if (reason != null) principle.put("reason", reason);
        body.put(PRINCIPLES, List.of(principle));
        return body;
    }

    private static ModelAndView page(Visit visit, Form form) {
        return Beginnings.page(visit, "initiative", LIST, offer(Hand.of(visit)), form);
    }

    private static Optional<Offer> offer(Hand hand) {
        var own = hand.own();
        return hand.asOneOf(own, InitiativeActs.PROPOSE)
                .map(offer -> own.isEmpty() ? offer : offer.among("owner", own).knowing("owner", own.getFirst()));
    }
}
