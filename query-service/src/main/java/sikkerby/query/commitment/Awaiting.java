package sikkerby.query.commitment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import sikkerby.events.agreement.ConfirmRule;
import sikkerby.events.fact.BodyCode;
import sikkerby.events.fact.PartnerCode;
import sikkerby.query.commitment.Awaited.What;
import sikkerby.query.commitment.CommitmentState.Answer;
import sikkerby.query.commitment.Turns.Fate;

/** Who waits for whom: what the state of a commitment leaves to whom, as its agreement has the parties that day. */
record Awaiting(CommitmentState it, @Nullable Bond bond) {

    private static final BodyCode STEERING_GROUP = new BodyCode("STEERING_GROUP");

    List<Awaited> all() {
        return switch (it.status()) {
            case PROPOSED -> List.of(debtor(What.ANSWER_PROPOSAL, it.heardOn()));
            case PLEDGED, TRANSFERRED -> open(debtor(What.FULFIL, it.owedSince()));
            case DISPUTED -> {
                var disputed = it.word().disputed();
                yield open(debtor(What.ANSWER_DISPUTE, disputed == null ? it.owedSince() : disputed.occurredOn()));
            }
            case CLAIMED -> claimed();
            case BINDING, DECLINED, FULFILLED, RELEASED, NOT_MET, LAPSED -> List.of();
        };
    }

    private List<Awaited> open(Awaited first) {
        var all = new ArrayList<Awaited>();
        all.add(first);
        for (var revision : it.turns().revisions()) {
            if (revision.state() == Fate.OPEN) {
                var left = without(owed(), revision.accepted());
                all.add(others(What.ANSWER_REVISION, left, revision.proposedOn(), null, revision.revision()));
            }
        }
        var transfers = it.turns().transfers();
        if (!transfers.isEmpty() && transfers.getLast().takenOverOn() == null) {
            var asked = transfers.getLast();
            all.add(new Awaited(
                    What.ANSWER_TRANSFER,
                    List.of(asked.to()),
                    null,
                    asked.proposedOn(),
                    it.promise().dueOn(),
                    null));
        }
        var consents = it.turns().consents();
        if (!consents.isEmpty()) {
            var left = without(owed(), consents);
            if (!left.isEmpty())
                all.add(others(What.CONSENT_RELEASE, left, consents.getFirst().occurredOn(), null, null));
        }
        return List.copyOf(all);
    }

    private List<Awaited> claimed() {
        var claim = it.word().claim();
        var since = claim == null ? it.heardOn() : claim.occurredOn();
        var judges = bond != null && bond.confirmRule() == ConfirmRule.BENEFICIARY ? owed() : parties();
        return List.of(others(What.ANSWER_CLAIM, judges, since, since.plusDays(CommitmentView.DAYS_TO_ANSWER), null));
    }

    private Awaited debtor(What what, LocalDate since) {
        return new Awaited(
                what, List.of(it.promise().debtor()), null, since, it.promise().dueOn(), null);
    }

    private Awaited others(
            What what, List<PartnerCode> of, LocalDate since, @Nullable LocalDate due, @Nullable Integer revision) {
        return new Awaited(what, of, it.promise().agreement() == null ? STEERING_GROUP : null, since, due, revision);
    }

    /** Those to whom it is owed, but for who has left the agreement; where all have, the other parties. */
    List<PartnerCode> owed() {
        var parties = parties();
        var owed =
                it.promise().beneficiaries().stream().filter(parties::contains).toList();
        return owed.isEmpty() ? parties : owed;
    }

    private List<PartnerCode> parties() {
        if (it.promise().agreement() == null) return List.of();
        var all = bond == null
                ? it.promise().beneficiaries().stream()
                : bond.parties().stream().map(PartnerCode::new);
        return all.filter(party -> !party.equals(it.promise().debtor())).toList();
    }

    private static List<PartnerCode> without(List<PartnerCode> all, List<Answer> answers) {
        var given = answers.stream()
                .flatMap(answer -> Stream.ofNullable(answer.by()))
                .toList();
        return all.stream().filter(party -> !given.contains(party)).toList();
    }
}
