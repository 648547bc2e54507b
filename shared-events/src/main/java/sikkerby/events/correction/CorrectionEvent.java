package sikkerby.events.correction;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import sikkerby.events.fact.AboutEntry;
import sikkerby.events.fact.PartnerCode;
import sikkerby.events.fact.Text;

/**
 * What can happen to an entry of the log. It stands among the events of the same object, behind the entry, which itself
 * never changes. Names and components are stored and never change.
 */
public sealed interface CorrectionEvent extends AboutEntry {

    /** Says what is wrong with an entry, and what it is to mean instead. */
    sealed interface Change extends CorrectionEvent {

        CorrectionReason reasonCode();

        /** What is wrong and how it is known, in words. */
        Text text();

        /** What we held until now, of each value that is corrected. */
        Corrected was();

        Corrected corrected();
    }

    /** Says what becomes of a proposal, or what one side has to say to it. */
    sealed interface Answer extends CorrectionEvent {

        /** The event by which it was proposed. */
        UUID proposal();
    }

    /** Says that a proposal will not be followed: the entry means what it meant. */
    sealed interface Closing extends Answer {}

    /**
     * Somebody would correct an entry that is not for one person alone to correct: it changes nothing until all who have to
     * agree do.
     *
     * @param asked all who were asked while one of them was enough; empty for the steering group, and null where it was those
     *     whose entry it is. No longer written
     * @param sides all of these have to agree, each by one of its own; an empty one is the steering group. Null where one of
     *     those asked was enough
     */
    record CorrectionProposed(
            UUID entry,
            String type,
            CorrectionReason reasonCode,
            Text text,
            Corrected was,
            Corrected corrected,
            @Nullable List<PartnerCode> asked,
            @Nullable List<List<PartnerCode>> sides,
            LocalDate occurredOn)
            implements Change {

        /** To be agreed to by those whose entry it is. */
        public CorrectionProposed(
                UUID entry,
                String type,
                CorrectionReason reasonCode,
                Text text,
                Corrected was,
                Corrected corrected,
                LocalDate occurredOn) {
            this(entry, type, reasonCode, text, was, corrected, null, null, occurredOn);
        }

        /**
         * All sides that have to agree, each by one of its own; an empty one is the steering group.
         *
         * @param owner the agency whose entry it is; null where it is the steering group's
         */
        public List<List<PartnerCode>> sidesBeside(@Nullable PartnerCode owner) {
            if (sides != null) return sides;
            if (asked != null) return List.of(asked);
            return List.of(owner == null ? List.of() : List.of(owner));
        }
    }

    /**
     * Some of those who have to agree to a proposal do; with the last of them, the entry is corrected instead.
     *
     * @param parties those of them whose word this is; none where it is the steering group's
     */
    record CorrectionConsented(UUID entry, String type, UUID proposal, List<PartnerCode> parties, LocalDate occurredOn)
            implements Answer {

        /** Whether this is the word of that side. */
        public boolean isOf(List<PartnerCode> side) {
            return side.isEmpty() ? parties.isEmpty() : side.stream().anyMatch(parties::contains);
        }
    }

    /** Who was asked did not agree, for the reason beside the event. */
    record CorrectionRefused(UUID entry, String type, UUID proposal, LocalDate occurredOn) implements Closing {}

    /** Who proposed it no longer does. */
    record CorrectionWithdrawn(UUID entry, String type, UUID proposal, LocalDate occurredOn) implements Closing {}

    /**
     * From here on the entry is understood with these values, for all days that it speaks of.
     *
     * @param proposal the event by which the first of two persons proposed it; null where one may do so alone
     */
    record EntryCorrected(
            UUID entry,
            String type,
            CorrectionReason reasonCode,
            Text text,
            Corrected was,
            Corrected corrected,
            @Nullable UUID proposal,
            LocalDate occurredOn)
            implements Change {

        /** The object is to be found by whom it names now. */
        @Override
        public Set<UUID> refersTo() {
            return PartnerCode.ids(corrected.partners());
        }
    }
}
