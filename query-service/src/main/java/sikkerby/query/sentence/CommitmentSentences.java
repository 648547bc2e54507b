package sikkerby.query.sentence;

import java.util.Map;
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
import sikkerby.events.commitment.CommitmentEvent.OverdueEscalated;
import sikkerby.events.commitment.CommitmentEvent.ProgressReported;
import sikkerby.events.commitment.CommitmentEvent.ReleaseConsented;
import sikkerby.events.commitment.CommitmentEvent.ReminderSent;
import sikkerby.events.commitment.CommitmentEvent.RevisionAccepted;
import sikkerby.events.commitment.CommitmentEvent.RevisionProposed;
import sikkerby.events.commitment.CommitmentEvent.RevisionRefused;
import sikkerby.events.commitment.CommitmentEvent.TransferProposed;
import sikkerby.events.fact.Text;
import sikkerby.query.model.Words;

/** What happened to a commitment, in words. */
final class CommitmentSentences {

    private CommitmentSentences() {}

    static String of(CommitmentEvent event, Told told) {
        return switch (event) {
            case CommitmentPledged it -> pledged(it, told) + recurring(it, told);
            case ProgressReported it ->
                told.say(it.onTrack() ? ".onTrack" : "", Map.of("who", told.who(), "text", told.quoted(it.text())));
            case OnTrackConfirmed _ -> told.say("", Map.of("who", told.who()));
            case EvidenceAttached it -> told.say("", Map.of("who", told.who(), "text", told.quoted(it.text())));
            case FulfilmentClaimed it ->
                told.say(
                        it.noEvidence() ? ".noEvidence" : "",
                        Map.of("who", told.who(), "statement", told.quoted(it.statement())));
            case CommitmentFulfilled it -> told.say("", Map.of("by", told.by(it.confirmedBy())));
            case FulfilmentDisputed it -> disputed(it, told);
            case CommitmentAccepted _ -> told.say("", Map.of("who", told.who()));
            case CommitmentDeclined _ -> told.say("", Map.of("who", told.who(), "because", told.because()));
            case EntryContested _ -> told.say("", Map.of("who", told.who(), "because", told.because()));
            case CommitmentDeclaredNotMet it ->
                told.say("", Map.of("by", told.by(it.declaredBy()), "because", told.because()));
            case CommitmentProposed it -> AlterationSentences.of(it, told) + recurring(it, told);
            case RevisionProposed _,
                    RevisionAccepted _,
                    CommitmentRevised _,
                    RevisionRefused _,
                    ReleaseConsented _,
                    CommitmentReleased _,
                    TransferProposed _,
                    CommitmentTransferred _,
                    CommitmentLapsed _ -> AlterationSentences.of(event, told);
            case ReminderSent it ->
                told.say(
                        when(it),
                        Map.of("debtor", told.partner(it.debtor()), "due", due(it, told), "late", late(it, told)));
            case OverdueEscalated it ->
                told.say("", Map.of("body", told.body(it.level()), "due", due(it, told), "late", late(it, told)));
        };
    }

    static @Nullable String text(CommitmentEvent event, Told told) {
        return switch (event) {
            case CommitmentPledged it -> Words.of(it.text());
            case ProgressReported it -> Words.of(it.text());
            case EvidenceAttached it -> Words.of(it.text());
            case FulfilmentClaimed it -> Words.of(it.statement());
            case CommitmentProposed it -> Words.of(it.text());
            case RevisionProposed it when it.text() != null -> Words.of(it.text());
            case OnTrackConfirmed _,
                    CommitmentFulfilled _,
                    FulfilmentDisputed _,
                    CommitmentAccepted _,
                    CommitmentDeclined _,
                    RevisionProposed _,
                    RevisionAccepted _,
                    CommitmentRevised _,
                    RevisionRefused _,
                    ReleaseConsented _,
                    CommitmentReleased _,
                    TransferProposed _,
                    CommitmentTransferred _,
                    CommitmentDeclaredNotMet _,
                    EntryContested _,
                    CommitmentLapsed _,
                    Alert _ -> Words.of(reason(told));
        };
    }

    private static String when(ReminderSent it) {
        return it.days() > 0 ? ".overdue" : "";
    }

    private static String due(Alert it, Told told) {
        return told.date(it.dueOn());
    }

    /** When it should have been; nothing where it was. */
    private static String late(Alert it, Told told) {
        if (!it.occurredOn().isAfter(it.plannedOn())) return "";
        return told.phrase("alert.late", Map.of("planned", told.date(it.plannedOn())));
    }

    private static String recurring(Beginning it, Told told) {
        return it.recurrence() == null ? "" : " " + told.phrase("commitment.recurs." + it.recurrence());
    }

    private static String pledged(CommitmentPledged it, Told told) {
        var agreement =
                it.agreement() == null ? "" : told.names().number(it.agreement().value());
        return told.say(
                it.agreement() == null ? "" : ".agreement",
                Map.of(
                        "debtor", told.partner(it.debtor()),
                        "number", it.number(),
                        "agreement", agreement,
                        "due", told.date(it.dueOn()),
                        "text", told.quoted(it.text())));
    }

    private static String disputed(FulfilmentDisputed it, Told told) {
        var by = told.by(it.disputedBy());
        var reason = reason(told);
        if (reason == null) return told.say("", Map.of("by", by));
        return told.say(".because", Map.of("by", by, "reason", told.quoted(reason)));
    }

    private static @Nullable Text reason(Told told) {
        return told.known().circumstances().reason();
    }
}
