package sikkerby.command.commitment;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import sikkerby.command.act.RefusalCode;
import sikkerby.command.act.Refused;
import sikkerby.events.agreement.AgreementId;
import sikkerby.events.commitment.Bearer;
import sikkerby.events.commitment.CommitmentEvent.Beginning;
import sikkerby.events.commitment.CommitmentEvent.CommitmentPledged;
import sikkerby.events.commitment.CommitmentEvent.CommitmentProposed;
import sikkerby.events.commitment.CommitmentEvent.CommitmentTransferred;
import sikkerby.events.fact.PartnerCode;

/**
 * Who owes whom, by when.
 *
 * @param agreement null for a pledge to the steering group
 * @param nonBinding its debtor took it over as a task that binds nobody
 * @param beneficiaries to whom it is owed; nobody where that is the steering group
 * @param madeOn the day from which the debtor owes it; until then, the day on which it was asked for
 */
record Promise(
        @Nullable AgreementId agreement,
        PartnerCode debtor,
        boolean nonBinding,
        List<PartnerCode> beneficiaries,
        LocalDate dueOn,
        boolean survives,
        Source source,
        LocalDate madeOn) {

    /** How the debtor came to owe it. */
    enum Source {
        PLEDGED,
        ASKED_FOR,
        TAKEN_OVER
    }

    static Promise of(Beginning it) {
        var source = switch (it) {
            case CommitmentPledged _ -> Source.PLEDGED;
            case CommitmentProposed _ -> Source.ASKED_FOR;
        };
        return new Promise(
                it.agreement(),
                it.debtor(),
                false,
                it.beneficiaries(),
                it.dueOn(),
                it.survives(),
                source,
                it.occurredOn());
    }

    Bearer bearer() {
        return new Bearer(debtor, nonBinding);
    }

    boolean isToTheSteeringGroup() {
        return agreement == null;
    }

    Promise made(LocalDate day) {
        return new Promise(agreement, debtor, nonBinding, beneficiaries, dueOn, survives, source, day);
    }

    /** Nobody promises what had to be done before it was promised. */
    static void mustNotBeDueBefore(LocalDate madeOn, LocalDate dueOn) {
        Refused.when(dueOn.isBefore(madeOn), RefusalCode.DUE_BEFORE_PROMISE, dueOn, madeOn);
    }

    Promise due(@Nullable LocalDate later) {
        var due = later == null ? dueOn : later;
        return new Promise(agreement, debtor, nonBinding, beneficiaries, due, survives, source, madeOn);
    }

    Promise after(CommitmentTransferred it) {
        return new Promise(
                agreement,
                it.to(),
                it.nonBinding(),
                it.beneficiaries(),
                dueOn,
                survives,
                Source.TAKEN_OVER,
                it.occurredOn());
    }
}
