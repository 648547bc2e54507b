package sikkerby.command.initiative;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.jspecify.annotations.Nullable;
import sikkerby.command.act.Act;
import sikkerby.command.act.Done;
import sikkerby.command.act.RefusalCode;
import sikkerby.command.act.Refused;
import sikkerby.command.act.Role;
import sikkerby.command.initiative.InitiativeCommand.CancelInitiative;
import sikkerby.command.initiative.InitiativeCommand.CompleteInitiative;
import sikkerby.command.initiative.InitiativeCommand.PauseInitiative;
import sikkerby.command.initiative.InitiativeCommand.ReportInitiativeStatus;
import sikkerby.command.initiative.InitiativeCommand.ResumeInitiative;
import sikkerby.command.initiative.InitiativeCommand.StartInitiative;
import sikkerby.command.registry.CommitmentFacts;
import sikkerby.command.registry.Registry;
import sikkerby.events.fact.Text;
import sikkerby.events.initiative.InitiativeEvent;
import sikkerby.events.initiative.InitiativeEvent.InitiativeApproved;
import sikkerby.events.initiative.InitiativeEvent.InitiativeCancelled;
import sikkerby.events.initiative.InitiativeEvent.InitiativeCarriedOver;
import sikkerby.events.initiative.InitiativeEvent.InitiativeCompleted;
import sikkerby.events.initiative.InitiativeEvent.InitiativeLinked;
import sikkerby.events.initiative.InitiativeEvent.InitiativePaused;
import sikkerby.events.initiative.InitiativeEvent.InitiativePeriodChanged;
import sikkerby.events.initiative.InitiativeEvent.InitiativePlacesChanged;
import sikkerby.events.initiative.InitiativeEvent.InitiativeProposed;
import sikkerby.events.initiative.InitiativeEvent.InitiativeResumed;
import sikkerby.events.initiative.InitiativeEvent.InitiativeStarted;
import sikkerby.events.initiative.InitiativeEvent.InitiativeStatusReported;
import sikkerby.events.initiative.InitiativeEvent.InitiativeUnlinked;
import sikkerby.events.initiative.InitiativeEvent.PartnerAssigned;
import sikkerby.events.initiative.InitiativeEvent.PartnerUnassigned;
import sikkerby.events.initiative.InitiativeEvent.PrincipleAssigned;
import sikkerby.events.initiative.InitiativeEvent.PrincipleUnassigned;

/** How far the work has come: each step once, from the one before, and from its end nowhere. */
class Course {

    enum State {
        PROPOSED,
        APPROVED,
        ACTIVE,
        PAUSED,
        COMPLETED,
        CANCELLED
    }

    private Owned work;
    private State state;
    private LocalDate since;

    @SuppressWarnings("NullAway.Init") // A snapshot is read back into an empty instance.
    Course() {}

    static Course of(InitiativeProposed it) {
        var course = new Course();
        course.work = Owned.of(it);
        course.step(State.PROPOSED, it.occurredOn());
        return course;
    }

    @CommandHandler
    Done start(StartInitiative command) {
        var act = command.act();
        work.onlyOwnerOrSecretariat(act);
        if (leadsTo(State.ACTIVE, act, State.APPROVED)) apply(new InitiativeStarted(work.id(), act.occurredOn()));
        return work.done();
    }

    @CommandHandler
    Done pause(PauseInitiative command) {
        var act = command.act();
        work.onlyOwnerOrSecretariat(act);
        if (leadsTo(State.PAUSED, act, State.ACTIVE)) apply(new InitiativePaused(work.id(), act.occurredOn()));
        return work.done();
    }

    @CommandHandler
    Done resume(ResumeInitiative command) {
        var act = command.act();
        work.onlyOwnerOrSecretariat(act);
        if (leadsTo(State.ACTIVE, act, State.PAUSED)) apply(new InitiativeResumed(work.id(), act.occurredOn()));
        return work.done();
    }

    @CommandHandler
    Done complete(CompleteInitiative command, Registry registry) {
        var act = command.act();
        work.onlyOwnerOrSecretariat(act);
        var outcome = command.outcome();
        if (outcome == null) throw Refused.field(RefusalCode.OUTCOME_REQUIRED, "outcome");
        if (leadsTo(State.COMPLETED, act, State.ACTIVE, State.PAUSED))
            apply(new InitiativeCompleted(
                    work.id(), outcome, leftOpen(command.leaveOpen(), registry), act.occurredOn()));
        return work.done();
    }

    @CommandHandler
    Done cancel(CancelInitiative command, Registry registry) {
        var act = command.act();
        act.only(Role.SECRETARIAT, Role.STEERING_GROUP);
        act.mustSayWhy();
        if (leadsTo(State.CANCELLED, act, State.PROPOSED, State.APPROVED, State.ACTIVE, State.PAUSED))
            apply(new InitiativeCancelled(work.id(), leftOpen(command.leaveOpen(), registry), act.occurredOn()));
        return work.done();
    }

    @CommandHandler
    Done report(ReportInitiativeStatus command) {
        var act = command.act();
        work.onlyOwnerOrSecretariat(act);
        mustGoOn(act);
        apply(new InitiativeStatusReported(work.id(), command.text(), command.onTrack(), act.occurredOn()));
        return work.done();
    }

    /** Refuses what would happen before it was proposed, or once it has ended; what came before its end may come late. */
    void mustGoOn(Act act) {
        act.notBefore(work.proposedOn());
        var ended = state == State.COMPLETED || state == State.CANCELLED;
        Refused.when(ended && !act.occurredOn().isBefore(since), RefusalCode.ILLEGAL_TRANSITION);
    }

    /** Whether a step leads anywhere: it leads nowhere where it was taken already, and is refused but from these. */
    boolean leadsTo(State next, Act act, State... from) {
        if (state == next) return false;
        Refused.unless(List.of(from).contains(state), RefusalCode.ILLEGAL_TRANSITION);
        act.notBefore(since);
        return true;
    }

    /** Why commitments that serve it stay open; nothing where none does, and refused where some would for no reason. */
    private @Nullable Text leftOpen(@Nullable Text reason, Registry registry) {
        var open = registry.commitmentsServing(work.id()).stream()
                .filter(CommitmentFacts::open)
                .map(CommitmentFacts::number)
                .sorted()
                .collect(Collectors.joining(", "));
        if (open.isEmpty()) return null;
        if (reason == null) throw Refused.because(RefusalCode.OPEN_COMMITMENTS, open);
        return reason;
    }

    @EventSourcingHandler
    void evolve(InitiativeEvent event) {
        switch (event) {
            case InitiativeApproved it -> step(State.APPROVED, it.occurredOn());
            case InitiativeStarted it -> step(State.ACTIVE, it.occurredOn());
            case InitiativePaused it -> step(State.PAUSED, it.occurredOn());
            case InitiativeResumed it -> step(State.ACTIVE, it.occurredOn());
            case InitiativeCompleted it -> step(State.COMPLETED, it.occurredOn());
            case InitiativeCancelled it -> step(State.CANCELLED, it.occurredOn());
            case InitiativeProposed _,
                    InitiativePeriodChanged _,
                    InitiativePlacesChanged _,
                    InitiativeLinked _,
                    InitiativeUnlinked _,
                    InitiativeStatusReported _,
                    InitiativeCarriedOver _,
                    PrincipleAssigned _,
                    PrincipleUnassigned _,
                    PartnerAssigned _,
                    PartnerUnassigned _ -> {}
        }
    }

    private void step(State next, LocalDate day) {
        state = next;
        since = day;
    }
}
