package sikkerby.command.partner;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateRoot;
import org.axonframework.modelling.command.CreationPolicy;
import org.jspecify.annotations.Nullable;
import sikkerby.command.act.Act;
import sikkerby.command.act.Done;
import sikkerby.command.act.RefusalCode;
import sikkerby.command.act.Refused;
import sikkerby.command.act.Role;
import sikkerby.command.partner.PartnerCommand.DissolvePartner;
import sikkerby.command.partner.PartnerCommand.MovePartner;
import sikkerby.command.partner.PartnerCommand.RegisterPartner;
import sikkerby.command.partner.PartnerCommand.RenamePartner;
import sikkerby.command.registry.Parents;
import sikkerby.command.registry.Registry;
import sikkerby.events.fact.PartnerCode;
import sikkerby.events.fact.Period;
import sikkerby.events.partner.PartnerEvent;
import sikkerby.events.partner.PartnerEvent.PartnerDissolved;
import sikkerby.events.partner.PartnerEvent.PartnerMoved;
import sikkerby.events.partner.PartnerEvent.PartnerRegistered;
import sikkerby.events.partner.PartnerEvent.PartnerRenamed;
import sikkerby.events.partner.PartnerKind;

/**
 * An agency or organisation in its tree. No cycle can come about: whoever moves has looked at all that it will stand
 * below, and is decided anew where one of them has moved meanwhile.
 */
@AggregateRoot
class Partner {

    @AggregateIdentifier
    @SuppressWarnings("UnusedVariable") // Axon reads it.
    private UUID id;

    private PartnerCode code;
    private PartnerKind kind;
    private LocalDate registeredOn;
    private Parents parents;
    private @Nullable PartnerDissolved dissolved;
    private Names names;

    @SuppressWarnings("NullAway.Init") // Axon replays the events into an empty instance.
    Partner() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.ALWAYS)
    Done register(RegisterPartner command, Registry registry) {
        var act = command.act();
        act.only(Role.SECRETARIAT);
        registry.mustBeFree(command.target(), command.partner());
        new Ancestry(command.partner(), command.kind(), registry)
                .mustFitBelow(command.parent(), new Period(act.occurredOn(), null));
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
        mustBeThere(act, act.occurredOn());
        if (!names.isCalled(command.name(), act.occurredOn()))
            apply(new PartnerRenamed(code, command.name(), act.occurredOn()));
        return Done.with(code.value());
    }

    @CommandHandler
    Done move(MovePartner command, Registry registry) {
        var act = command.act();
        act.only(Role.SECRETARIAT);
        var from = Objects.requireNonNullElse(command.from(), act.occurredOn());
        mustBeThere(act, from);
        if (parents.on(from).equals(Optional.ofNullable(command.parent()))) return Done.with(code.value());
        new Ancestry(code, kind, registry).mustFitBelow(command.parent(), parents.stayFrom(from));
        apply(new PartnerMoved(code, command.parent(), from, act.occurredOn()));
        return Done.with(code.value());
    }

    @CommandHandler
    Done dissolve(DissolvePartner command, Registry registry) {
        var act = command.act();
        act.only(Role.SECRETARIAT);
        var from = Objects.requireNonNullElse(command.from(), act.occurredOn());
        var wanted = new PartnerDissolved(code, command.successor(), from, act.occurredOn());
        if (dissolved != null && isSame(dissolved, wanted)) return Done.with(code.value());
        mustBeThere(act, from);
        Refused.unless(dissolved == null, RefusalCode.ILLEGAL_TRANSITION);
        Refused.whenBefore(from, act.occurredOn());
        mustNotHaveActedSince(from, registry);
        mustLeaveNobodyBelow(from, registry);
        mustBeSucceededBy(command.successor(), from, registry);
        apply(wanted);
        return Done.with(code.value());
    }

    /** Refuses what is said of days on which it did not exist yet, or exists no more. */
    private void mustBeThere(Act act, LocalDate from) {
        act.notBefore(registeredOn);
        Refused.whenBefore(from, registeredOn);
        if (dissolved == null || from.isBefore(dissolved.from())) return;
        throw Refused.because(RefusalCode.PARTNER_DISSOLVED, code, dissolved.from());
    }

    /** What it said as one that was there is corrected first, or it was there. */
    private void mustNotHaveActedSince(LocalDate from, Registry registry) {
        registry.lastHeard(code).filter(day -> !day.isBefore(from)).ifPresent(day -> {
            throw Refused.because(RefusalCode.PARTNER_ACTED_SINCE, code, from, day);
        });
    }

    private void mustLeaveNobodyBelow(LocalDate from, Registry registry) {
        registry.partnersBelow(code, from).findFirst().ifPresent(it -> {
            throw Refused.because(RefusalCode.PARTNER_HAS_UNITS, code, it.code(), from);
        });
    }

    private void mustBeSucceededBy(@Nullable PartnerCode successor, LocalDate from, Registry registry) {
        var placed = registry.inWhosePlace(code);
        var bound = placed.stream()
                .flatMap(party -> registry.agreementsOf(party).stream()
                        .flatMap(it -> it.boundFrom(from))
                        .filter(it -> it.contains(party)))
                .toList();
        if (successor == null) {
            var owns = placed.stream().anyMatch(it -> registry.ownsWorkBeyond(it, from));
            if (owns || !bound.isEmpty()) throw Refused.field(RefusalCode.SUCCESSOR_REQUIRED, "successor", code);
            return;
        }
        if (successor.equals(code)) throw Refused.field(RefusalCode.SUCCESSOR_REQUIRED, "successor", code);
        registry.partner("successor", successor).mustBeThere(from);
        for (var parties : bound) {
            var alone = parties.stream()
                    .filter(it -> !placed.contains(it))
                    .flatMap(it -> registry.standingFor(it, from).stream())
                    .allMatch(successor::equals);
            Refused.when(alone, RefusalCode.ONE_PARTY_LEFT, code, successor);
        }
    }

    private static boolean isSame(PartnerDissolved one, PartnerDissolved other) {
        return one.from().equals(other.from()) && Objects.equals(one.successor(), other.successor());
    }

    @EventSourcingHandler
    void evolve(PartnerEvent event) {
        switch (event) {
            case PartnerRegistered it -> {
                id = it.partner().id();
                code = it.partner();
                kind = it.kind();
                registeredOn = it.occurredOn();
                parents = Parents.of(it.parent(), it.occurredOn());
                names = Names.NONE.with(it.name(), it.occurredOn());
            }
            case PartnerRenamed it -> names = names.with(it.name(), it.occurredOn());
            case PartnerMoved it -> parents = parents.with(it.parent(), it.from());
            case PartnerDissolved it -> dissolved = it;
        }
    }
}
