package sikkerby.events.commitment;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import sikkerby.events.agreement.AgreementId;
import sikkerby.events.fact.Confidentiality;
import sikkerby.events.fact.Fact;
import sikkerby.events.fact.PartnerCode;
import sikkerby.events.fact.Sha256;
import sikkerby.events.fact.Text;
import sikkerby.events.initiative.InitiativeId;
import sikkerby.events.place.PlaceCode;

/** What can happen to a commitment. Names and components are stored and never change. */
public sealed interface CommitmentEvent extends Fact {

    CommitmentId commitment();

    /**
     * A party promised something, by a day.
     *
     * @param agreement null for a pledge of the debtor's own, made to the steering group
     * @param termsVersion the version that was in force, else the newest proposed, when it was pledged
     * @param dueOn the last day to keep it, Europe/Copenhagen
     * @param survives said outright that it outlives its agreement
     */
    record CommitmentPledged(
            CommitmentId commitment,
            String number,
            @Nullable AgreementId agreement,
            @Nullable Integer termsVersion,
            PartnerCode debtor,
            List<PartnerCode> beneficiaries,
            List<InitiativeId> initiatives,
            List<PlaceCode> places,
            Text text,
            @Nullable Measure measure,
            LocalDate dueOn,
            boolean survives,
            Confidentiality confidentiality,
            LocalDate occurredOn)
            implements CommitmentEvent {

        @Override
        public Set<UUID> refersTo() {
            var under = Stream.ofNullable(agreement).map(AgreementId::value);
            var serving = initiatives.stream().map(InitiativeId::value);
            return Stream.of(under, serving, Stream.of(debtor.id()))
                    .flatMap(it -> it)
                    .collect(Collectors.toUnmodifiableSet());
        }
    }

    record ProgressReported(CommitmentId commitment, Text text, boolean onTrack, LocalDate occurredOn)
            implements CommitmentEvent {}

    record OnTrackConfirmed(CommitmentId commitment, LocalDate occurredOn) implements CommitmentEvent {}

    record EvidenceAttached(
            CommitmentId commitment,
            Text text,
            @Nullable Text url,
            @Nullable Sha256 sha256,
            LocalDate occurredOn) implements CommitmentEvent {}

    /**
     * The debtor says that it has kept the promise.
     *
     * @param noEvidence said outright that there is nothing to show
     */
    record FulfilmentClaimed(CommitmentId commitment, Text statement, boolean noEvidence, LocalDate occurredOn)
            implements CommitmentEvent {}

    /**
     * Somebody other than the debtor agrees that the promise was kept.
     *
     * @param confirmedBy null where the steering group confirmed a pledge made to it
     */
    record CommitmentFulfilled(
            CommitmentId commitment, @Nullable PartnerCode confirmedBy, LocalDate occurredOn)
            implements CommitmentEvent {}

    /**
     * Somebody other than the debtor says that the promise was not kept.
     *
     * @param disputedBy null where the steering group disputed a pledge made to it
     */
    record FulfilmentDisputed(
            CommitmentId commitment, @Nullable PartnerCode disputedBy, LocalDate occurredOn)
            implements CommitmentEvent {}
}
