package sikkerby.command.commitment;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateRoot;
import org.axonframework.modelling.command.CreationPolicy;
import sikkerby.command.act.Act;
import sikkerby.command.act.Done;
import sikkerby.command.act.Numbers;
import sikkerby.command.act.Outcome;
import sikkerby.command.act.Series;
import sikkerby.command.commitment.CommitmentCommand.AcceptCommitment;
import sikkerby.command.commitment.CommitmentCommand.AcceptRevision;
import sikkerby.command.commitment.CommitmentCommand.AcceptTransfer;
import sikkerby.command.commitment.CommitmentCommand.AttachEvidence;
import sikkerby.command.commitment.CommitmentCommand.ClaimFulfilment;
import sikkerby.command.commitment.CommitmentCommand.ConfirmFulfilment;
import sikkerby.command.commitment.CommitmentCommand.ConfirmStillOnTrack;
import sikkerby.command.commitment.CommitmentCommand.DeclareNotMet;
import sikkerby.command.commitment.CommitmentCommand.DeclineCommitment;
import sikkerby.command.commitment.CommitmentCommand.DisputeFulfilment;
import sikkerby.command.commitment.CommitmentCommand.EscalateOverdue;
import sikkerby.command.commitment.CommitmentCommand.LapseCommitment;
import sikkerby.command.commitment.CommitmentCommand.PledgeCommitment;
import sikkerby.command.commitment.CommitmentCommand.ProposeCommitment;
import sikkerby.command.commitment.CommitmentCommand.ProposeRevision;
import sikkerby.command.commitment.CommitmentCommand.RefuseRevision;
import sikkerby.command.commitment.CommitmentCommand.ReleaseCommitment;
import sikkerby.command.commitment.CommitmentCommand.ReportProgress;
import sikkerby.command.commitment.CommitmentCommand.SendReminder;
import sikkerby.command.commitment.CommitmentCommand.TransferCommitment;
import sikkerby.command.registry.Decided;
import sikkerby.command.registry.Registry;
import sikkerby.events.commitment.CommitmentEvent;
import sikkerby.events.commitment.CommitmentEvent.Beginning;
import sikkerby.events.commitment.CommitmentId;

/** One party's promise: kept only once somebody other than that party says so. */
@AggregateRoot
class Commitment {

    @AggregateIdentifier
    @SuppressWarnings("UnusedVariable") // Axon reads it.
    private CommitmentId id;

    private String number;
    private CommitmentState state;

    @SuppressWarnings("NullAway.Init") // Axon replays the events into an empty instance.
    Commitment() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.ALWAYS)
    Done pledge(PledgeCommitment command, Registry registry, Numbers numbers) {
        var pledge = Pledge.made(command, registry);
        var drawn = numbers.draw(Series.COMMITMENT, command.act().occurredOn().getYear());
        return done(Outcome.of(pledge.debtor(), pledge.pledged(command, drawn)), command.act(), registry);
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.ALWAYS)
    Done propose(ProposeCommitment command, Registry registry, Numbers numbers) {
        var proposer = Pledge.proposer(command, registry);
        var pledge = Pledge.proposed(command, registry);
        var drawn = numbers.draw(Series.COMMITMENT, command.act().occurredOn().getYear());
        return done(Outcome.of(proposer, pledge.proposed(command, proposer, drawn)), command.act(), registry);
    }

    @CommandHandler
    Done accept(AcceptCommitment command, Registry registry) {
        return done(new Answering(state, voices(registry)).accept(command), command.act(), registry);
    }

    @CommandHandler
    Done decline(DeclineCommitment command, Registry registry) {
        return done(new Answering(state, voices(registry)).decline(command), command.act(), registry);
    }

    @CommandHandler
    Done report(ReportProgress command, Registry registry) {
        return done(new Keeping(state, voices(registry)).report(command), command.act(), registry);
    }

    @CommandHandler
    Done confirmStillOnTrack(ConfirmStillOnTrack command, Registry registry) {
        return done(new Keeping(state, voices(registry)).confirmStillOnTrack(command), command.act(), registry);
    }

    @CommandHandler
    Done attach(AttachEvidence command, Registry registry) {
        return done(new Keeping(state, voices(registry)).attach(command), command.act(), registry);
    }

    @CommandHandler
    Done claim(ClaimFulfilment command, Registry registry) {
        return done(new Keeping(state, voices(registry)).claim(command), command.act(), registry);
    }

    @CommandHandler
    Done confirm(ConfirmFulfilment command, Registry registry) {
        return done(new Keeping(state, voices(registry)).confirm(command), command.act(), registry);
    }

    @CommandHandler
    Done dispute(DisputeFulfilment command, Registry registry) {
        return done(new Keeping(state, voices(registry)).dispute(command), command.act(), registry);
    }

    @CommandHandler
    Done declareNotMet(DeclareNotMet command, Registry registry) {
        return done(new Keeping(state, voices(registry)).declareNotMet(command), command.act(), registry);
    }

    @CommandHandler
    Done proposeRevision(ProposeRevision command, Registry registry) {
        var proposed = state.revisions().next();
        var outcome = new Revising(state, voices(registry)).propose(command);
        if (outcome.events().isEmpty()) return Done.with(number);
        done(outcome, command.act(), registry);
        return Done.withRevision(number, proposed);
    }

    @CommandHandler
    Done acceptRevision(AcceptRevision command, Registry registry) {
        done(new Revising(state, voices(registry)).accept(command), command.act(), registry);
        return Done.withRevision(number, command.revision());
    }

    @CommandHandler
    Done refuseRevision(RefuseRevision command, Registry registry) {
        done(new Revising(state, voices(registry)).refuse(command), command.act(), registry);
        return Done.withRevision(number, command.revision());
    }

    @CommandHandler
    Done release(ReleaseCommitment command, Registry registry) {
        return done(new Releasing(state, voices(registry)).release(command), command.act(), registry);
    }

    @CommandHandler
    Done lapse(LapseCommitment command, Registry registry) {
        return done(new Releasing(state, voices(registry)).lapse(command), command.act(), registry);
    }

    @CommandHandler
    Done remind(SendReminder command, Registry registry) {
        return done(new Alerting(state, voices(registry)).tell(command), command.act(), registry);
    }

    @CommandHandler
    Done escalate(EscalateOverdue command, Registry registry) {
        return done(new Alerting(state, voices(registry)).tell(command), command.act(), registry);
    }

    @CommandHandler
    Done transfer(TransferCommitment command, Registry registry) {
        return done(new HandingOver(state, voices(registry), registry).propose(command), command.act(), registry);
    }

    @CommandHandler
    Done acceptTransfer(AcceptTransfer command, Registry registry) {
        return done(new HandingOver(state, voices(registry), registry).accept(command), command.act(), registry);
    }

    private Voices voices(Registry registry) {
        return new Voices(state.promise(), registry);
    }

    private Done done(Outcome outcome, Act act, Registry registry) {
        Decided.store(outcome, act, registry);
        return Done.with(number);
    }

    @EventSourcingHandler
    void evolve(CommitmentEvent event) {
        if (event instanceof Beginning it) {
            id = it.commitment();
            number = it.number();
            state = CommitmentState.of(it);
        } else {
            state = state.after(event);
        }
    }
}
