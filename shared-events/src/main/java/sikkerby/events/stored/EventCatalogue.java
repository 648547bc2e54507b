package sikkerby.events.stored;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import sikkerby.events.agreement.AgreementEvent;
import sikkerby.events.annotation.AnnotationEvent;
import sikkerby.events.casefile.CaseEvent;
import sikkerby.events.commitment.CommitmentEvent;
import sikkerby.events.correction.CorrectionEvent;
import sikkerby.events.fact.Fact;
import sikkerby.events.initiative.InitiativeEvent;
import sikkerby.events.partner.PartnerEvent;
import sikkerby.events.place.PlaceEvent;
import sikkerby.events.strategy.StrategyEvent;
import sikkerby.events.strategy.StrategyRegisterEvent;

/** Every event with the name and revision it is stored under. A line once shipped is never changed, only added to. */
public final class EventCatalogue {

    /** One event's stored name, such as {@code agreement.TermsAccepted}, and the revision that is written today. */
    public record Entry(String name, int revision, Class<? extends Fact> event) {}

    private static final List<Entry> ENTRIES = List.of(
            entry("strategy.StrategyDrafted", StrategyEvent.StrategyDrafted.class),
            entry("strategy.PrincipleAdded", StrategyEvent.PrincipleAdded.class),
            entry("strategy.StrategyAdopted", StrategyEvent.StrategyAdopted.class),
            entry("strategy.PrincipleRetired", StrategyEvent.PrincipleRetired.class),
            entry("strategy.PrincipleMapped", StrategyEvent.PrincipleMapped.class),
            entry("strategy.StrategyRegistered", StrategyRegisterEvent.StrategyRegistered.class),
            entry("partner.PartnerRegistered", PartnerEvent.PartnerRegistered.class),
            entry("partner.PartnerRenamed", PartnerEvent.PartnerRenamed.class),
            entry("partner.PartnerMoved", PartnerEvent.PartnerMoved.class),
            entry("partner.PartnerDissolved", PartnerEvent.PartnerDissolved.class),
            entry("place.PlaceRegistered", PlaceEvent.PlaceRegistered.class),
            entry("initiative.InitiativeProposed", InitiativeEvent.InitiativeProposed.class),
            entry("initiative.PrincipleAssigned", InitiativeEvent.PrincipleAssigned.class),
            entry("initiative.PrincipleUnassigned", InitiativeEvent.PrincipleUnassigned.class),
            entry("initiative.PartnerAssigned", InitiativeEvent.PartnerAssigned.class),
            entry("initiative.PartnerUnassigned", InitiativeEvent.PartnerUnassigned.class),
            entry("initiative.InitiativeApproved", InitiativeEvent.InitiativeApproved.class),
            entry("initiative.InitiativeStarted", InitiativeEvent.InitiativeStarted.class),
            entry("initiative.InitiativePaused", InitiativeEvent.InitiativePaused.class),
            entry("initiative.InitiativeResumed", InitiativeEvent.InitiativeResumed.class),
            entry("initiative.InitiativeCompleted", InitiativeEvent.InitiativeCompleted.class),
            entry("initiative.InitiativeCancelled", InitiativeEvent.InitiativeCancelled.class),
            entry("initiative.InitiativePeriodChanged", InitiativeEvent.InitiativePeriodChanged.class),
            entry("initiative.InitiativePlacesChanged", InitiativeEvent.InitiativePlacesChanged.class),
            entry("initiative.InitiativeLinked", InitiativeEvent.InitiativeLinked.class),
            entry("initiative.InitiativeUnlinked", InitiativeEvent.InitiativeUnlinked.class),
            entry("initiative.InitiativeStatusReported", InitiativeEvent.InitiativeStatusReported.class),
            entry("initiative.InitiativeCarriedOver", InitiativeEvent.InitiativeCarriedOver.class),
            entry("agreement.AgreementDrafted", AgreementEvent.AgreementDrafted.class),
            entry("agreement.TermsProposed", AgreementEvent.TermsProposed.class),
            entry("agreement.TermsAccepted", AgreementEvent.TermsAccepted.class),
            entry("agreement.TermsDeclined", AgreementEvent.TermsDeclined.class),
            entry("agreement.AgreementRatified", AgreementEvent.AgreementRatified.class),
            entry("agreement.AgreementEnteredIntoForce", AgreementEvent.AgreementEnteredIntoForce.class),
            entry("agreement.CounterProposalMade", AgreementEvent.CounterProposalMade.class),
            entry("agreement.AccessionProposed", AgreementEvent.AccessionProposed.class),
            entry("agreement.ReservationRecorded", AgreementEvent.ReservationRecorded.class),
            entry("agreement.AgreementRenewed", AgreementEvent.AgreementRenewed.class),
            entry("agreement.ContributorAdded", AgreementEvent.ContributorAdded.class),
            entry("agreement.NoticeGiven", AgreementEvent.NoticeGiven.class),
            entry("agreement.PartyWithdrew", AgreementEvent.PartyWithdrew.class),
            entry("agreement.AgreementSuspended", AgreementEvent.AgreementSuspended.class),
            entry("agreement.AgreementResumed", AgreementEvent.AgreementResumed.class),
            entry("agreement.AgreementTerminated", AgreementEvent.AgreementTerminated.class),
            entry("agreement.AgreementExpired", AgreementEvent.AgreementExpired.class),
            entry("agreement.AgreementSuperseded", AgreementEvent.AgreementSuperseded.class),
            entry("agreement.AgreementReviewed", AgreementEvent.AgreementReviewed.class),
            entry("agreement.AgreementClassified", AgreementEvent.AgreementClassified.class),
            entry("commitment.CommitmentPledged", CommitmentEvent.CommitmentPledged.class),
            entry("commitment.ProgressReported", CommitmentEvent.ProgressReported.class),
            entry("commitment.OnTrackConfirmed", CommitmentEvent.OnTrackConfirmed.class),
            entry("commitment.EvidenceAttached", CommitmentEvent.EvidenceAttached.class),
            entry("commitment.FulfilmentClaimed", CommitmentEvent.FulfilmentClaimed.class),
            entry("commitment.CommitmentFulfilled", CommitmentEvent.CommitmentFulfilled.class),
            entry("commitment.FulfilmentDisputed", CommitmentEvent.FulfilmentDisputed.class),
            entry("commitment.CommitmentProposed", CommitmentEvent.CommitmentProposed.class),
            entry("commitment.CommitmentAccepted", CommitmentEvent.CommitmentAccepted.class),
            entry("commitment.CommitmentDeclined", CommitmentEvent.CommitmentDeclined.class),
            entry("commitment.RevisionProposed", CommitmentEvent.RevisionProposed.class),
            entry("commitment.RevisionAccepted", CommitmentEvent.RevisionAccepted.class),
            entry("commitment.CommitmentRevised", CommitmentEvent.CommitmentRevised.class),
            entry("commitment.RevisionRefused", CommitmentEvent.RevisionRefused.class),
            entry("commitment.ReleaseConsented", CommitmentEvent.ReleaseConsented.class),
            entry("commitment.CommitmentReleased", CommitmentEvent.CommitmentReleased.class),
            entry("commitment.TransferProposed", CommitmentEvent.TransferProposed.class),
            entry("commitment.CommitmentTransferred", CommitmentEvent.CommitmentTransferred.class),
            entry("commitment.CommitmentDeclaredNotMet", CommitmentEvent.CommitmentDeclaredNotMet.class),
            entry("commitment.CommitmentLapsed", CommitmentEvent.CommitmentLapsed.class),
            entry("commitment.EntryContested", CommitmentEvent.EntryContested.class),
            entry("commitment.ReminderSent", CommitmentEvent.ReminderSent.class),
            entry("commitment.OverdueEscalated", CommitmentEvent.OverdueEscalated.class),
            entry("annotation.EntryAnnotated", AnnotationEvent.EntryAnnotated.class),
            entry("correction.CorrectionProposed", CorrectionEvent.CorrectionProposed.class),
            entry("correction.CorrectionConsented", CorrectionEvent.CorrectionConsented.class),
            entry("correction.CorrectionRefused", CorrectionEvent.CorrectionRefused.class),
            entry("correction.CorrectionWithdrawn", CorrectionEvent.CorrectionWithdrawn.class),
            entry("correction.EntryCorrected", CorrectionEvent.EntryCorrected.class),
            entry("casefile.CaseOpened", CaseEvent.CaseOpened.class),
            entry("casefile.NoteAdded", CaseEvent.NoteAdded.class),
            entry("casefile.DocumentRegistered", CaseEvent.DocumentRegistered.class),
            entry("casefile.EsdhReferenceSet", CaseEvent.EsdhReferenceSet.class),
            entry("casefile.CaseClassified", CaseEvent.CaseClassified.class),
            entry("casefile.CaseLinked", CaseEvent.CaseLinked.class),
            entry("casefile.CaseUnlinked", CaseEvent.CaseUnlinked.class),
            entry("casefile.ConfidentialityChanged", CaseEvent.ConfidentialityChanged.class),
            entry("casefile.CaseClosed", CaseEvent.CaseClosed.class),
            entry("casefile.CaseReopened", CaseEvent.CaseReopened.class));

    private static final Map<String, Entry> BY_NAME =
            ENTRIES.stream().collect(Collectors.toUnmodifiableMap(Entry::name, Function.identity()));
    private static final Map<Class<? extends Fact>, Entry> BY_EVENT =
            ENTRIES.stream().collect(Collectors.toUnmodifiableMap(Entry::event, Function.identity()));

    private EventCatalogue() {}

    public static List<Entry> entries() {
        return ENTRIES;
    }

    /** Nothing for a name that this version of the software does not know. */
    public static Optional<Entry> find(String name) {
        return Optional.ofNullable(BY_NAME.get(name));
    }

    /** Fails for a name that this version of the software does not know: reading on would lose an event. */
    public static Entry named(String name) {
        return find(name)
                .orElseThrow(() -> new IllegalArgumentException("No event is stored under the name " + name + "."));
    }

    public static Entry of(Class<? extends Fact> event) {
        var entry = BY_EVENT.get(event);
        if (entry == null) throw new IllegalArgumentException("Not in the catalogue of events: " + event.getName());
        return entry;
    }

    private static Entry entry(String name, Class<? extends Fact> event) {
        return new Entry(name, 1, event);
    }
}
