package sikkerby.command.partner;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.time.LocalDate;
import java.util.UUID;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateRoot;
import org.axonframework.modelling.command.CreationPolicy;
import sikkerby.command.act.Done;
import sikkerby.command.act.Role;
import sikkerby.command.partner.PartnerCommand.RegisterPartner;
import sikkerby.command.partner.PartnerCommand.RenamePartner;
import sikkerby.command.registry.Registry;
import sikkerby.events.fact.PartnerCode;
import sikkerby.events.partner.PartnerEvent;
import sikkerby.events.partner.PartnerEvent.PartnerRegistered;
import sikkerby.events.partner.PartnerEvent.PartnerRenamed;

/** An agency or organisation in its tree: it stands below one that was there before it, so no cycle can come about. */
@AggregateRoot
class Partner {

    @AggregateIdentifier
    @SuppressWarnings("UnusedVariable") // Axon reads it.
    private UUID id;

    private PartnerCode code;
    private LocalDate registeredOn;
    private Names names;

    @SuppressWarnings("NullAway.Init") // Axon replays the events into an empty instance.
    Partner() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.ALWAYS)
    Done register(RegisterPartner command, Registry registry) {
        var act = command.act();
        act.only(Role.SECRETARIAT);
        registry.mustBeFree(command.target(), command.partner());
        Ancestry.mustFit(command, registry);
        apply(new PartnerRegistered(
                command.partner(),
                command.kind(),
                command.name(),
                command.parent(),
                command.committee(),
                act.occurredOn()));
        return Done.with(command.partner().value());
    }

    @CommandHandler
    Done rename(RenamePartner command) {
        var act = command.act();
        act.only(Role.SECRETARIAT);
        act.notBefore(registeredOn);
        if (!names.isCalled(command.name(), act.occurredOn()))
            apply(new PartnerRenamed(code, command.name(), act.occurredOn()));
        return Done.with(code.value());
    }

    @EventSourcingHandler
    void evolve(PartnerEvent event) {
        switch (event) {
            case PartnerRegistered it -> {
                id = it.partner().id();
                code = it.partner();
                registeredOn = it.occurredOn();
                names = Names.NONE.with(it.name(), it.occurredOn());
            }
            case PartnerRenamed it -> names = names.with(it.name(), it.occurredOn());
        }
    }
}
