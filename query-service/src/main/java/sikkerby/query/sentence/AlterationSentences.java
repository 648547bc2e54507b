package sikkerby.query.sentence;

import java.util.ArrayList;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import sikkerby.events.commitment.CommitmentEvent;
import sikkerby.events.commitment.CommitmentEvent.CommitmentLapsed;
import sikkerby.events.commitment.CommitmentEvent.CommitmentProposed;
import sikkerby.events.commitment.CommitmentEvent.CommitmentReleased;
import sikkerby.events.commitment.CommitmentEvent.CommitmentRevised;
import sikkerby.events.commitment.CommitmentEvent.CommitmentTransferred;
import sikkerby.events.commitment.CommitmentEvent.ReleaseConsented;
import sikkerby.events.commitment.CommitmentEvent.RevisionAccepted;
import sikkerby.events.commitment.CommitmentEvent.RevisionProposed;
import sikkerby.events.commitment.CommitmentEvent.RevisionRefused;
import sikkerby.events.commitment.CommitmentEvent.TransferProposed;
import sikkerby.events.fact.Text;

/** How a commitment came to be asked for, another one, somebody else's, or none, in words. */
final class AlterationSentences {

    private AlterationSentences() {}

    static String of(CommitmentEvent event, Told told) {
        return switch (event) {
            case CommitmentProposed it -> proposed(it, told);
            case RevisionProposed it -> revision(it, told);
            case RevisionAccepted it ->
                told.say("", Map.of("by", told.by(it.party()), "revision", number(it.revision())));
            case CommitmentRevised it -> told.say("", Map.of("revision", number(it.revision())), told.recordedLate());
            case RevisionRefused it ->
                told.say(
                        "",
                        Map.of(
                                "by", told.by(it.party()),
                                "revision", number(it.revision()),
                                "because", told.because()));
            case ReleaseConsented it ->
                told.say(
                        "",
                        Map.of(
                                "party", told.by(it.party()),
                                "debtor", told.debtor(),
                                "because", told.because()));
            case CommitmentReleased it -> ended(it.byDecision(), it.decision(), told.debtor(), told);
            case CommitmentLapsed it -> ended(it.byDecision(), it.decision(), "", told);
            case TransferProposed it ->
                told.say(
                        it.nonBinding() ? ".nonBinding" : "",
                        Map.of(
                                "by", told.by(it.proposedBy()),
                                "to", told.partner(it.to()),
                                "decision", decision(it.decision(), told),
                                "because", told.because()));
            case CommitmentTransferred it ->
                told.say(
                        it.nonBinding() ? ".nonBinding" : "",
                        Map.of("to", told.partner(it.to()), "from", told.partner(it.from())));
            default -> throw new IllegalArgumentException("Told elsewhere: " + event);
        };
    }

    private static String proposed(CommitmentProposed it, Told told) {
        var agreement =
                it.agreement() == null ? "" : told.names().number(it.agreement().value());
        return told.say(
                it.agreement() == null ? "" : ".agreement",
                Map.of(
                        "by", told.by(it.proposedBy()),
                        "debtor", told.partner(it.debtor()),
                        "number", it.number(),
                        "agreement", agreement,
                        "due", told.date(it.dueOn()),
                        "text", told.quoted(it.text())));
    }

    private static String revision(RevisionProposed it, Told told) {
        var changes = new ArrayList<String>();
        if (it.dueOn() != null)
            changes.add(told.templates().fill("revision.due", Map.of("due", told.date(it.dueOn()))));
        if (it.text() != null)
            changes.add(told.templates().fill("revision.text", Map.of("text", told.quoted(it.text()))));
        return told.say(
                "",
                Map.of(
                        "who", told.who(),
                        "revision", number(it.revision()),
                        "changes", told.templates().list(changes),
                        "because", told.because()));
    }

    private static String ended(boolean byDecision, @Nullable Text decision, String debtor, Told told) {
        if (!byDecision) return told.say("", Map.of("debtor", debtor), told.recordedLate());
        return told.say(
                ".decided", Map.of("debtor", debtor, "decision", decision(decision, told), "because", told.because()));
    }

    private static String decision(@Nullable Text decision, Told told) {
        return decision == null ? "" : told.templates().fill("decision", Map.of("decision", told.quoted(decision)));
    }

    private static String number(int revision) {
        return Integer.toString(revision);
    }
}
