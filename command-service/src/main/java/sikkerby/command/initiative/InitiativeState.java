package sikkerby.command.initiative;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import sikkerby.command.act.Act;
import sikkerby.command.initiative.Lifecycle.End;
import sikkerby.command.initiative.Lifecycle.State;
import sikkerby.events.fact.PartnerCode;
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
import sikkerby.events.place.PlaceCode;

/**
 * All that the rules of an initiative know of its past.
 *
 * @param assigned the principles it serves; null between the first event and the second of the same proposal only
 * @param contributors each with the day on which it was assigned
 */
record InitiativeState(
        PartnerCode owner,
        Frame frame,
        List<PlaceCode> places,
        @Nullable Principles assigned,
        Map<PartnerCode, LocalDate> contributors,
        Lifecycle lifecycle,
        Links links) {

    static InitiativeState of(InitiativeProposed it) {
        return new InitiativeState(
                it.owner(), Frame.of(it), it.places(), null, Map.of(), Lifecycle.begun(it.occurredOn()), Links.NONE);
    }

    Principles principles() {
        return Objects.requireNonNull(assigned);
    }

    void onlyOwnerOrSecretariat(Act act) {
        Ownership.onlyOwnerOrSecretariat(act, owner);
    }

    /**
     * What it has come to with this.
     *
     * @param why the reason that stands beside the event
     */
    InitiativeState after(InitiativeEvent event, @Nullable Text why) {
        return switch (event) {
            case InitiativeProposed _, InitiativeStatusReported _ -> this;
            case InitiativeApproved it -> with(lifecycle.step(State.APPROVED, it.occurredOn()));
            case InitiativeStarted it -> with(lifecycle.step(State.ACTIVE, it.occurredOn()));
            case InitiativePaused it -> with(lifecycle.step(State.PAUSED, it.occurredOn()));
            case InitiativeResumed it -> with(lifecycle.step(State.ACTIVE, it.occurredOn()));
            case InitiativeCompleted it ->
                with(lifecycle.ended(State.COMPLETED, it.occurredOn(), End.of(it.outcome(), it.leftOpen())));
            case InitiativeCancelled it ->
                with(lifecycle.ended(State.CANCELLED, it.occurredOn(), End.of(why, it.leftOpen())));
            case PrincipleAssigned it -> with(assigned == null ? Principles.first(it) : assigned.with(it));
            case PrincipleUnassigned it -> with(principles().without(it.principle()));
            case PartnerAssigned it -> with(it);
            case PartnerUnassigned it -> without(it.partner());
            case InitiativePeriodChanged it -> with(frame.with(it));
            case InitiativePlacesChanged it -> at(it.places());
            case InitiativeCarriedOver it -> with(frame.with(it)).with(Principles.carriedOver(it));
            case InitiativeLinked it -> with(links.with(it));
            case InitiativeUnlinked it -> with(links.without(it));
        };
    }

    private InitiativeState with(PartnerAssigned it) {
        var more = new HashMap<>(contributors);
        more.put(it.partner(), it.occurredOn());
        return new InitiativeState(owner, frame, places, assigned, Map.copyOf(more), lifecycle, links);
    }

    private InitiativeState without(PartnerCode contributor) {
        var fewer = new HashMap<>(contributors);
        fewer.remove(contributor);
        return new InitiativeState(owner, frame, places, assigned, Map.copyOf(fewer), lifecycle, links);
    }

    private InitiativeState at(List<PlaceCode> next) {
        return new InitiativeState(owner, frame, next, assigned, contributors, lifecycle, links);
    }

    private InitiativeState with(Frame next) {
        return new InitiativeState(owner, next, places, assigned, contributors, lifecycle, links);
    }

    private InitiativeState with(Principles next) {
        return new InitiativeState(owner, frame, places, next, contributors, lifecycle, links);
    }

    private InitiativeState with(Lifecycle next) {
        return new InitiativeState(owner, frame, places, assigned, contributors, next, links);
    }

    private InitiativeState with(Links next) {
        return new InitiativeState(owner, frame, places, assigned, contributors, lifecycle, next);
    }
}
