package sikkerby.command.correction;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import sikkerby.command.act.Act;
import sikkerby.command.act.RefusalCode;
import sikkerby.command.act.Refused;
import sikkerby.command.act.Role;
import sikkerby.command.log.Entries.Entry;
import sikkerby.events.commitment.CommitmentEvent.Beginning;
import sikkerby.events.commitment.CommitmentEvent.CommitmentAccepted;
import sikkerby.events.commitment.CommitmentEvent.CommitmentProposed;
import sikkerby.events.commitment.CommitmentEvent.CommitmentTransferred;
import sikkerby.events.commitment.CommitmentEvent.RevisionProposed;
import sikkerby.events.correction.Corrected;
import sikkerby.events.correction.CorrectionEvent.CorrectionProposed;
import sikkerby.events.fact.Fact;
import sikkerby.events.fact.PartnerCode;

/**
 * Who has to agree to a correction beside the one that makes it. Nobody comes to owe or own something by the word of
 * others, or to have said it (rule 4.4-3); and nobody owes less without those to whom it is owed (rules 4.4-6 and 4.4-7).
 *
 * @param now what is understood of the object before the correction
 */
record Second(Story now, Entry entry, Act act) {

    /**
     * Those who have to be asked, one of whom is enough; empty for the steering group.
     *
     * @param was what the entry says now of each value
     * @return null where nobody but those whose entry it is has a say
     */
    @Nullable
    List<PartnerCode> toBeAsked(Corrected was, Corrected corrected) {
        var named = corrected
                .partners()
                .filter(it -> was.partners().noneMatch(it::equals))
                .filter(it -> !act.actsFor(it))
                .toList();
        if (!named.isEmpty()) return named;
        var promise = promise();
        if (promise == null) return null;
        var owed = promise.owed();
        var debtor = act.actsFor(promise.debtor());
        if (!debtor && burdens(was, corrected)) return List.of(promise.debtor());
        return lightens(was, corrected) && owed.stream().noneMatch(act::actsFor) ? owed : null;
    }

    /** Those asked, or else those whose entry it is; the secretariat for any of them. */
    static void mustHaveASay(Entry entry, CorrectionProposed proposed, Act act) {
        act.only(Role.COORDINATOR, Role.SECRETARIAT, Role.STEERING_GROUP);
        var asked = proposed.asked();
        var theirs = act.is(Role.STEERING_GROUP)
                ? asked == null ? entry.bySteeringGroup() : asked.isEmpty()
                : asked == null ? entry.isOwn(act) : asked.stream().anyMatch(act::actsFor);
        Refused.unless(theirs || act.is(Role.SECRETARIAT), RefusalCode.ENTRY_OF_OTHERS);
    }

    /** Who owes less by it, or would never have owed it. */
    private boolean lightens(Corrected was, Corrected corrected) {
        var later = corrected.dueOn() != null
                && was.dueOn() != null
                && corrected.dueOn().isAfter(was.dueOn());
        var taken = entry.fact() instanceof CommitmentAccepted || entry.fact() instanceof CommitmentTransferred;
        return later || rewords(corrected) || (taken && corrected.annuls());
    }

    private boolean burdens(Corrected was, Corrected corrected) {
        var sooner = corrected.dueOn() != null
                && was.dueOn() != null
                && corrected.dueOn().isBefore(was.dueOn());
        return sooner || rewords(corrected);
    }

    /** What is promised is another thing in other words. */
    private boolean rewords(Corrected corrected) {
        var promises = entry.fact() instanceof Beginning || entry.fact() instanceof RevisionProposed;
        return promises && (corrected.text() != null || corrected.measure() != null);
    }

    /** Who owes a commitment, and to whom. */
    private record Promised(PartnerCode debtor, List<PartnerCode> owed) {}

    /** None while somebody is only asked for it. */
    private @Nullable Promised promise() {
        var facts = now.facts();
        if (facts.getFirst() instanceof CommitmentProposed
                && facts.stream().noneMatch(CommitmentAccepted.class::isInstance)) return null;
        return facts.stream()
                .map(Second::promised)
                .filter(Objects::nonNull)
                .reduce((_, later) -> later)
                .orElse(null);
    }

    private static @Nullable Promised promised(Fact fact) {
        return switch (fact) {
            case Beginning it -> new Promised(it.debtor(), it.beneficiaries());
            case CommitmentTransferred it -> new Promised(it.to(), it.beneficiaries());
            default -> null;
        };
    }
}
