package sikkerby.query.ledger;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import sikkerby.events.fact.PartnerCode;
import sikkerby.query.commitment.CommitmentView;
import sikkerby.query.ledger.LedgerView.Entry;
import sikkerby.query.ledger.LedgerView.Fate;

/** Puts each promise into the one class that says what became of it. */
final class Entries {

    private Entries() {}

    /** Nothing for what this partner never bound itself to. */
    static Optional<Entry> of(CommitmentView it, PartnerCode partner, LocalDate day) {
        var owedFrom = it.owedFrom(partner);
        return owedFrom == null ? Optional.empty() : Optional.of(entry(it, partner, owedFrom, day));
    }

    private static Entry entry(CommitmentView it, PartnerCode partner, LocalDate owedFrom, LocalDate day) {
        var fate = fate(it, partner);
        var slips = it.slipsOf(partner);
        var keptOn = fate == Fate.KEPT || fate == Fate.KEPT_LATE ? it.keptOn() : null;
        return new Entry(
                it.id(),
                it.number(),
                fate,
                it.text(),
                it.agreementNumber(),
                owedFrom,
                it.dueOn(),
                it.originalDueOn(),
                keptOn,
                daysLate(it, fate, keptOn, day),
                slips.size(),
                slips.stream().mapToInt(Integer::intValue).sum(),
                it.isTakenOverBy(partner),
                it.debtor());
    }

    private static Fate fate(CommitmentView it, PartnerCode partner) {
        if (it.nonBinding() || !it.debtor().equals(partner)) return Fate.TRANSFERRED;
        return switch (it.state()) {
            case "FULFILLED" -> {
                var keptOn = it.keptOn();
                yield keptOn != null && keptOn.isAfter(it.dueOn()) ? Fate.KEPT_LATE : Fate.KEPT;
            }
            case "DISPUTED" -> Fate.DISPUTED;
            case "RELEASED" -> Fate.RELEASED;
            case "NOT_MET" -> Fate.NOT_MET;
            case "LAPSED" -> Fate.LAPSED;
            default -> it.overdue() ? Fate.OVERDUE : Fate.OPEN;
        };
    }

    private static long daysLate(CommitmentView it, Fate fate, @Nullable LocalDate keptOn, LocalDate day) {
        if (fate == Fate.KEPT_LATE && keptOn != null) return ChronoUnit.DAYS.between(it.dueOn(), keptOn);
        return fate == Fate.OVERDUE ? ChronoUnit.DAYS.between(it.dueOn(), day) : 0;
    }
}
