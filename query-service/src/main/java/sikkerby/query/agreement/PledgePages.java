package sikkerby.query.agreement;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import sikkerby.events.commitment.Recurrence;
import sikkerby.events.fact.PartnerCode;
import sikkerby.query.agreement.AgreementQueries.FindPromisable;
import sikkerby.query.agreement.AgreementQueries.ReadAgreement;
import sikkerby.query.ask.Caller;
import sikkerby.query.ask.Invalid;
import sikkerby.query.ask.Questions;
import sikkerby.query.ask.Shown;
import sikkerby.query.ask.Which;
import sikkerby.query.form.Act;
import sikkerby.query.form.Field;
import sikkerby.query.form.Field.Kind;
import sikkerby.query.form.FormDesk;
import sikkerby.query.form.Hand;
import sikkerby.query.form.Offer;
import sikkerby.query.page.Form;
import sikkerby.query.page.PageModel;
import sikkerby.query.page.Sent;
import sikkerby.query.page.Visit;

/** The page on which a commitment under an agreement begins: pledged by one's own, or proposed to another party. */
@Controller
@RequestMapping("/commitments/new")
class PledgePages {

    private static final String PAGE = "/commitments/new";
    private static final String INITIATIVES = "initiatives";
    private static final String ENDED = "ended";

    private static final Act PLEDGE = Act.of(
                    "pledge",
                    Field.hidden("agreement"),
                    Field.of(Kind.PARTNER, "debtor", "commitment.new.debtor"),
                    Field.of(Kind.TEXT, "text", "commitment.new.text"),
                    Field.of(Kind.DAY, "dueOn", "commitment.new.dueOn"),
                    Field.oneOf("recurrence", "commitment.new.recurrence", "commitment.recurrence", (Object[])
                                    Recurrence.values())
                            .optional(),
                    Field.of(Kind.TICK, "survives", "commitment.new.survives").optional(),
                    Field.of(Kind.PLACES, "places", "commitment.new.places").optional(),
                    Field.object(INITIATIVES, "commitment.new.initiative", "initiative")
                            .optional())
            .at("")
            .onSomeDay();

    private final Questions questions;
    private final FormDesk desk;

    PledgePages(Questions questions, FormDesk desk) {
        this.questions = questions;
        this.desk = desk;
    }

    @GetMapping
    ModelAndView begin(
            Visit visit,
            Caller caller,
            @RequestParam(required = false) @Nullable Which agreement,
            @RequestParam(required = false) @Nullable Boolean own,
            @RequestParam(required = false) @Nullable String q) {
        return page(visit, agreement, Boolean.TRUE.equals(own), q, Form.none());
    }

    /** What another is to owe is proposed to it; what it said on paper, the secretariat records. */
    @PostMapping
    ModelAndView record(Visit visit, Sent sent, Caller caller) {
        var hand = Hand.of(visit.to(PAGE));
        var debtor = sent.words("debtor");
        var ownWord = hand.isSecretariat()
                || hand.own().stream().anyMatch(it -> it.value().equals(debtor));
        var named = sent.words("agreement");
        var agreement = named == null ? null : which(named);
        var there = named == null ? Map.of("own", "true") : Map.of("agreement", named);
        return desk.send(
                sent,
                ownWord ? "/api/commitments" : "/api/commitments/proposals",
                PLEDGE,
                PledgePages::serving,
                number -> "/commitments/" + number,
                refused -> page(visit.to(PAGE, there), agreement, agreement == null, null, refused));
    }

    private static Which which(String agreement) {
        try {
            return Which.of(agreement);
        } catch (IllegalArgumentException _) {
            throw new Invalid(
                    "agreement", "Skal være en aftales nummer eller id.", "Must be an agreement's number or id.");
        }
    }

    private static Map<String, @Nullable Object> serving(Map<String, @Nullable Object> body) {
        var initiative = body.get(INITIATIVES);
        if (initiative != null) body.put(INITIATIVES, List.of(initiative));
        return body;
    }

    private ModelAndView page(Visit visit, @Nullable Which which, boolean own, @Nullable String q, Form form) {
        var hand = Hand.of(visit);
        var page = new ModelAndView("commitment/new")
                .addObject(PageModel.VISIT, visit)
                .addObject("allowed", isAllowed(hand))
                .addObject("own", own)
                .addObject("form", form);
        if (which != null) return under(page, questions.answer(new ReadAgreement(visit.time(), which)), hand, visit);
        if (own) return page.addObject("offer", toTheSteeringGroup(hand).orElse(null));
        var found = questions.answer(new FindPromisable(visit.time(), hand.own(), q));
        return page.addObject(PageModel.KNOWN_AT, found.knownAt()).addObject("agreements", found.value());
    }

    private static ModelAndView under(ModelAndView page, Shown<AgreementView> shown, Hand hand, Visit visit) {
        var agreement = shown.value();
        var barred = barred(agreement, hand);
        var offer = barred == null ? offer(hand, AgreementForms.bound(agreement)) : Optional.<Offer>empty();
        return page.addObject(PageModel.KNOWN_AT, shown.knownAt())
                .addObject("agreement", agreement)
                .addObject("barred", isAllowed(hand) ? barred : null)
                .addObject("until", ENDED.equals(barred) ? AgreementForms.lastDay(agreement) : null)
                .addObject(
                        "offer",
                        offer.map(it -> it.knowing("agreement", agreement.id())
                                        .knowing("dueOn", dueOn(agreement, visit.today()))
                                        .knowing("places", only(agreement))
                                        .among("places", agreement.places()))
                                .map(it -> agreement.places().isEmpty() ? it.without("places") : it)
                                .orElse(null));
    }

    private static Optional<Offer> toTheSteeringGroup(Hand hand) {
        return (isAllowed(hand) ? offer(hand, hand.own()) : Optional.<Offer>empty())
                .map(it -> it.without("places").without("survives"));
    }

    /** Among those whom it binds; one's own is chosen before. */
    private static Optional<Offer> offer(Hand hand, List<PartnerCode> debtors) {
        var offer = hand.isSecretariat() ? hand.onPaper(PLEDGE) : Offer.of(PLEDGE);
        var own = hand.own().stream().filter(debtors::contains).findFirst().orElse(null);
        return Optional.of(
                debtors.isEmpty() ? offer : offer.among("debtor", debtors).knowing("debtor", own));
    }

    private static boolean isAllowed(Hand hand) {
        return !hand.own().isEmpty() || hand.isSecretariat() || hand.isSteeringGroup();
    }

    /** Parties promise and ask for promises; the steering group asks, and the secretariat records. */
    static boolean mayPromise(AgreementView agreement, Hand hand) {
        return barred(agreement, hand) == null;
    }

    /** Why this person may not, as the page's words call it; null for those who may. */
    private static @Nullable String barred(AgreementView agreement, Hand hand) {
        if (!AgreementForms.takesPromises(agreement)) return ENDED;
        if (hand.isSecretariat() || hand.isSteeringGroup()) return null;
        var own = agreement.parties().stream()
                .filter(it -> hand.actsFor(it.code()))
                .toList();
        if (own.stream().anyMatch(it -> it.withdrawnOn() == null)) return null;
        return own.isEmpty() ? "stranger" : "left";
    }

    private static @Nullable Object only(AgreementView agreement) {
        return agreement.places().size() == 1 ? agreement.places().getFirst() : null;
    }

    /** The last day of the agreement is a day that it covers. */
    private static @Nullable LocalDate dueOn(AgreementView agreement, LocalDate today) {
        var last = AgreementForms.lastDay(agreement);
        return last == null || last.isBefore(today) ? null : last;
    }
}
