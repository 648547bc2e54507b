package sikkerby.query.commitment;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import sikkerby.events.fact.PartnerCode;
import sikkerby.query.commitment.Awaited.What;
import sikkerby.query.form.Act;
import sikkerby.query.form.Hand;
import sikkerby.query.form.Offer;
import sikkerby.query.form.Offers;

/** What one person may do about a commitment, as far as it has come. */
record CommitmentForms(CommitmentView it, CommitmentStatus status, Hand hand) {

    static Offers of(CommitmentView it, Hand hand) {
        var forms = new CommitmentForms(it, CommitmentStatus.valueOf(it.state()), hand);
        return Offers.of(
                Stream.of(forms.answers(), forms.ofDebtor(), forms.ends()).flatMap(offers -> offers));
    }

    private boolean unkept() {
        return status.isUnkept();
    }

    private boolean promised() {
        return unkept() || status == CommitmentStatus.CLAIMED;
    }

    /** What others wait for is said first. */
    private Stream<Optional<Offer>> answers() {
        return Stream.of(
                when(status == CommitmentStatus.PROPOSED && it.allows("accept"), byDebtor(CommitmentActs.ACCEPT)),
                when(status == CommitmentStatus.PROPOSED, byDebtor(CommitmentActs.DECLINE)),
                awaited(What.ANSWER_TRANSFER, CommitmentActs.TAKE_OVER),
                awaited(What.ANSWER_CLAIM, CommitmentActs.CONFIRM),
                awaited(What.ANSWER_CLAIM, CommitmentActs.DISPUTE),
                awaited(What.ANSWER_REVISION, CommitmentActs.ACCEPT_REVISION),
                awaited(What.ANSWER_REVISION, CommitmentActs.REFUSE_REVISION));
    }

    private Stream<Optional<Offer>> ofDebtor() {
        var claim = byDebtor(CommitmentActs.CLAIM);
        return Stream.of(
                when(unkept(), byDebtor(CommitmentActs.ON_TRACK)),
                when(unkept(), byDebtor(CommitmentActs.PROGRESS)),
                when(promised(), byDebtor(CommitmentActs.EVIDENCE)),
                when(
                        unkept() && it.allows("claim"),
                        it.evidence().isEmpty() ? claim : claim.map(offer -> offer.without("noEvidence"))),
                when(
                        unkept() && it.allows("revisions"),
                        byDebtor(CommitmentActs.REVISE).map(offer -> offer.knowing("dueOn", it.dueOn()))));
    }

    /** How it becomes somebody else's, or ends without being kept. */
    private Stream<Optional<Offer>> ends() {
        var debtor = List.of(it.debtor());
        return Stream.of(
                when(unkept(), hand.asParty(it.orphaned() ? and(debtor, it.owed()) : debtor, CommitmentActs.TRANSFER)),
                when(unkept() && it.orphaned(), hand.deciding(CommitmentActs.TRANSFER_DECIDED)),
                when(promised() && it.isAnsweredBy(hand), hand.asParty(unwilling(), CommitmentActs.RELEASE)),
                when(promised() && mayBeDecided(), hand.deciding(CommitmentActs.RELEASE_DECIDED)),
                when(unkept(), hand.asParty(it.overdue() ? and(debtor, it.owed()) : debtor, CommitmentActs.NOT_MET)),
                when(unkept() && it.orphaned(), hand.deciding(CommitmentActs.LAPSE)));
    }

    /** What is promised to the steering group is answered by that, and by none of the debtor's own people. */
    private boolean mayBeDecided() {
        return it.agreement() != null || it.isAnsweredBy(hand);
    }

    private Optional<Offer> byDebtor(Act act) {
        return hand.asParty(List.of(it.debtor()), act);
    }

    private Optional<Offer> awaited(What what, Act act) {
        var turn =
                it.awaiting().stream().filter(awaited -> awaited.what() == what).findFirst();
        return turn.filter(_ -> what == What.ANSWER_TRANSFER || it.isAnsweredBy(hand))
                .filter(awaited -> it.allows(act.command(awaited.revision())))
                .flatMap(awaited -> awaited.body() == null ? hand.asParty(awaited.of(), act) : hand.deciding(act))
                .map(offer -> offer.knowing("revision", turn.get().revision()));
    }

    private List<PartnerCode> unwilling() {
        return it.owed().stream()
                .filter(partner -> it.consents().stream().noneMatch(consent -> partner.equals(consent.by())))
                .toList();
    }

    private static List<PartnerCode> and(List<PartnerCode> some, List<PartnerCode> others) {
        return Stream.concat(some.stream(), others.stream()).distinct().toList();
    }

    private static Optional<Offer> when(boolean possible, Optional<Offer> offer) {
        return possible ? offer : Optional.empty();
    }
}
