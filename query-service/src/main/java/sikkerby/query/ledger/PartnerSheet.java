package sikkerby.query.ledger;

import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import sikkerby.events.fact.PartnerCode;
import sikkerby.events.strategy.PrincipleCode;
import sikkerby.events.strategy.StrategyCode;
import sikkerby.query.agreement.Agreements.Agreed;
import sikkerby.query.ledger.LedgerView.Entry;
import sikkerby.query.ledger.LedgerView.Fate;
import sikkerby.query.partner.Partners.Card;
import sikkerby.query.sentence.Names;
import sikkerby.query.sentence.Names.Borne;

/**
 * A partner on one page.
 *
 * @param borne what it has been called, the newest name first
 * @param above what it stands below, the root first
 * @param below what stands directly below it
 * @param agreements those that bind it or would, and those that it contributes to, the binding ones first
 * @param strategy whose principles are counted; null where none was adopted yet
 * @param active how many initiatives under way it takes part in
 */
record PartnerSheet(
        Card card,
        List<Borne> borne,
        List<PartnerCode> above,
        List<PartnerCode> below,
        LedgerView ledger,
        List<Agreed> agreements,
        @Nullable StrategyCode strategy,
        List<Work> principles,
        long active,
        Names names) {

    private static final int MOST = 50;

    /** How many initiatives under way it owns, and contributes to, under one principle. */
    record Work(PrincipleCode principle, long owned, long contributed) {}

    /** The promises of a class, or else those that are still to be kept; what is due first comes first. */
    List<Entry> listed(@Nullable Fate fate) {
        return chosen(fate).stream()
                .sorted(Comparator.comparing(Entry::dueOn).thenComparing(Entry::number))
                .limit(MOST)
                .toList();
    }

    /** How many there are of those. */
    long count(@Nullable Fate fate) {
        return chosen(fate).size();
    }

    private List<Entry> chosen(@Nullable Fate fate) {
        return ledger.items().stream()
                .filter(it ->
                        fate == null ? it.is(Fate.OPEN) || it.is(Fate.OVERDUE) || it.is(Fate.DISPUTED) : it.is(fate))
                .toList();
    }

    /** How many were to be kept by now, and were not let off or handed over. */
    public long settled() {
        return ledger.kept() + ledger.keptLate() + ledger.overdue() + ledger.disputed() + ledger.notMet();
    }
}
