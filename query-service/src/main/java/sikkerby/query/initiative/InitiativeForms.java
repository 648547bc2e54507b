package sikkerby.query.initiative;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import sikkerby.events.initiative.LinkKind;
import sikkerby.events.initiative.PartnerRole;
import sikkerby.query.form.Act;
import sikkerby.query.form.Hand;
import sikkerby.query.form.Offer;
import sikkerby.query.form.Offers;
import sikkerby.query.initiative.InitiativeView.Linked;

/** What one person may do about an initiative, as far as it has come. */
record InitiativeForms(InitiativeView it, Hand hand) {

    /** Whose principles it can serve. */
    private static final String STRATEGY = "strategy";

    private static final Set<InitiativeStatus> UNDER_WAY = EnumSet.of(InitiativeStatus.ACTIVE, InitiativeStatus.PAUSED);

    static Offers of(InitiativeView it, Hand hand) {
        var forms = new InitiativeForms(it, hand);
        var links = forms.links();
        return it.state().isEnd()
                ? Offers.of(links)
                : Offers.of(Stream.of(forms.steps(), forms.plan(), forms.ties(), links)
                        .flatMap(offers -> offers));
    }

    /** Whether this person could carry it over to a later strategy, if there is one. */
    static boolean mayBeCarriedOver(InitiativeView it, Hand hand) {
        return !it.state().isEnd() && (hand.isSecretariat() || hand.actsFor(it.owner()));
    }

    private Stream<Optional<Offer>> steps() {
        return Stream.of(
                when(InitiativeStatus.PROPOSED, deciding(InitiativeActs.APPROVE)),
                when(InitiativeStatus.APPROVED, byOwner(InitiativeActs.START)),
                when(InitiativeStatus.PAUSED, byOwner(InitiativeActs.RESUME)),
                byOwner(InitiativeActs.REPORT),
                when(InitiativeStatus.ACTIVE, byOwner(InitiativeActs.PAUSE)),
                UNDER_WAY.contains(it.state()) ? byOwner(InitiativeActs.COMPLETE) : Optional.empty(),
                deciding(InitiativeActs.CANCEL));
    }

    private Stream<Optional<Offer>> plan() {
        return Stream.of(
                byOwner(InitiativeActs.PERIOD)
                        .map(offer -> offer.knowing("from", it.from()).knowing("to", it.to())),
                byOwner(InitiativeActs.PLACE).map(offer -> offer.knowing("places", it.places())));
    }

    private Stream<Optional<Offer>> ties() {
        return Stream.of(
                byOwner(InitiativeActs.SERVE).map(offer -> offer.knowing(STRATEGY, it.strategy())),
                byOwner(InitiativeActs.SERVE_NO_MORE).flatMap(offer -> choosing(offer, "code", it.alsoServed())),
                byOwner(InitiativeActs.TAKE_IN).map(offer -> offer.knowing("role", PartnerRole.CONTRIBUTOR)),
                byOwner(InitiativeActs.LET_GO).flatMap(offer -> choosing(offer, "code", it.contributors())));
    }

    private Stream<Optional<Offer>> links() {
        var removing = Arrays.stream(LinkKind.values())
                .map(kind -> byOwner(InitiativeActs.unlinking(kind))
                        .flatMap(offer -> choosing(offer, "target", linkedBy(kind))));
        return Stream.concat(Stream.of(byOwner(InitiativeActs.LINK)), removing);
    }

    private List<String> linkedBy(LinkKind kind) {
        return it.links().stream()
                .filter(link -> link.kind() == kind)
                .map(Linked::number)
                .toList();
    }

    /** Where there is nothing to choose from, there is nothing to be done; what can only be one is chosen. */
    private static Optional<Offer> choosing(Offer offer, String field, List<?> among) {
        if (among.isEmpty()) return Optional.empty();
        var some = offer.among(field, among);
        return Optional.of(among.size() == 1 ? some.knowing(field, among.getFirst()) : some);
    }

    private Optional<Offer> byOwner(Act act) {
        return hand.asOneOf(List.of(it.owner()), act);
    }

    /** No decision has to be named. */
    private Optional<Offer> deciding(Act act) {
        return hand.deciding(act);
    }

    private Optional<Offer> when(InitiativeStatus state, Optional<Offer> offer) {
        return it.state() == state ? offer : Optional.empty();
    }
}
