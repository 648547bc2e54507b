package sikkerby.command.initiative;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateMember;
import org.axonframework.modelling.command.AggregateRoot;
import org.axonframework.modelling.command.CreationPolicy;
import org.jspecify.annotations.Nullable;
import sikkerby.command.act.Act;
import sikkerby.command.act.Done;
import sikkerby.command.act.Numbers;
import sikkerby.command.act.Role;
import sikkerby.command.act.Series;
import sikkerby.command.initiative.Course.State;
import sikkerby.command.initiative.InitiativeCommand.ApproveInitiative;
import sikkerby.command.initiative.InitiativeCommand.AssignPartner;
import sikkerby.command.initiative.InitiativeCommand.AssignPrinciple;
import sikkerby.command.initiative.InitiativeCommand.CarryOverInitiative;
import sikkerby.command.initiative.InitiativeCommand.ChangeInitiativePeriod;
import sikkerby.command.initiative.InitiativeCommand.ChangePlaces;
import sikkerby.command.initiative.InitiativeCommand.Link;
import sikkerby.command.initiative.InitiativeCommand.ProposeInitiative;
import sikkerby.command.initiative.InitiativeCommand.UnassignPartner;
import sikkerby.command.initiative.InitiativeCommand.UnassignPrinciple;
import sikkerby.command.registry.Registry;
import sikkerby.events.fact.PartnerCode;
import sikkerby.events.initiative.InitiativeEvent;
import sikkerby.events.initiative.InitiativeEvent.InitiativeApproved;
import sikkerby.events.initiative.InitiativeEvent.InitiativeCarriedOver;
import sikkerby.events.initiative.InitiativeEvent.InitiativeLinked;
import sikkerby.events.initiative.InitiativeEvent.InitiativePeriodChanged;
import sikkerby.events.initiative.InitiativeEvent.InitiativePlacesChanged;
import sikkerby.events.initiative.InitiativeEvent.InitiativeProposed;
import sikkerby.events.initiative.InitiativeEvent.InitiativeStatusReported;
import sikkerby.events.initiative.InitiativeEvent.InitiativeUnlinked;
import sikkerby.events.initiative.InitiativeEvent.PartnerAssigned;
import sikkerby.events.initiative.InitiativeEvent.PartnerUnassigned;
import sikkerby.events.initiative.InitiativeEvent.PrincipleAssigned;
import sikkerby.events.initiative.InitiativeEvent.PrincipleUnassigned;
import sikkerby.events.initiative.InitiativeEvent.Step;
import sikkerby.events.initiative.InitiativeId;
import sikkerby.events.initiative.PartnerRole;
import sikkerby.events.place.PlaceCode;

/** Work with one owner that serves at least one principle, exactly one of them as its primary. */
@AggregateRoot
class Initiative {

    @AggregateIdentifier
    private InitiativeId id;

    private Owned work;
    private Frame frame;
    private List<PlaceCode> places;
    private @Nullable Principles principles;
    private Map<PartnerCode, LocalDate> contributors;

    @AggregateMember
    private Course course;

    @AggregateMember
    @SuppressWarnings("UnusedVariable") // Axon hands it what concerns it.
    private Links links;

