package sikkerby.command.correction;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import sikkerby.events.commitment.CommitmentEvent;
import sikkerby.events.commitment.CommitmentEvent.Alert;
import sikkerby.events.commitment.CommitmentEvent.Beginning;
import sikkerby.events.commitment.CommitmentEvent.CommitmentAccepted;
import sikkerby.events.commitment.CommitmentEvent.CommitmentDeclaredNotMet;
import sikkerby.events.commitment.CommitmentEvent.CommitmentDeclined;
import sikkerby.events.commitment.CommitmentEvent.CommitmentFulfilled;
import sikkerby.events.commitment.CommitmentEvent.CommitmentLapsed;
import sikkerby.events.commitment.CommitmentEvent.CommitmentPledged;
import sikkerby.events.commitment.CommitmentEvent.CommitmentProposed;
import sikkerby.events.commitment.CommitmentEvent.CommitmentReleased;
import sikkerby.events.commitment.CommitmentEvent.CommitmentRevised;
import sikkerby.events.commitment.CommitmentEvent.CommitmentTransferred;
import sikkerby.events.commitment.CommitmentEvent.EntryContested;
import sikkerby.events.commitment.CommitmentEvent.EvidenceAttached;
import sikkerby.events.commitment.CommitmentEvent.FulfilmentClaimed;
import sikkerby.events.commitment.CommitmentEvent.FulfilmentDisputed;
import sikkerby.events.commitment.CommitmentEvent.OnTrackConfirmed;
import sikkerby.events.commitment.CommitmentEvent.ProgressReported;
import sikkerby.events.commitment.CommitmentEvent.ReleaseConsented;
import sikkerby.events.commitment.CommitmentEvent.RevisionAccepted;
import sikkerby.events.commitment.CommitmentEvent.RevisionProposed;
import sikkerby.events.commitment.CommitmentEvent.RevisionRefused;
import sikkerby.events.commitment.CommitmentEvent.TransferProposed;
import sikkerby.events.fact.Fact;
import sikkerby.events.fact.PartnerCode;

/** What each entry about a commitment builds on. */
final class CommitmentSteps {

    private static final Ground REQUEST = Ground.of("request");
    private static final Ground PROMISE = Ground.of("promise");
    private static final Ground OPEN = Ground.of("open");
    private static final Ground EVIDENCE = Ground.of("evidence");
    private static final Ground CLAIM = Ground.of("claim");
    private static final String STEERING_GROUP = "steering group";

    private CommitmentSteps() {}

    static Step of(CommitmentEvent event, List<Fact> before) {
        return switch (event) {
            case CommitmentPledged _ -> Step.beginning(PROMISE, OPEN);
            case CommitmentProposed _ -> Step.beginning(REQUEST);
            case CommitmentAccepted _ -> Step.on(REQUEST).taking(REQUEST).laying(PROMISE, OPEN);
            case CommitmentDeclined _ -> Step.on(REQUEST).toTheEnd();
            case ProgressReported _, OnTrackConfirmed _ -> Step.on(PROMISE);
            case EvidenceAttached it -> shown(it, before);
            case FulfilmentClaimed it -> claimed(it).laying(CLAIM);
            case FulfilmentDisputed _ -> Step.on(CLAIM).taking(CLAIM).laying(OPEN);
            case CommitmentFulfilled _ -> Step.on(CLAIM).toTheEnd();
            case RevisionProposed it ->
                Step.on(PROMISE).laying(revision(it.revision())).layingTheOnly(Ground.of("number", it.revision()));
            case RevisionAccepted it -> Step.on(revision(it.revision())).laying(accepted(it.revision(), it.party()));
            case RevisionRefused it -> Step.on(revision(it.revision())).taking(revision(it.revision()));
            case CommitmentRevised it ->
                Step.on(revision(it.revision()))
                        .having(owed(before)
                                .map(party -> accepted(it.revision(), party))
                                .toList());
            case ReleaseConsented it -> Step.on(PROMISE).laying(consent(it.party()));
            case CommitmentReleased it -> released(it, before).toTheEnd();
            case TransferProposed it -> Step.on(PROMISE).laying(handover(it.to()));
            case CommitmentTransferred it ->
                Step.on(handover(it.to())).taking(handover(it.to())).laying(PROMISE, OPEN);
            // What people were told falls by itself where they would not have been: it is in no correction's way.
            case EntryContested _, Alert _ -> Step.beginning();
            case CommitmentDeclaredNotMet _, CommitmentLapsed _ -> Step.on(OPEN).toTheEnd();
        };
    }

    private static Step claimed(FulfilmentClaimed it) {
        return it.noEvidence() ? Step.on(OPEN) : Step.on(OPEN, EVIDENCE);
    }

    /** What is claimed rests on any of it: from the day of the earliest on there is some. */
    private static Step shown(EvidenceAttached it, List<Fact> before) {
        var sooner = before.stream()
                .anyMatch(fact -> fact instanceof EvidenceAttached other
                        && !it.occurredOn().isBefore(other.occurredOn()));
        return sooner ? Step.on(PROMISE) : Step.on(PROMISE).laying(EVIDENCE);
    }

    private static Step released(CommitmentReleased it, List<Fact> before) {
        if (it.byDecision()) return Step.on(PROMISE);
        return Step.on(PROMISE)
                .having(owed(before).map(CommitmentSteps::consent).toList());
    }

    /** To whom it is owed by then; null stands for the steering group. */
    private static Stream<@Nullable PartnerCode> owed(List<Fact> before) {
        var owed = before.stream()
                .flatMap(fact -> switch (fact) {
                    case Beginning it -> Stream.of(it.beneficiaries());
                    case CommitmentTransferred it -> Stream.of(it.beneficiaries());
                    default -> Stream.<List<PartnerCode>>empty();
                })
                .reduce(List.of(), (_, later) -> later);
        return owed.isEmpty() ? Stream.of((PartnerCode) null) : owed.stream();
    }

    private static Ground revision(int number) {
        return Ground.of("revision", number);
    }

    private static Ground accepted(int revision, @Nullable PartnerCode party) {
        return Ground.of("revision accepted", revision, party == null ? STEERING_GROUP : party);
    }

    private static Ground consent(@Nullable PartnerCode party) {
        return Ground.of("release", party == null ? STEERING_GROUP : party);
    }

    private static Ground handover(PartnerCode to) {
        return Ground.of("handover", to);
    }
}
