package sikkerby.events.correction;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import sikkerby.events.fact.AboutEntry;
import sikkerby.events.fact.PartnerCode;
import sikkerby.events.fact.Text;

/**
 * What can happen to an entry of the log. It stands among the events of the same object, behind the entry, which itself
 * never changes. Names and components are stored and never change.
 */
public sealed interface CorrectionEvent extends AboutEntry {

    CorrectionReason reasonCode();

    /** What is wrong and how it is known, in words. */
    Text text();

    /** What we held until now, of each value that is corrected. */
    Corrected was();

    Corrected corrected();

    /** Somebody would correct what others have recorded: it changes nothing until a second person agrees. */
    record CorrectionProposed(
            UUID entry,
            String type,
            CorrectionReason reasonCode,
            Text text,
            Corrected was,
            Corrected corrected,
            LocalDate occurredOn)
            implements CorrectionEvent {}

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
            implements CorrectionEvent {

        /** The object is to be found by whom it names now. */
        @Override
        public Set<UUID> refersTo() {
            return corrected.partners().map(PartnerCode::id).collect(Collectors.toUnmodifiableSet());
        }
    }
}
