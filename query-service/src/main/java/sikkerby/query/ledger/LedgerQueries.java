package sikkerby.query.ledger;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import org.axonframework.queryhandling.QueryHandler;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import sikkerby.events.fact.PartnerCode;
import sikkerby.query.ask.NotFound;
import sikkerby.query.ask.Question;
import sikkerby.query.ask.Shown;
import sikkerby.query.ask.Which;
import sikkerby.query.commitment.CommitmentView;
import sikkerby.query.commitment.Commitments;
import sikkerby.query.ledger.LedgerView.Day;
import sikkerby.query.ledger.LedgerView.Entry;
import sikkerby.query.ledger.LedgerView.Fate;
import sikkerby.query.model.Models;
import sikkerby.query.model.Snapshot;
import sikkerby.query.partner.Partners;
import sikkerby.query.sentence.Language;
import sikkerby.query.sentence.Names;
import sikkerby.query.sentence.NamesReader;
import sikkerby.query.sentence.Phrases;
import sikkerby.query.time.AsOf;
import sikkerby.query.time.TimeRequest;

/** Answers whether a partner keeps its promises. */
@Component
class LedgerQueries {

    /**
     * The promises of one partner.
     *
     * @param from the first day of the period; null for all time before
     * @param to the last one; null for all time after
     * @param fate the class whose items are wanted; null for all
     */
    record ReadLedger(
            TimeRequest time,
            Which partner,
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            Day by,
            @Nullable Fate fate,
            Language language)
            implements Question<LedgerView> {

        boolean lets(Entry it) {
            var day = by == Day.DUE ? it.dueOn() : it.pledgedOn();
            return (from == null || !day.isBefore(from)) && (to == null || !day.isAfter(to));
        }
    }

    private final Partners partners;
    private final Commitments commitments;
    private final NamesReader names;
    private final Models models;
    private final Snapshot snapshot;

    LedgerQueries(Partners partners, Commitments commitments, NamesReader names, Models models, Snapshot snapshot) {
        this.partners = partners;
        this.commitments = commitments;
        this.names = names;
        this.models = models;
        this.snapshot = snapshot;
    }

    @QueryHandler
    Shown<LedgerView> read(ReadLedger asked) {
        return snapshot.read(
                partners.about(asked.partner(), asked.time()),
                models.named("commitment", "agreement", "partner", "place", "strategy"),
                asOf -> {
                    var partner = partners.code(asked.partner(), asOf).orElseThrow(() -> new NotFound(asked.partner()));
                    return view(asked, partner, commitments.owedBy(partner, asOf), names.all(), asOf);
                });
    }

    /** Of all that concerns the partner, what it bound itself to. */
    static LedgerView view(
            ReadLedger asked, PartnerCode partner, List<CommitmentView> concerning, Names names, AsOf asOf) {
        var made = concerning.stream()
                .flatMap(it -> Entries.of(it, partner, asOf.validAt()).stream())
                .filter(asked::lets)
                .sorted(Comparator.comparing(Entry::pledgedOn).thenComparing(Entry::number))
                .toList();
        return new LedgerView(
                partner,
                names.partner(partner, asOf, asked.language()),
                asked.from(),
                asked.to(),
                asked.by(),
                made.size(),
                count(made, Fate.KEPT),
                count(made, Fate.KEPT_LATE),
                count(made, Fate.OPEN),
                count(made, Fate.OVERDUE),
                count(made, Fate.DISPUTED),
                count(made, Fate.RELEASED),
                count(made, Fate.TRANSFERRED),
                count(made, Fate.NOT_MET),
                count(made, Fate.LAPSED),
                count(made, Fate.SLIPPED),
                count(made, Fate.TAKEN_OVER),
                adds(made, asked.language()),
                made.stream()
                        .filter(it -> asked.fate() == null || it.is(asked.fate()))
                        .toList());
    }

    private static long count(List<Entry> made, Fate fate) {
        return made.stream().filter(it -> it.is(fate)).count();
    }

    private static String adds(List<Entry> made, Language language) {
        var words = new HashMap<String, String>();
        words.put("made", Integer.toString(made.size()));
        for (var fate : Fate.values()) words.put(fate.name(), Long.toString(count(made, fate)));
        return Phrases.of(language).say("ledger.adds", words);
    }
}
