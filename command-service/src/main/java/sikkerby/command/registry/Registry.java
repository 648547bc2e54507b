package sikkerby.command.registry;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import sikkerby.command.act.Act;
import sikkerby.command.act.RefusalCode;
import sikkerby.command.act.Refused;
import sikkerby.events.agreement.AgreementId;
import sikkerby.events.fact.Fact;
import sikkerby.events.fact.PartnerCode;
import sikkerby.events.fact.Period;
import sikkerby.events.initiative.InitiativeId;
import sikkerby.events.place.PlaceCode;
import sikkerby.events.strategy.StrategyCode;
import sikkerby.events.strategy.StrategyRegisterEvent;

/**
 * What a rule may know about other objects, folded from what happened to them. What was looked up here is checked again
 * when the decision is stored: where it has changed since, the command is decided anew.
 */
public final class Registry {

    private final Past past;
    private final References references;

    public Registry(Past past, References references) {
        this.past = past;
        this.references = references;
    }

    /** Refuses a code that no partner bears, naming the field it was sent in. */
    public PartnerFacts partner(String field, PartnerCode code) {
        return PartnerFacts.of(past.of(code.id())).orElseThrow(() -> unknown(field, code));
    }

    public StrategyFacts strategy(String field, StrategyCode code) {
        return StrategyFacts.of(past.of(code.id())).orElseThrow(() -> unknown(field, code));
    }

    public Strategies strategies() {
        return new Strategies(past.of(StrategyRegisterEvent.REGISTER).stream()
                .map(entry -> ((StrategyRegisterEvent) entry).strategy())
                .map(code -> strategy("strategy", code))
                .toList());
    }

    public InitiativeFacts initiative(String field, InitiativeId id) {
        return InitiativeFacts.of(past.of(id.value())).orElseThrow(() -> unknown(field, id));
    }

    public AgreementFacts agreement(String field, AgreementId id) {
        return AgreementFacts.of(past.of(id.value())).orElseThrow(() -> unknown(field, id));
    }

    /** Refuses what is no initiative, agreement, commitment or case, naming the field it was sent in. */
    public LinkableFacts linkable(String field, UUID id) {
        return LinkableFacts.of(past.of(id)).orElseThrow(() -> unknown(field, id));
    }

    /** Refuses a past in which something is part of itself, or stands below itself, be it by way of others. */
    public void mustLeadNowhereBack(List<Fact> past) {
        InitiativeFacts.of(past)
                .ifPresent(work -> work.partOf()
                        .forEach(tie -> Refused.when(
                                Tie.lead(
                                        tie.to(),
                                        work.id(),
                                        tie.during(),
                                        it -> initiative("target", it).partOf()),
                                RefusalCode.LINK_CYCLE,
                                work.number())));
        PartnerFacts.of(past)
                .ifPresent(partner -> partner.parents()
                        .ties()
                        .forEach(tie -> Refused.when(
                                Tie.lead(
                                        tie.to(),
                                        partner.code(),
                                        tie.during(),
                                        it -> partner("parent", it).parents().ties()),
                                RefusalCode.PARTNER_CYCLE,
                                partner.code())));
    }

    /** All that was ever promised to serve it. */
    public List<CommitmentFacts> commitmentsServing(InitiativeId initiative) {
        return naming(initiative.value(), "Commitment", CommitmentFacts::of)
                .filter(it -> it.initiatives().contains(initiative))
                .toList();
    }

    /** All work that was ever proposed under it or carried over to it. */
    public List<InitiativeFacts> initiativesUnder(StrategyCode strategy) {
        return naming(strategy.id(), "Initiative", InitiativeFacts::of).toList();
    }

    /** Whether it owns work that goes on that day or later. */
    public boolean ownsWorkBeyond(PartnerCode owner, LocalDate day) {
        return naming(owner.id(), "Initiative", InitiativeFacts::of)
                .anyMatch(it -> it.owner().equals(owner) && it.goesOnBeyond(day));
    }

    /** All agreements it ever was, or was to be, a party of. */
    public List<AgreementFacts> agreementsOf(PartnerCode party) {
        return naming(party.id(), "Agreement", AgreementFacts::of)
                .filter(it -> it.named().anyMatch(party::equals))
                .toList();
    }

