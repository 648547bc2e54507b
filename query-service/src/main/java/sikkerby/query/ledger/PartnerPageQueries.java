package sikkerby.query.ledger;

import java.util.Comparator;
import java.util.List;
import org.axonframework.queryhandling.QueryHandler;
import org.springframework.stereotype.Component;
import sikkerby.events.fact.PartnerCode;
import sikkerby.events.strategy.PrincipleCode;
import sikkerby.query.agreement.AgreementStatus;
import sikkerby.query.agreement.Agreements;
import sikkerby.query.agreement.Agreements.Agreed;
import sikkerby.query.ask.NotFound;
import sikkerby.query.ask.Question;
import sikkerby.query.ask.Shown;
import sikkerby.query.commitment.Commitments;
import sikkerby.query.initiative.ActiveInitiatives;
import sikkerby.query.initiative.ActiveInitiatives.Active;
import sikkerby.query.initiative.ActiveInitiatives.Served;
import sikkerby.query.ledger.LedgerQueries.ReadLedger;
import sikkerby.query.ledger.PartnerSheet.Work;
import sikkerby.query.model.Models;
import sikkerby.query.model.Snapshot;
import sikkerby.query.partner.Partners;
import sikkerby.query.partner.Partners.Card;
import sikkerby.query.sentence.NamesReader;
import sikkerby.query.strategy.Principles;
import sikkerby.query.strategy.Principles.Held;
import sikkerby.query.time.AsOf;

/** Answers who a partner is, what it agreed to and what it does, for its page. */
@Component
class PartnerPageQueries {

    /** All about one partner; its promises as the ledger is asked for them. */
    record ReadSheet(ReadLedger ledger) implements Question<PartnerSheet> {}

    private static final Comparator<Agreed> BINDING_FIRST = Comparator.comparing(
                    (Agreed it) -> it.status() != AgreementStatus.IN_FORCE)
            .thenComparing(Agreed::number, Comparator.reverseOrder());

    private final Partners partners;
    private final Commitments commitments;
    private final Agreements agreements;
    private final ActiveInitiatives initiatives;
    private final Principles principles;
    private final NamesReader names;
    private final Models models;
    private final Snapshot snapshot;

    PartnerPageQueries(
            Partners partners,
            Commitments commitments,
            Agreements agreements,
            ActiveInitiatives initiatives,
            Principles principles,
            NamesReader names,
            Models models,
            Snapshot snapshot) {
        this.partners = partners;
        this.commitments = commitments;
        this.agreements = agreements;
        this.initiatives = initiatives;
        this.principles = principles;
        this.names = names;
        this.models = models;
        this.snapshot = snapshot;
    }

    @QueryHandler
    Shown<PartnerSheet> read(ReadSheet asked) {
        var which = asked.ledger().partner();
        return snapshot.read(asked.ledger().time(), models.all(), asOf -> {
            var tree = new PartnerTree(partners.all(asOf));
            return sheet(asked.ledger(), tree.one(which).orElseThrow(() -> new NotFound(which)), tree, asOf);
        });
    }

    private PartnerSheet sheet(ReadLedger asked, Card card, PartnerTree tree, AsOf asOf) {
        var partner = card.code();
        var words = names.all();
        var held = principles.of(null, asOf);
        var active = initiatives.at(asOf).stream()
                .filter(it -> it.partners().contains(partner))
                .toList();
        return new PartnerSheet(
                card,
                words.borne(partner, asOf, asked.language()),
                tree.above(card),
                tree.below(card).stream().map(Card::code).toList(),
                LedgerQueries.view(asked, partner, commitments.owedBy(partner, asOf), words, asOf),
                agreements.of(partner, asOf).stream().sorted(BINDING_FIRST).toList(),
                held.map(Held::strategy).orElse(null),
                held.stream()
                        .flatMap(it -> it.codes().stream().map(principle -> work(partner, it, principle, active)))
                        .toList(),
                active.size(),
                words);
    }

    /** Its owner stands first among the partners of an initiative. */
    private static Work work(PartnerCode partner, Held held, PrincipleCode principle, List<Active> active) {
        var serving = active.stream()
                .filter(it -> it.principles().contains(new Served(held.strategy(), principle)))
                .toList();
        var owned = serving.stream()
                .filter(it -> it.partners().getFirst().equals(partner))
                .count();
        return new Work(principle, owned, serving.size() - owned);
    }
}
