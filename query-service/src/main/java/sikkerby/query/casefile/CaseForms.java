package sikkerby.query.casefile;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import sikkerby.query.form.Act;
import sikkerby.query.form.Hand;
import sikkerby.query.form.Offer;
import sikkerby.query.form.Offers;

/** What one person may do about a case: closed, it takes only what is still to be filed, and reopening. */
record CaseForms(CaseView it, Hand hand) {

    static Offers of(CaseView it, Hand hand) {
        var forms = new CaseForms(it, hand);
        return Offers.of(it.state() == CaseStatus.CLOSED ? forms.ofClosed() : forms.ofOpen());
    }

    private Stream<Optional<Offer>> ofClosed() {
        return Stream.of(by(CaseActs.FILE), esdh(), by(CaseActs.REOPEN));
    }

    private Stream<Optional<Offer>> ofOpen() {
        return Stream.of(
                by(CaseActs.NOTE),
                by(CaseActs.FILE),
                by(CaseActs.LINK),
                unlinking(),
                esdh(),
                by(CaseActs.CLASSIFY)
                        .map(offer -> offer.knowing("kleTopic", it.kleTopic()).knowing("kleFacet", it.kleFacet())),
                by(CaseActs.HOLD).map(offer -> offer.knowing("confidentiality", it.confidentiality())),
                by(CaseActs.CLOSE));
    }

    private Optional<Offer> esdh() {
        return by(CaseActs.REFER).map(offer -> offer.knowing("esdhCaseNo", it.esdhCaseNo()));
    }

    private Optional<Offer> unlinking() {
        var linked = it.links().stream()
                .flatMap(link -> Stream.ofNullable(link.number()))
                .toList();
        return linked.isEmpty() ? Optional.empty() : by(CaseActs.UNLINK).map(offer -> offer.among("target", linked));
    }

    private Optional<Offer> by(Act act) {
        return hand.asOneOf(List.of(it.responsible()), act);
    }
}