    /** Those that stand below it on that day. */
    public Stream<PartnerFacts> partnersBelow(PartnerCode parent, LocalDate day) {
        return naming(parent.id(), "Partner", PartnerFacts::of)
                .filter(it -> !it.isDissolvedOn(day))
                .filter(it -> it.parents().on(day).filter(parent::equals).isPresent());
    }

    /** What has happened to each object that names this one, or did. */
    public List<List<Fact>> namedBy(UUID object) {
        return Stream.of("Agreement", "Commitment", "Initiative", "Case")
                .flatMap(kind -> references.naming(object, kind).stream())
                .map(past::of)
                .toList();
    }

    /** The last day on which it said or took on anything. */
    public Optional<LocalDate> lastHeard(PartnerCode partner) {
        return namedBy(partner.id()).stream()
                .flatMap(past -> Utterances.of(partner, past))
                .max(LocalDate::compareTo);
    }

    /** The same, had something else happened to one object. */
    public Registry seeing(UUID object, List<Fact> instead) {
        return new Registry(id -> id.equals(object) ? instead : past.of(id), references);
    }

    private <T> Stream<T> naming(UUID referred, String kind, Function<List<Fact>, Optional<T>> facts) {
        return references.naming(referred, kind).stream()
                .map(past::of)
                .map(facts)
                .flatMap(Optional::stream);
    }

    /** Refuses codes that no partner bears, and an act before one of these partners was there or once it is dissolved. */
    public void partners(String field, Collection<PartnerCode> codes, Act act) {
        codes.forEach(code -> partner(field, code).mustBeThere(act));
    }

    /** Refuses what would be said by a partner, or for it, on a day on which it is no more. */
    public void mustStillSpeak(PartnerCode party, Act act) {
        PartnerFacts.of(past.of(party.id())).ifPresent(it -> it.mustStillSpeak(act));
    }

    /** Who is there in a partner's place that day: itself, or once it is dissolved its successor, if it has one. */
    public Optional<PartnerCode> standingFor(PartnerCode party, LocalDate day) {
        var gone = PartnerFacts.of(past.of(party.id())).filter(it -> it.isDissolvedOn(day));
        if (gone.isEmpty()) return Optional.of(party);
        return gone.flatMap(it -> Optional.ofNullable(it.successor())).flatMap(it -> standingFor(it, day));
    }

    /** Itself, and all that were dissolved and are stood for by it. */
    public List<PartnerCode> inWhosePlace(PartnerCode partner) {
        var before = naming(partner.id(), "Partner", PartnerFacts::of)
                .filter(it -> partner.equals(it.successor()))
                .flatMap(it -> inWhosePlace(it.code()).stream());
        return Stream.concat(Stream.of(partner), before).toList();
    }

    /** Refuses a day on which it is no more, and nobody is there in its place. */
    public void mustBeStoodFor(PartnerCode party, LocalDate day) {
        if (standingFor(party, day).isEmpty())
            PartnerFacts.of(past.of(party.id())).ifPresent(it -> it.mustBeThere(day));
    }

    /** Refuses a period that neither it nor anybody in its place lives to see the end of. */
    public void mustBeStoodForThrough(PartnerCode partner, Period period) {
        var last = period.until() == null ? LocalDate.MAX : period.until().minusDays(1);
        mustBeStoodFor(partner, last);
    }

    /** Refuses codes that no place bears, and an act before one of these places was there. */
    public void places(String field, Collection<PlaceCode> codes, Act act) {
        codes.forEach(code -> act.notBefore(place(field, code).since()));
    }

    /** Refuses a code or id that something bears already. */
    public void mustBeFree(UUID object, Object code) {
        Refused.unless(past.of(object).isEmpty(), RefusalCode.ALREADY_EXISTS, code);
    }

    private PlaceFacts place(String field, PlaceCode code) {
        return PlaceFacts.of(past.of(code.id())).orElseThrow(() -> unknown(field, code));
    }

    private static Refused unknown(String field, Object code) {
        return Refused.field(RefusalCode.UNKNOWN_CODE, field, code);
    }
}
