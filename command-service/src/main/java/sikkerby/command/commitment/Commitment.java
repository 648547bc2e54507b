package sikkerby.command.commitment;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.MetaData;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateRoot;
import org.axonframework.modelling.command.CreationPolicy;
import org.jspecify.annotations.Nullable;
import sikkerby.command.act.Act;
import sikkerby.command.act.Command;
import sikkerby.command.act.Done;
import sikkerby.command.act.Numbers;
import sikkerby.command.act.RefusalCode;
import sikkerby.command.act.Refused;
import sikkerby.command.act.Series;
import sikkerby.command.commitment.CommitmentCommand.AttachEvidence;
import sikkerby.command.commitment.CommitmentCommand.ClaimFulfilment;
import sikkerby.command.commitment.CommitmentCommand.ConfirmFulfilment;
import sikkerby.command.commitment.CommitmentCommand.ConfirmStillOnTrack;
import sikkerby.command.commitment.CommitmentCommand.DisputeFulfilment;
import sikkerby.command.commitment.CommitmentCommand.PledgeCommitment;
import sikkerby.command.commitment.CommitmentCommand.ReportProgress;
import sikkerby.command.commitment.Standing.State;
import sikkerby.command.registry.Registry;
import sikkerby.events.commitment.CommitmentEvent;
import sikkerby.events.commitment.CommitmentEvent.CommitmentFulfilled;
import sikkerby.events.commitment.CommitmentEvent.CommitmentPledged;
import sikkerby.events.commitment.CommitmentEvent.EvidenceAttached;
import sikkerby.events.commitment.CommitmentEvent.FulfilmentClaimed;
import sikkerby.events.commitment.CommitmentEvent.FulfilmentDisputed;
import sikkerby.events.commitment.CommitmentEvent.OnTrackConfirmed;
import sikkerby.events.commitment.CommitmentEvent.ProgressReported;
import sikkerby.events.commitment.CommitmentId;
import sikkerby.events.fact.PartnerCode;

/** One party's promise: kept only once somebody other than that party says so. */
@AggregateRoot
class Commitment {

    @AggregateIdentifier
    private CommitmentId id;

    private String number;
    private Promise promise;
    private Standing standing;

    @SuppressWarnings("NullAway.Init") // Axon replays the events into an empty instance.
    Commitment() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.ALWAYS)
    Done pledge(PledgeCommitment command, Registry registry, Numbers numbers) {
        var pledge = Pledge.of(command, registry);
        var drawn = numbers.draw(Series.COMMITMENT, command.act().occurredOn().getYear());
        record(pledge.pledged(command, drawn), command.act());
        return Done.with(number);
    }

    @CommandHandler
    Done report(ReportProgress command) {
        var act = command.act();
        act.mayRecordFor(promise.debtor());
        standing.mustBeOpen();
        act.notBefore(promise.pledgedOn());
        record(new ProgressReported(id, command.text(), command.onTrack(), act.occurredOn()), act);
        return Done.with(number);
    }

    @CommandHandler
    Done confirmStillOnTrack(ConfirmStillOnTrack command) {
        var act = command.act();
        act.mayRecordFor(promise.debtor());
        standing.mustBeOpen();
        act.notBefore(promise.pledgedOn());
        if (!act.occurredOn().equals(standing.onTrackOn())) record(new OnTrackConfirmed(id, act.occurredOn()), act);
        return Done.with(number);
    }

    @CommandHandler
    Done attach(AttachEvidence command) {
        var act = command.act();
        act.mayRecordFor(promise.debtor());
        standing.mustNotBeOver();
        act.notBefore(promise.pledgedOn());
        record(new EvidenceAttached(id, command.text(), command.url(), command.sha256(), act.occurredOn()), act);
        return Done.with(number);
    }

    /** After a dispute, it may be claimed again; until then a second claim, in whatever words, is one too many. */
    @CommandHandler
    Done claim(ClaimFulfilment command, Registry registry) {
        var act = command.act();
        act.mayRecordFor(promise.debtor());
        standing.mustNotBeOver();
        standing.mustBeOpen();
        Refused.unless(standing.evidence() || command.noEvidence(), RefusalCode.NO_EVIDENCE);
        act.notBefore(standing.since());
        promise.mustBindOn(act.occurredOn(), registry);
        record(new FulfilmentClaimed(id, command.statement(), command.noEvidence(), act.occurredOn()), act);
        return Done.with(number);
    }

    @CommandHandler
    Done confirm(ConfirmFulfilment command, Registry registry) {
        var act = command.act();
        var judge = promise.judge(act, command.party(), registry);
        standing.mustBeClaimed();
        act.notBefore(standing.since());
        record(new CommitmentFulfilled(id, judge, act.occurredOn()), act, judge);
        return Done.with(number);
    }

    @CommandHandler
    Done dispute(DisputeFulfilment command, Registry registry) {
        var act = command.act();
        var judge = promise.judge(act, command.party(), registry);
        if (act.reason() == null) throw Refused.field(RefusalCode.REASON_REQUIRED, "reason");
        standing.mustBeClaimed();
        act.notBefore(standing.since());
        record(new FulfilmentDisputed(id, judge, act.occurredOn()), act, judge);
        return Done.with(number);
    }

    /** Without a party named, they are the debtor's own words, whoever records them; only here is it known who that is. */
    private void record(CommitmentEvent event, Act act) {
        var debtor = event instanceof CommitmentPledged pledged ? pledged.debtor() : promise.debtor();
        record(event, act, debtor);
    }

    private static void record(CommitmentEvent event, Act act, @Nullable PartnerCode wordOf) {
        apply(event, MetaData.with(Command.CIRCUMSTANCES, act.circumstances(wordOf)));
    }

    @EventSourcingHandler
    void evolve(CommitmentEvent event) {
        switch (event) {
            case CommitmentPledged it -> {
                id = it.commitment();
                number = it.number();
                promise = Promise.of(it);
                standing = Standing.pledged(it.occurredOn());
            }
            case ProgressReported _ -> {}
            case OnTrackConfirmed it -> standing = standing.onTrack(it.occurredOn());
            case EvidenceAttached _ -> standing = standing.withEvidence();
            case FulfilmentClaimed it -> standing = standing.step(State.CLAIMED, it.occurredOn());
            case FulfilmentDisputed it -> standing = standing.step(State.DISPUTED, it.occurredOn());
            case CommitmentFulfilled it -> standing = standing.step(State.FULFILLED, it.occurredOn());
        }
    }
}
