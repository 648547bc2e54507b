package sikkerby.events.correction;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
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
import sikkerby.events.commitment.CommitmentEvent.CommitmentReleased;
import sikkerby.events.commitment.CommitmentEvent.CommitmentRevised;
import sikkerby.events.commitment.CommitmentEvent.CommitmentTransferred;
import sikkerby.events.commitment.CommitmentEvent.EntryContested;
import sikkerby.events.commitment.CommitmentEvent.EvidenceAttached;
import sikkerby.events.commitment.CommitmentEvent.FulfilmentClaimed;
import sikkerby.events.commitment.CommitmentEvent.FulfilmentDisputed;
import sikkerby.events.commitment.CommitmentEvent.OnTrackConfirmed;
import sikkerby.events.commitment.CommitmentEvent.OverdueEscalated;
import sikkerby.events.commitment.CommitmentEvent.ProgressReported;
import sikkerby.events.commitment.CommitmentEvent.ReleaseConsented;
import sikkerby.events.commitment.CommitmentEvent.ReminderSent;
import sikkerby.events.commitment.CommitmentEvent.RevisionAccepted;
import sikkerby.events.commitment.CommitmentEvent.RevisionProposed;
import sikkerby.events.commitment.CommitmentEvent.RevisionRefused;
import sikkerby.events.commitment.CommitmentEvent.TransferProposed;
import sikkerby.events.fact.Fact;
import sikkerby.events.fact.PartnerCode;

/**
 * What whoever is told of a promise is told: who owes it, and by which day.
 *
 * @param since the day of the step that led here
 * @param open promised, and neither kept, claimed to be, nor over
 * @param asked the days for which it would be put off, by the number of the revision
 */
record Owing(PartnerCode debtor, LocalDate dueOn, LocalDate since, boolean open, Map<Integer, LocalDate> asked) {

    /** Nothing where nobody promised anything, or was asked to. */
    static Optional<Owing> after(Stream<Fact> facts) {
        @Nullable Owing owing = null;
        for (var fact : facts.toList()) {
            if (fact instanceof Beginning it)
                owing = new Owing(it.debtor(), it.dueOn(), it.occurredOn(), it instanceof CommitmentPledged, Map.of());
            else if (owing != null && fact instanceof CommitmentEvent it) owing = owing.then(it);
        }
        return Optional.ofNullable(owing);
    }

    /** Whether it still reads as it did to whoever was told. */
    boolean isTold(Alert alert) {
        var sameDebtor = !(alert instanceof ReminderSent it) || it.debtor().equals(debtor);
        return open && sameDebtor && dueOn.equals(alert.dueOn()) && !since.isAfter(alert.occurredOn());
    }

    private Owing then(CommitmentEvent event) {
        return switch (event) {
            case CommitmentAccepted it -> step(true, it.occurredOn());
            case FulfilmentDisputed it -> step(true, it.occurredOn());
            case CommitmentTransferred it -> new Owing(it.to(), dueOn, it.occurredOn(), true, asked);
            case RevisionProposed it -> asking(it);
            case CommitmentRevised it ->
                new Owing(debtor, asked.getOrDefault(it.revision(), dueOn), it.occurredOn(), open, asked);
            case FulfilmentClaimed _,
                    CommitmentFulfilled _,
                    CommitmentDeclined _,
                    CommitmentReleased _,
                    CommitmentDeclaredNotMet _,
                    CommitmentLapsed _ -> step(false, event.occurredOn());
            case Beginning _,
                    ProgressReported _,
                    OnTrackConfirmed _,
                    EvidenceAttached _,
                    RevisionAccepted _,
                    RevisionRefused _,
                    ReleaseConsented _,
                    TransferProposed _,
                    EntryContested _,
                    ReminderSent _,
                    OverdueEscalated _ -> this;
        };
    }

    private Owing step(boolean nowOpen, LocalDate day) {
        return new Owing(debtor, dueOn, day, nowOpen, asked);
    }

    private Owing asking(RevisionProposed it) {
        if (it.dueOn() == null) return this;
        var more = new HashMap<>(asked);
        more.put(it.revision(), it.dueOn());
        return new Owing(debtor, dueOn, since, open, Map.copyOf(more));
    }
}
