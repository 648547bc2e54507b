package sikkerby.command.initiative;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.jspecify.annotations.Nullable;
import sikkerby.command.act.Done;
import sikkerby.command.act.RefusalCode;
import sikkerby.command.act.Refused;
import sikkerby.command.initiative.InitiativeCommand.LinkInitiative;
import sikkerby.command.initiative.InitiativeCommand.UnlinkInitiative;
import sikkerby.command.registry.Registry;
import sikkerby.command.registry.Tie;
import sikkerby.events.fact.Period;
import sikkerby.events.initiative.InitiativeEvent.InitiativeLinked;
import sikkerby.events.initiative.InitiativeEvent.InitiativeProposed;
import sikkerby.events.initiative.InitiativeEvent.InitiativeUnlinked;
import sikkerby.events.initiative.InitiativeId;
import sikkerby.events.initiative.LinkKind;

/**
 * How the work is tied to other work. Nothing is part of itself, not even by way of others: whoever becomes a part has
 * looked at all that it would be part of, and is decided anew where one of them has been linked meanwhile.
 */
class Links {

    /**
     * One link.
     *
     * @param until the day from which on it is no more; null while it holds
     */
    private record Tied(
            LinkKind kind,
            InitiativeId to,
            LocalDate since,
            @Nullable LocalDate until) {

        boolean is(LinkKind wanted, InitiativeId other) {
            return kind == wanted && to.equals(other);
        }
    }

    private Owned work;
    private List<Tied> all;

    @SuppressWarnings("NullAway.Init") // A snapshot is read back into an empty instance.
    Links() {}

    static Links of(InitiativeProposed it) {
        var links = new Links();
        links.work = Owned.of(it);
        links.all = new ArrayList<>();
        return links;
    }

    @CommandHandler
    Done link(LinkInitiative command, Registry registry) {
        var act = command.act();
        work.onlyOwnerOrSecretariat(act);
        var other = registry.initiative("target", command.to());
        act.notBefore(work.proposedOn());
        act.notBefore(other.proposedOn());
        Refused.when(command.to().equals(work.id()), RefusalCode.LINK_CYCLE, other.number());
        var last = last(command.kind(), command.to());
        if (last.isPresent() && last.get().until() == null) return work.done();
        last.map(Tied::until).ifPresent(act::notBefore);
        if (command.kind() == LinkKind.PART_OF) {
            var during = new Period(act.occurredOn(), null);
            var partOfThis = Tie.lead(
                    command.to(),
                    work.id(),
                    during,
                    it -> registry.initiative("target", it).partOf());
            Refused.when(partOfThis, RefusalCode.LINK_CYCLE, other.number());
        }
        apply(new InitiativeLinked(work.id(), command.kind(), command.to(), act.occurredOn()));
        return work.done();
    }

    @CommandHandler
    Done unlink(UnlinkInitiative command) {
        var act = command.act();
        work.onlyOwnerOrSecretariat(act);
        var last = last(command.kind(), command.to());
        if (last.isEmpty() || last.get().until() != null) return work.done();
        act.notBefore(last.get().since());
        apply(new InitiativeUnlinked(work.id(), command.kind(), command.to(), act.occurredOn()));
        return work.done();
    }

    private Optional<Tied> last(LinkKind kind, InitiativeId other) {
        return all.stream().filter(it -> it.is(kind, other)).reduce((_, later) -> later);
    }

    @EventSourcingHandler
    void evolve(InitiativeLinked it) {
        all.add(new Tied(it.kind(), it.target(), it.occurredOn(), null));
    }

    @EventSourcingHandler
    void evolve(InitiativeUnlinked it) {
        all.replaceAll(tied -> tied.is(it.kind(), it.target()) && tied.until() == null
                ? new Tied(tied.kind(), tied.to(), tied.since(), it.occurredOn())
                : tied);
    }
}
