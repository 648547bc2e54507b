package sikkerby.command.initiative;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateRoot;
import org.axonframework.modelling.command.CreationPolicy;
import org.jspecify.annotations.Nullable;
import sikkerby.command.act.Act;
import sikkerby.command.act.Done;
import sikkerby.command.act.Numbers;
import sikkerby.command.act.RefusalCode;
import sikkerby.command.act.Refused;
import sikkerby.command.act.Role;
import sikkerby.command.act.Series;
import sikkerby.command.initiative.InitiativeCommand.AssignPartner;
import sikkerby.command.initiative.InitiativeCommand.AssignPrinciple;
import sikkerby.command.initiative.InitiativeCommand.Link;
import sikkerby.command.initiative.InitiativeCommand.ProposeInitiative;
import sikkerby.command.initiative.InitiativeCommand.UnassignPartner;
import sikkerby.command.initiative.InitiativeCommand.UnassignPrinciple;
import sikkerby.command.registry.Registry;
import sikkerby.events.fact.PartnerCode;
import sikkerby.events.initiative.InitiativeEvent;
import sikkerby.events.initiative.InitiativeEvent.InitiativeProposed;
import sikkerby.events.initiative.InitiativeEvent.PartnerAssigned;
import sikkerby.events.initiative.InitiativeEvent.PartnerUnassigned;
import sikkerby.events.initiative.InitiativeEvent.PrincipleAssigned;
import sikkerby.events.initiative.InitiativeEvent.PrincipleUnassigned;
import sikkerby.events.initiative.InitiativeId;
import sikkerby.events.initiative.PartnerRole;

/** Work with one owner that serves at least one principle, exactly one of them as its primary. */
@AggregateRoot
class Initiative {

    @AggregateIdentifier
    private InitiativeId id;

    private String number;
    private PartnerCode owner;
    private LocalDate proposedOn;
    private Frame frame;
    private @Nullable Principles principles;
    private Map<PartnerCode, LocalDate> contributors;

    @SuppressWarnings("NullAway.Init") // Axon replays the events into an empty instance.
    Initiative() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.ALWAYS)
    Done propose(ProposeInitiative command, Registry registry, Numbers numbers) {
        var act = command.act();
        onlyOwnerOrSecretariat(act, command.owner());
        Principles.mustBeSound(command.principles());
        mustExist(command, registry);
        var inFrame = Frame.of(command, registry);
        command.principles().forEach(it -> inFrame.mustHold("principles", it.principle(), act, registry));
        var drawn = numbers.draw(Series.INITIATIVE, act.occurredOn().getYear());
        apply(new InitiativeProposed(
                command.initiative(),
                drawn,
                command.title(),
                command.purpose(),
                command.owner(),
                inFrame.strategy(),
                command.places().stream().distinct().toList(),
                command.period(),
                command.prePeriod(),
                act.occurredOn()));
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
        onlyOwnerOrSecretariat(act, owner);
        act.notBefore(proposedOn);
        frame.mustHold("code", link.principle(), act, registry);
        if (!principles().has(link)) apply(assigned(link, act));
        return Done.with(number);
    }

    @CommandHandler
    Done unassign(UnassignPrinciple command) {
        var act = command.act();
        onlyOwnerOrSecretariat(act, owner);
        var principle = command.principle();
        if (!principles().has(principle)) return Done.with(number);
        principles().mustNotBePrimary(principle);
        act.notBefore(principles().since(principle));
        apply(new PrincipleUnassigned(id, frame.strategy(), principle, act.occurredOn()));
        return Done.with(number);
    }

    @CommandHandler
    Done assign(AssignPartner command, Registry registry) {
        var act = command.act();
        var partner = command.partner();
        onlyOwnerOrSecretariat(act, owner);
        act.notBefore(proposedOn);
        registry.partners("partner", List.of(partner), act);
        Refused.when(partner.equals(owner), RefusalCode.OWNER_CONTRIBUTES, partner);
        if (!contributors.containsKey(partner))
            apply(new PartnerAssigned(id, partner, command.role(), act.occurredOn()));
        return Done.with(number);
    }

    @CommandHandler
    Done unassign(UnassignPartner command) {
        var act = command.act();
        onlyOwnerOrSecretariat(act, owner);
        var assignedOn = contributors.get(command.partner());
        if (assignedOn == null) return Done.with(number);
        act.notBefore(assignedOn);
        apply(new PartnerUnassigned(id, command.partner(), act.occurredOn()));
        return Done.with(number);
    }

    private static void onlyOwnerOrSecretariat(Act act, PartnerCode owner) {
        act.only(Role.COORDINATOR, Role.SECRETARIAT);
        Refused.unless(act.is(Role.SECRETARIAT) || act.actsFor(owner), RefusalCode.NOT_OWNER, owner);
    }

    private static void mustExist(ProposeInitiative command, Registry registry) {
        var act = command.act();
        var from = command.period().from();
        var ownedSince = registry.partner("owner", command.owner()).since();
        Refused.when(from.isBefore(ownedSince), RefusalCode.BEFORE_OWNER, from, command.owner(), ownedSince);
        act.notBefore(ownedSince);
        registry.partners("contributors", command.contributors(), act);
        Refused.when(command.contributors().contains(command.owner()), RefusalCode.OWNER_CONTRIBUTES, command.owner());
        registry.places("places", command.places(), act);
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
                number = it.number();
                owner = it.owner();
                proposedOn = it.occurredOn();
                frame = new Frame(it.strategy(), it.period().from());
                contributors = new HashMap<>();
            }
            case PrincipleAssigned it -> principles = principles == null ? Principles.first(it) : principles.with(it);
            case PrincipleUnassigned it -> principles = principles().without(it.principle());
            case PartnerAssigned it -> contributors.put(it.partner(), it.occurredOn());
            case PartnerUnassigned it -> contributors.remove(it.partner());
        }
    }
}