    @SuppressWarnings("NullAway.Init") // Axon replays the events into an empty instance.
    Initiative() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.ALWAYS)
    Done propose(ProposeInitiative command, Registry registry, Numbers numbers) {
        var act = command.act();
        Owned.onlyOwnerOrSecretariat(act, command.owner());
        Principles.mustBeSound(command.principles());
        Owned.mustFit(command, registry);
        var inFrame = Frame.of(command, registry);
        command.principles().forEach(it -> inFrame.mustHold("principles", it.principle(), act, registry));
        var drawn = numbers.draw(Series.INITIATIVE, act.occurredOn().getYear());
        apply(inFrame.proposed(command, drawn));
        command.principles().stream()
                .sorted(Comparator.comparing(Link::primary).reversed())
                .forEach(it -> apply(assigned(it, act)));
        command.contributors().stream()
                .distinct()
                .forEach(it -> apply(new PartnerAssigned(id, it, PartnerRole.CONTRIBUTOR, act.occurredOn())));
        return Done.with(drawn);
    }

    /** A principle that is there already stays as it is: nothing is stored, not even another reason. */
    @CommandHandler
    Done assign(AssignPrinciple command, Registry registry) {
        var act = command.act();
        var link = command.link();
        work.onlyOwnerOrSecretariat(act);
        course.mustGoOn(act);
        frame.mustHold("code", link.principle(), act, registry);
        if (!principles().has(link)) apply(assigned(link, act));
        return work.done();
    }

    @CommandHandler
    Done unassign(UnassignPrinciple command) {
        var act = command.act();
        work.onlyOwnerOrSecretariat(act);
        var principle = command.principle();
        if (!principles().has(principle)) return work.done();
        course.mustGoOn(act);
        principles().mustNotBePrimary(principle);
        act.notBefore(principles().since(principle));
        apply(new PrincipleUnassigned(id, frame.strategy(), principle, act.occurredOn()));
        return work.done();
    }

    @CommandHandler
    Done assign(AssignPartner command, Registry registry) {
        var act = command.act();
        var partner = command.partner();
        work.onlyOwnerOrSecretariat(act);
        course.mustGoOn(act);
        Owned.mustContribute("partner", partner, work.owner(), act, registry);
        if (!contributors.containsKey(partner))
            apply(new PartnerAssigned(id, partner, command.role(), act.occurredOn()));
        return work.done();
    }

    @CommandHandler
    Done unassign(UnassignPartner command) {
        var act = command.act();
        work.onlyOwnerOrSecretariat(act);
        var assignedOn = contributors.get(command.partner());
        if (assignedOn == null) return work.done();
        course.mustGoOn(act);
        act.notBefore(assignedOn);
        apply(new PartnerUnassigned(id, command.partner(), act.occurredOn()));
        return work.done();
    }

    /** Approved with what it was given when it was proposed: a primary principle, which must still hold. */
    @CommandHandler
    Done approve(ApproveInitiative command, Registry registry) {
        var act = command.act();
        act.only(Role.SECRETARIAT, Role.STEERING_GROUP);
        if (!course.leadsTo(State.APPROVED, act, State.PROPOSED)) return work.done();
        frame.mustStillHold(principles().primary(), act, registry);
        apply(new InitiativeApproved(id, act.occurredOn()));
        return work.done();
    }

    @CommandHandler
    Done change(ChangeInitiativePeriod command, Registry registry) {
        var act = command.act();
        work.onlyOwnerOrSecretariat(act);
        if (command.period().equals(frame.period())) return work.done();
        course.mustGoOn(act);
        Owned.mustLastThrough(command.period(), work.owner(), registry);
        frame.mustTake(command, registry);
        apply(new InitiativePeriodChanged(id, command.period(), command.prePeriod(), act.occurredOn()));
        return work.done();
    }

    @CommandHandler
    Done change(ChangePlaces command, Registry registry) {
        var act = command.act();
        work.onlyOwnerOrSecretariat(act);
        var wanted = command.places().stream().distinct().toList();
        if (Set.copyOf(wanted).equals(Set.copyOf(places))) return work.done();
        course.mustGoOn(act);
        registry.places("places", wanted, act);
        apply(new InitiativePlacesChanged(id, wanted, act.occurredOn()));
        return work.done();
    }

    @CommandHandler
    Done carryOver(CarryOverInitiative command, Registry registry) {
        var act = command.act();
        work.onlyOwnerOrSecretariat(act);
        if (command.strategy().equals(frame.strategy())) return work.done();
        course.mustGoOn(act);
        principles().mustBeCarriedOverBy(command.principles());
        var from = frame.carriedOver(command, registry);
        apply(new InitiativeCarriedOver(
                id, frame.strategy(), command.strategy(), command.principles(), from, act.occurredOn()));
        return work.done();
    }

    private PrincipleAssigned assigned(Link link, Act act) {
        return new PrincipleAssigned(
                id, frame.strategy(), link.principle(), link.because(), link.primary(), act.occurredOn());
    }

    // Null between the first event and the second of the same proposal only.
    private Principles principles() {
        return Objects.requireNonNull(principles);
    }

    @EventSourcingHandler
    void evolve(InitiativeEvent event) {
        switch (event) {
            case InitiativeProposed it -> {
                id = it.initiative();
                work = Owned.of(it);
                frame = Frame.of(it);
                places = it.places();
                contributors = new HashMap<>();
                course = Course.of(it);
                links = Links.of(it);
            }
            case PrincipleAssigned it -> principles = principles == null ? Principles.first(it) : principles.with(it);
            case PrincipleUnassigned it -> principles = principles().without(it.principle());
            case PartnerAssigned it -> contributors.put(it.partner(), it.occurredOn());
            case PartnerUnassigned it -> contributors.remove(it.partner());
            case InitiativePeriodChanged it -> frame = frame.with(it);
            case InitiativePlacesChanged it -> places = it.places();
            case InitiativeCarriedOver it -> {
                frame = frame.with(it);
                principles = Principles.carriedOver(it);
            }
            case Step _, InitiativeStatusReported _, InitiativeLinked _, InitiativeUnlinked _ -> {
                // Its course and its links take these in.
            }
        }
    }
}
