package sikkerby.query.agreement;

import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import sikkerby.events.fact.Confidentiality;
import sikkerby.query.ask.Caller;
import sikkerby.query.form.Beginnings;
import sikkerby.query.form.FormDesk;
import sikkerby.query.form.Hand;
import sikkerby.query.form.Offer;
import sikkerby.query.page.Form;
import sikkerby.query.page.Sent;
import sikkerby.query.page.Visit;

/** The page on which an agreement begins: who is to be bound, and what it is about. */
@Controller
@RequestMapping("/agreements/new")
class DraftPages {

    private static final String LIST = "/agreements";

    private final FormDesk desk;

    DraftPages(FormDesk desk) {
        this.desk = desk;
    }

    @GetMapping
    ModelAndView begin(Visit visit, Caller caller) {
        return page(visit, Form.none());
    }

    @PostMapping
    ModelAndView draft(Visit visit, Sent sent, Caller caller) {
        return desk.send(
                sent,
                "/api/agreements",
                AgreementActs.DRAFT,
                number -> LIST + "/" + number,
                refused -> page(visit.to(LIST + "/new"), refused));
    }

    private static ModelAndView page(Visit visit, Form form) {
        return Beginnings.page(visit, "agreement", LIST, offer(Hand.of(visit)), form);
    }

    private static Optional<Offer> offer(Hand hand) {
        var own = hand.own();
        return hand.asOneOf(own, AgreementActs.DRAFT)
                .map(offer -> offer.knowing("confidentiality", Confidentiality.PARTIES))
                .map(offer -> own.isEmpty() ? offer : offer.knowing("parties", own.getFirst()));
    }
}
