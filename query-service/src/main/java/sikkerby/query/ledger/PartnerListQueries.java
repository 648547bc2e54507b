package sikkerby.query.ledger;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.axonframework.queryhandling.QueryHandler;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import sikkerby.events.fact.PartnerCode;
import sikkerby.query.agreement.Agreements;
import sikkerby.query.agreement.Agreements.Agreed;
import sikkerby.query.ask.Question;
import sikkerby.query.ask.Shown;
import sikkerby.query.commitment.CommitmentView;
import sikkerby.query.commitment.Commitments;
import sikkerby.query.initiative.ActiveInitiatives;
import sikkerby.query.initiative.ActiveInitiatives.Active;
import sikkerby.query.model.Finder;
import sikkerby.query.model.Models;
import sikkerby.query.model.Page;
import sikkerby.query.model.Paging;
import sikkerby.query.model.Snapshot;
import sikkerby.query.partner.PartnerStatus;
import sikkerby.query.partner.Partners;
import sikkerby.query.partner.Partners.Card;
import sikkerby.query.sentence.Language;
import sikkerby.query.sentence.Names;
import sikkerby.query.sentence.NamesReader;
import sikkerby.query.time.AsOf;
import sikkerby.query.time.TimeRequest;

/** Answers which partners there are, as the tree in which they stand, and how much each has at hand. */
@Component
class PartnerListQueries {

    /**
     * All of them, each followed by those below it; a filter that is null lets all through.
     *
     * @param within all that stand below it, however deep
     */
    record ListPartners(
            TimeRequest time,
            @Nullable PartnerCode within,
            @Nullable PartnerStatus state,
            Language language) implements Question<Listed> {}

    record Listed(Page<PartnerLine> lines, Names names) {}

    /** What all of them have at hand. */
    private record AtHand(List<Agreed> binding, List<CommitmentView> unsettled, List<Active> active) {

        private PartnerLine line(Card card, int depth) {
            var partner = card.code();
            var owed =
                    unsettled.stream().filter(it -> it.debtor().equals(partner)).toList();
            return new PartnerLine(
                    card,
                    depth,
                    binding.stream()
                            .filter(it -> it.parties().contains(partner))
                            .count(),
                    owed.stream().filter(CommitmentView::open).count(),
                    owed.stream().filter(CommitmentView::overdue).count(),
                    active.stream()
                            .filter(it -> it.partners().contains(partner))
                            .count());
        }
    }

    private final Partners partners;
    private final Commitments commitments;
    private final Agreements agreements;
    private final ActiveInitiatives initiatives;
    private final NamesReader names;
    private final Finder finder;
    private final Models models;
    private final Paging paging;
    private final Snapshot snapshot;

    PartnerListQueries(
            Partners partners,
            Commitments commitments,
            Agreements agreements,
            ActiveInitiatives initiatives,
            NamesReader names,
            Finder finder,
            Models models,
            Paging paging,
            Snapshot snapshot) {
        this.partners = partners;
        this.commitments = commitments;
        this.agreements = agreements;
        this.initiatives = initiatives;
        this.names = names;
        this.finder = finder;
        this.models = models;
        this.paging = paging;
        this.snapshot = snapshot;
    }

    @QueryHandler
    Shown<Listed> list(ListPartners asked) {
        return snapshot.read(asked.time(), models.all(), asOf -> {
            var within = finder.code("within", "partner", asked.within());
            var words = names.all();
            var all = new PartnerTree(partners.all(asOf));
            var wanted = new PartnerTree(all.all().stream()
                    .filter(it -> within == null || all.above(it).contains(within))
                    .filter(it -> asked.state() == null || asked.state() == it.status())
                    .sorted(byName(words, asked.language(), asOf))
                    .toList());
            var atHand =
                    new AtHand(agreements.present(asOf).binding(), commitments.unsettled(asOf), initiatives.at(asOf));
            var lines = new ArrayList<PartnerLine>();
            for (var root : wanted.roots()) add(root, 0, wanted, atHand, lines);
            return new Listed(paging.page(lines, it -> it.card().code().value(), asked.time(), asOf), words);
        });
    }

    private static Comparator<Card> byName(Names words, Language language, AsOf asOf) {
        return Comparator.comparing(Card::kind)
                .thenComparing(it -> words.partner(it.code(), asOf, language), language.alphabet());
    }

    private static void add(Card card, int depth, PartnerTree wanted, AtHand atHand, List<PartnerLine> lines) {
        lines.add(atHand.line(card, depth));
        for (var it : wanted.below(card)) add(it, depth + 1, wanted, atHand, lines);
    }
}
