package sikkerby.events.correction;

import java.util.List;
import java.util.Optional;
import sikkerby.events.agreement.AgreementEvent.AgreementEnteredIntoForce;
import sikkerby.events.agreement.AgreementEvent.AgreementExpired;
import sikkerby.events.agreement.AgreementEvent.AgreementRatified;
import sikkerby.events.agreement.AgreementEvent.AgreementRenewed;
import sikkerby.events.agreement.AgreementEvent.AgreementSuspended;
import sikkerby.events.agreement.AgreementEvent.AgreementTerminated;
import sikkerby.events.agreement.AgreementEvent.NoticeGiven;
import sikkerby.events.agreement.AgreementEvent.PartyWithdrew;
import sikkerby.events.agreement.AgreementEvent.Proposal;
import sikkerby.events.agreement.AgreementEvent.TermsAccepted;
import sikkerby.events.agreement.AgreementEvent.TermsProposed;
import sikkerby.events.commitment.CommitmentEvent.Alert;
import sikkerby.events.commitment.CommitmentEvent.CommitmentLapsed;
import sikkerby.events.commitment.CommitmentEvent.CommitmentReleased;
import sikkerby.events.commitment.CommitmentEvent.CommitmentRevised;
import sikkerby.events.commitment.CommitmentEvent.ReleaseConsented;
import sikkerby.events.commitment.CommitmentEvent.RevisionAccepted;
import sikkerby.events.commitment.CommitmentEvent.RevisionProposed;
import sikkerby.events.correction.Understanding.Entry;
import sikkerby.events.fact.Fact;

/** What nobody said, but what followed of itself once all that it rests on was there: it falls with any part of that. */
record Followed(Entry entry) {

    static boolean is(Entry entry) {
        return switch (entry.fact()) {
            case AgreementEnteredIntoForce _,
                    AgreementRenewed _,
                    AgreementExpired _,
                    PartyWithdrew _,
                    CommitmentRevised _,
                    Alert _ -> true;
            case CommitmentReleased it -> !it.byDecision();
            case CommitmentLapsed it -> !it.byDecision();
            case AgreementTerminated _, AgreementSuspended _, TermsProposed _ -> entry.causation() != null;
            default -> false;
        };
    }

    /**
     * Whether all that it rested on is still there, and would still lead to it.
     *
     * @param before the entries behind which it stands
     * @param then what those meant when it followed from them
     * @param now what they mean now
     */
    boolean stands(List<Entry> before, Understanding then, Understanding now) {
        if (entry.fact() instanceof Alert alert)
            return Owing.after(before.stream().flatMap(it -> now.of(it.event(), it.fact()).stream()))
                    .filter(it -> it.isTold(alert))
                    .isPresent();
        var grounds = before.stream()
                .filter(it -> then.of(it.event(), it.fact())
                        .filter(fact -> restsOn(it, fact))
                        .isPresent())
                .toList();
        return grounds.stream().allMatch(it -> {
            var meant = then.of(it.event(), it.fact());
            var means = now.of(it.event(), it.fact());
            // Whoever left twice gave notice twice.
            var superseded = it.fact() instanceof NoticeGiven && !it.equals(grounds.getLast());
            return superseded || means.map(Followed::value).equals(meant.map(Followed::value));
        });
    }

    private boolean restsOn(Entry earlier, Fact fact) {
        if (fact instanceof PartyWithdrew && followedTogether(earlier)) return true;
        return switch (entry.fact()) {
            case AgreementEnteredIntoForce it ->
                version(fact).filter(version -> version == it.termsVersion()).isPresent();
            case AgreementRenewed it ->
                fact instanceof AgreementEnteredIntoForce force && force.termsVersion() == it.termsVersion();
            case AgreementExpired it ->
                fact instanceof AgreementEnteredIntoForce force && force.termsVersion() == it.termsVersion();
            case PartyWithdrew it ->
                fact instanceof NoticeGiven notice && notice.party().equals(it.party());
            case CommitmentRevised it ->
                revision(fact).filter(number -> number == it.revision()).isPresent();
            case CommitmentReleased _ -> fact instanceof ReleaseConsented;
            default -> false;
        };
    }

    /** By one command, or the one from the other. */
    private boolean followedTogether(Entry earlier) {
        var cause = entry.causation();
        return cause != null && (cause.equals(earlier.event()) || cause.equals(earlier.causation()));
    }

    private static Optional<Integer> version(Fact fact) {
        return switch (fact) {
            case Proposal it -> Optional.of(it.termsVersion());
            case TermsAccepted it -> Optional.of(it.termsVersion());
            case AgreementRatified it -> Optional.of(it.termsVersion());
            default -> Optional.empty();
        };
    }

    private static Optional<Integer> revision(Fact fact) {
        return switch (fact) {
            case RevisionProposed it -> Optional.of(it.revision());
            case RevisionAccepted it -> Optional.of(it.revision());
            default -> Optional.empty();
        };
    }

    /** What of it mattered to what followed: the day alone only where that is the day on which it followed. */
    private static List<Object> value(Fact ground) {
        return switch (ground) {
            case NoticeGiven it -> List.of(it.party(), it.effectiveOn());
            case TermsAccepted it -> List.of(it.party());
            case RevisionAccepted it -> it.party() == null ? List.of() : List.of(it.party());
            case ReleaseConsented it -> List.of(it.party());
            default -> List.of();
        };
    }
}
