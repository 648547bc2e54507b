package sikkerby.command.registry;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import sikkerby.command.act.Act;
import sikkerby.command.act.RefusalCode;
import sikkerby.command.act.Refused;
import sikkerby.events.fact.Fact;
import sikkerby.events.fact.PartnerCode;
import sikkerby.events.fact.Period;
import sikkerby.events.initiative.InitiativeEvent;
import sikkerby.events.initiative.InitiativeEvent.InitiativeCancelled;
import sikkerby.events.initiative.InitiativeEvent.InitiativeCarriedOver;
import sikkerby.events.initiative.InitiativeEvent.InitiativeCompleted;
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
import sikkerby.events.strategy.PrincipleCode;
import sikkerby.events.strategy.StrategyCode;

/**
 * What a rule may know about an initiative.
 *
 * @param owner whose work it is
 * @param period the days for which it is planned
 * @param partOf the work it is part of, day by day
 * @param relatesTo the work that it was linked to as related, and still is
 * @param served the principles it was ever linked to
 * @param endedOn the day on which it was completed or cancelled; null while it goes on
 */
public record InitiativeFacts(
        InitiativeId id,
        String number,
        LocalDate proposedOn,
        PartnerCode owner,
        Period period,
        List<Tie<InitiativeId>> partOf,
        List<InitiativeId> relatesTo,
        List<Served> served,
        @Nullable LocalDate endedOn) {

    /** A principle of a strategy, and the day on which the work was linked to it. */
    public record Served(StrategyCode strategy, PrincipleCode principle, LocalDate since) {}

    /** Refuses what builds on it before it was proposed, or after it has ended. */
    public void mustGoOn(Act act) {
        act.notBefore(proposedOn);
        var ended = endedOn != null && !act.occurredOn().isBefore(endedOn);
        Refused.when(ended, RefusalCode.INITIATIVE_ENDED, number, endedOn == null ? "" : endedOn);
    }

    /** Whether it is planned for that day or a later one, and nothing has ended it. */
    boolean goesOnBeyond(LocalDate day) {
        return endedOn == null && (period.until() == null || period.until().isAfter(day));
    }

    static Optional<InitiativeFacts> of(List<Fact> past) {
        @Nullable InitiativeFacts initiative = null;
        for (var fact : past) {
            if (!(fact instanceof InitiativeEvent event)) return Optional.empty();
            if (event instanceof InitiativeProposed it) {
                initiative = new InitiativeFacts(
                        it.initiative(),
                        it.number(),
                        it.occurredOn(),
                        it.owner(),
                        it.period(),
                        List.of(),
                        List.of(),
                        List.of(),
                        null);
            } else if (initiative != null) {
                initiative = initiative.after(event);
            }
        }
        return Optional.ofNullable(initiative);
    }

    private InitiativeFacts after(InitiativeEvent event) {
        return switch (event) {
            case InitiativeProposed _,
                    InitiativePlacesChanged _,
                    InitiativeStatusReported _,
                    PrincipleUnassigned _,
                    PartnerAssigned _,
                    PartnerUnassigned _ -> this;
            case PrincipleAssigned it -> serving(Stream.of(new Served(it.strategy(), it.principle(), it.occurredOn())));
            case InitiativePeriodChanged it -> during(it.period());
            case InitiativeCarriedOver it ->
                serving(it.principles().stream()
                        .map(carried -> new Served(it.strategy(), carried.principle(), it.from())));
            case InitiativeLinked it -> linked(it);
            case InitiativeUnlinked it -> unlinked(it);
            case InitiativeCompleted it -> ended(it.occurredOn());
            case InitiativeCancelled it -> ended(it.occurredOn());
            case Step _ -> this;
        };
    }

    private InitiativeFacts linked(InitiativeLinked it) {
        return switch (it.kind()) {
            case PART_OF -> with(tied(it.target(), it.occurredOn()));
            case RELATES ->
                relating(Stream.concat(relatesTo.stream(), Stream.of(it.target()))
                        .toList());
            case DEPENDS_ON, CONTINUES, REPLACES -> this;
        };
    }

    private InitiativeFacts unlinked(InitiativeUnlinked it) {
        return switch (it.kind()) {
            case PART_OF -> with(untied(it.target(), it.occurredOn()));
            case RELATES ->
                relating(relatesTo.stream()
                        .filter(other -> !other.equals(it.target()))
                        .toList());
            case DEPENDS_ON, CONTINUES, REPLACES -> this;
        };
    }

    private List<Tie<InitiativeId>> tied(InitiativeId whole, LocalDate day) {
        var more = new ArrayList<>(partOf);
        more.add(new Tie<>(whole, new Period(day, null)));
        return List.copyOf(more);
    }

    private List<Tie<InitiativeId>> untied(InitiativeId whole, LocalDate day) {
        return partOf.stream()
                .filter(tie -> !tie.to().equals(whole) || tie.during().from().isBefore(day))
                .map(tie -> tie.to().equals(whole) && tie.during().until() == null
                        ? new Tie<>(whole, new Period(tie.during().from(), day))
                        : tie)
                .toList();
    }

    private InitiativeFacts with(List<Tie<InitiativeId>> ties) {
        return new InitiativeFacts(id, number, proposedOn, owner, period, ties, relatesTo, served, endedOn);
    }

    private InitiativeFacts relating(List<InitiativeId> related) {
        return new InitiativeFacts(id, number, proposedOn, owner, period, partOf, related, served, endedOn);
    }

    private InitiativeFacts serving(Stream<Served> principles) {
        var more = Stream.concat(served.stream(), principles).toList();
        return new InitiativeFacts(id, number, proposedOn, owner, period, partOf, relatesTo, more, endedOn);
    }

    private InitiativeFacts during(Period next) {
        return new InitiativeFacts(id, number, proposedOn, owner, next, partOf, relatesTo, served, endedOn);
    }

    private InitiativeFacts ended(LocalDate day) {
        return new InitiativeFacts(id, number, proposedOn, owner, period, partOf, relatesTo, served, day);
    }
}
