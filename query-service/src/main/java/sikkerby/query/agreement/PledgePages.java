package sikkerby.query.agreement;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import sikkerby.events.commitment.Recurrence;
import sikkerby.events.fact.PartnerCode;
import sikkerby.query.agreement.AgreementQueries.FindAgreements;
import sikkerby.query.agreement.AgreementQueries.ReadAgreement;
import sikkerby.query.ask.Caller;
import sikkerby.query.ask.Questions;
import sikkerby.query.ask.Which;
import sikkerby.query.page.Form;
import sikkerby.query.page.Forms;
import sikkerby.query.page.PageModel;
import sikkerby.query.page.Sent;
import sikkerby.query.page.Visit;

/** The page on which a commitment under an agreement begins: pledged by one's own, or proposed to another party. */
@Controller
@RequestMapping("/commitments/new")
class PledgePages {

    private static final String PAGE = "/commitments/new";

    private final Questions questions;
    private final Forms forms;

    PledgePages(Questions questions, Forms forms) {
        this.questions = questions;
        this.forms = forms;
    }

    @GetMapping
    ModelAndView begin(
            Visit visit,
            Caller caller,
            @RequestParam(required = false) @Nullable Which agreement,
            @RequestParam(required = false) @Nullable Boolean own) {
        return page(visit, caller, agreement, Boolean.TRUE.equals(own), Form.none());
    }

    /** What another is to owe is proposed to it. */
    @PostMapping
    ModelAndView record(Visit visit, Sent sent, Caller caller) {
        var body = new HashMap<String, @Nullable Object>();
        for (var field : List.of("text", "dueOn", "recurrence", "agreement", "debtor", "occurredOn", "reason"))
            body.put(field, sent.words(field));
        var places = sent.words("places");
        if (places != null) body.put("places", places.lines().toList());
        var partner = caller.partner();
        var ownWord = partner != null && partner.value().equals(sent.words("debtor"));
        var agreement = sent.words("agreement");
        return forms.send(
                "pledge",
                sent,
                ownWord ? "/api/commitments" : "/api/commitments/proposals",
                body,
                number -> "/commitments/" + number,
                refused -> page(
                        visit.to(PAGE),
                        caller,
                        agreement == null ? null : new Which(UUID.fromString(agreement), null),
                        agreement == null,
                        refused));
    }

    private ModelAndView page(Visit visit, Caller caller, @Nullable Which which, boolean own, Form form) {
        var partner = caller.partner();
        var page = new ModelAndView("commitment/new")
                .addObject(PageModel.VISIT, visit)
                .addObject("allowed", visit.isNow() && caller.is("COORDINATOR") && partner != null)
                .addObject("own", own)
                .addObject("recurrences", Recurrence.values())
                .addObject("form", form);
        if (which != null) {
            var shown = questions.answer(new ReadAgreement(visit.time(), which));
            return page.addObject(PageModel.KNOWN_AT, shown.knownAt())
                    .addObject("agreement", shown.value())
                    .addObject("debtors", bound(shown.value()))
                    .addObject("dueOn", dueOn(shown.value(), visit.today()));
        }
        if (partner == null) return page;
        var found = questions.answer(new FindAgreements(visit.time(), partner, null, null, null));
        return page.addObject(PageModel.KNOWN_AT, found.knownAt())
                .addObject("debtors", List.of(partner))
                .addObject("dueOn", "")
                .addObject(
                        "agreements",
                        found.value().items().stream()
                                .filter(PledgePages::goesOn)
                                .toList());
    }

    private static List<PartnerCode> bound(AgreementView agreement) {
        return agreement.parties().stream()
                .filter(it -> it.withdrawnOn() == null)
                .map(AgreementView.Party::code)
                .toList();
    }

    private static boolean goesOn(AgreementView agreement) {
        return switch (agreement.state()) {
            case PROPOSED, IN_FORCE, SUSPENDED -> true;
            case DRAFT, TERMINATED, EXPIRED, SUPERSEDED -> false;
        };
    }

    /** The last day of the agreement is a day that it covers. */
    private static Object dueOn(AgreementView agreement, LocalDate today) {
        var last = agreement.to();
        return last == null || last.isBefore(today) ? "" : last;
    }
}
