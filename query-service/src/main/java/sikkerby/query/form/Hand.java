package sikkerby.query.form;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import sikkerby.events.fact.PartnerCode;
import sikkerby.query.ask.Caller;
import sikkerby.query.page.Visit;

/**
 * Who stands before a form, and whose word that person may give (domain rules, "Who may").
 *
 * @param caller null where nothing can be done, such as in the past
 */
public record Hand(@Nullable Caller caller) {

    private static final PartnerCode OKF = new PartnerCode("OKF");
    private static final PartnerCode KOMMUNE = new PartnerCode("KOMMUNE");

    /** Nothing is done but now. */
    public static Hand of(Visit visit) {
        return new Hand(visit.isNow() ? visit.caller() : null);
    }

    /** A coordinator's own agency; the Finance Administration also acts for the municipality as a whole. */
    public boolean actsFor(PartnerCode party) {
        if (caller == null || !caller.is("COORDINATOR")) return false;
        return party.equals(caller.partner()) || (party.equals(KOMMUNE) && OKF.equals(caller.partner()));
    }

    /** One of this partner's own people, whatever they do there. */
    public boolean isOf(PartnerCode partner) {
        return caller != null && partner.equals(caller.partner());
    }

    /** All for whom a coordinator speaks, its own agency first; none for everybody else. */
    public List<PartnerCode> own() {
        if (caller == null || caller.partner() == null || !caller.is("COORDINATOR")) return List.of();
        return OKF.equals(caller.partner()) ? List.of(OKF, KOMMUNE) : List.of(caller.partner());
    }

    /** Records what others said and decided. */
    public boolean isSecretariat() {
        return caller != null && caller.is("SECRETARIAT") && !caller.is("COORDINATOR");
    }

    public boolean isSteeringGroup() {
        return caller != null && caller.is("STEERING_GROUP");
    }

    /** What the owners do themselves, or the secretariat in their place. */
    public Optional<Offer> asOneOf(Collection<PartnerCode> owners, Act act) {
        return isSecretariat() || owners.stream().anyMatch(this::actsFor)
                ? Optional.of(Offer.of(act, List.of(), false, false))
                : Optional.empty();
    }

    /** What is one party's own word; the secretariat records it from a document. */
    public Optional<Offer> asParty(Collection<PartnerCode> parties, Act act) {
        var voices =
                parties.stream().filter(it -> isSecretariat() || actsFor(it)).toList();
        return voices.isEmpty() ? Optional.empty() : Optional.of(Offer.of(act, voices, isSecretariat(), false));
    }

    /** What the secretariat records from a document that names who says it. */
    public Offer onPaper(Act act) {
        return Offer.of(act, List.of(), true, false);
    }

    /** What the steering group decides; its secretariat records it from the decision. */
    public Optional<Offer> deciding(Act act) {
        return isSteeringGroup() || isSecretariat()
                ? Optional.of(Offer.of(act, List.of(), false, !isSteeringGroup()))
                : Optional.empty();
    }
}
