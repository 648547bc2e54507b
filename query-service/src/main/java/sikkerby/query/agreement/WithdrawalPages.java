package sikkerby.query.agreement;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import sikkerby.events.fact.PartnerCode;
import sikkerby.query.agreement.AgreementQueries.ReadAgreement;
import sikkerby.query.agreement.AgreementRoomQueries.TryWithdrawal;
import sikkerby.query.ask.Questions;
import sikkerby.query.ask.Which;
import sikkerby.query.form.FormDesk;
import sikkerby.query.form.Hand;
import sikkerby.query.page.Form;
import sikkerby.query.page.PageModel;
import sikkerby.query.page.Sent;
import sikkerby.query.page.Visit;

/** The page on which a party gives notice: first it is seen what would come of it, then it is said. */
@Controller
@RequestMapping("/agreements/{which}")
class WithdrawalPages {

    private final Questions questions;
    private final FormDesk desk;

    WithdrawalPages(Questions questions, FormDesk desk) {
        this.questions = questions;
        this.desk = desk;
    }

    @GetMapping("/withdrawal")
    ModelAndView consider(
            Visit visit,
            @PathVariable Which which,
            @RequestParam(required = false) @Nullable PartnerCode party,
            @RequestParam(required = false) @Nullable LocalDate effectiveOn) {
        return page(visit, which, party, effectiveOn, Form.none());
    }

    @PostMapping("/withdrawals")
    ModelAndView withdraw(Visit visit, Sent sent, @PathVariable("which") UUID id) {
        return desk.send(
                sent,
                "/api/agreements/" + id,
                AgreementActs.WITHDRAW,
                number -> "/agreements/" + number,
                refused -> page(
                        visit.to("/agreements/" + id + "/withdrawal"),
                        new Which(id, null),
                        read("party", sent, PartnerCode::new),
                        read("effectiveOn", sent, LocalDate::parse),
                        refused));
    }

    /** Null where it cannot be read: what is wrong with it is said in the form. */
    private static <V> @Nullable V read(String field, Sent sent, Function<String, V> form) {
        try {
            return form.apply(Optional.ofNullable(sent.words(field)).orElse(""));
        } catch (IllegalArgumentException | DateTimeException _) {
            return null;
        }
    }

    private ModelAndView page(
            Visit visit, Which which, @Nullable PartnerCode asked, @Nullable LocalDate day, Form form) {
        var shown = questions.answer(new ReadAgreement(visit.time(), which));
        var agreement = shown.value();
        var hand = Hand.of(visit);
        var leaving = AgreementForms.leaving(agreement, hand);
        var page = new ModelAndView("agreement/withdrawal")
                .addObject(PageModel.VISIT, visit)
                .addObject(PageModel.KNOWN_AT, shown.knownAt())
                .addObject("agreement", agreement)
                .addObject("leaving", leaving.stream().map(PartnerCode::value).toList())
                .addObject("form", form);
        var only = leaving.size() == 1 ? leaving.getFirst() : null;
        var party = asked == null ? only : asked;
        if (party == null || !leaving.contains(party)) return page;
        var effectiveOn = day == null ? earliest(agreement, visit.today()) : day;
        var effects = questions.answer(new TryWithdrawal(visit.knownAt(shown.knownAt()), which, party, effectiveOn));
        return page.addObject("effects", effects.value())
                .addObject(
                        "offer",
                        hand.asParty(List.of(party), AgreementActs.WITHDRAW)
                                .map(offer -> offer.knowing("effectiveOn", effectiveOn))
                                .orElse(null));
    }

    /** As the terms that bind have it, by notice given today. */
    private static LocalDate earliest(AgreementView agreement, LocalDate today) {
        var terms = agreement.terms();
        return terms == null ? today : today.plusDays(terms.noticePeriodDays());
    }
}
