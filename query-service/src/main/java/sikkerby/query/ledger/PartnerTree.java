package sikkerby.query.ledger;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import sikkerby.events.fact.PartnerCode;
import sikkerby.query.ask.Which;
import sikkerby.query.partner.Partners.Card;

/** Partners as they stand below one another. */
record PartnerTree(List<Card> all) {

    Optional<Card> one(Which which) {
        return all.stream().filter(it -> it.is(which)).findFirst();
    }

    /** Those that stand below none of these. */
    List<Card> roots() {
        return all.stream().filter(it -> parent(it).isEmpty()).toList();
    }

    /** Those directly below it. */
    List<Card> below(Card card) {
        return all.stream().filter(it -> card.code().equals(it.parent())).toList();
    }

    /** All above it, the root first. No partner stands below itself: the command side sees to that. */
    List<PartnerCode> above(Card card) {
        var above = new ArrayList<PartnerCode>();
        for (var it = parent(card); it.isPresent(); it = parent(it.get()))
            above.addFirst(it.get().code());
        return List.copyOf(above);
    }

    private Optional<Card> parent(Card card) {
        return all.stream().filter(it -> it.code().equals(card.parent())).findFirst();
    }
}
