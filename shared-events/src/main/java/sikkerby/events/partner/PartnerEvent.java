package sikkerby.events.partner;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import sikkerby.events.fact.Fact;
import sikkerby.events.fact.Name;
import sikkerby.events.fact.PartnerCode;
import sikkerby.events.fact.Text;

/** What can happen to a partner. Names and components are stored and never change. */
public sealed interface PartnerEvent extends Fact {

    PartnerCode partner();

    /**
     * The day it occurred on is the day from which the partner is known to exist.
     *
     * @param committee the political committee it answers to, where it is one of the city's administrations
     */
    record PartnerRegistered(
            PartnerCode partner,
            PartnerKind kind,
            Name name,
            @Nullable PartnerCode parent,
            @Nullable Text committee,
            LocalDate occurredOn)
            implements PartnerEvent {

        @Override
        public Set<UUID> refersTo() {
            return parent == null ? Set.of() : Set.of(parent.id());
        }
    }

    record PartnerRenamed(PartnerCode partner, Name name, LocalDate occurredOn) implements PartnerEvent {}

    /**
     * It stands elsewhere in the tree.
     *
     * @param parent null where it stands below nobody any more
     * @param from the first day on which it stands there
     */
    record PartnerMoved(PartnerCode partner, @Nullable PartnerCode parent, LocalDate from, LocalDate occurredOn)
            implements PartnerEvent {

        @Override
        public LocalDate takesEffectOn() {
            return from;
        }

        @Override
        public Set<UUID> refersTo() {
            return parent == null ? Set.of() : Set.of(parent.id());
        }
    }

    /**
     * It is no more.
     *
     * @param successor who takes its place, where anybody does
     * @param from the first day on which it is no more
     */
    record PartnerDissolved(PartnerCode partner, @Nullable PartnerCode successor, LocalDate from, LocalDate occurredOn)
            implements PartnerEvent {

        @Override
        public LocalDate takesEffectOn() {
            return from;
        }

        @Override
        public Set<UUID> refersTo() {
            return successor == null ? Set.of() : Set.of(successor.id());
        }
    }
}
