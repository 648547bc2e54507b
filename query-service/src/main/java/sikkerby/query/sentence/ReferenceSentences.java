package sikkerby.query.sentence;

import java.util.Map;
import sikkerby.events.fact.Name;
import sikkerby.events.partner.PartnerEvent;
import sikkerby.events.partner.PartnerEvent.PartnerDissolved;
import sikkerby.events.partner.PartnerEvent.PartnerMoved;
import sikkerby.events.partner.PartnerEvent.PartnerRegistered;
import sikkerby.events.partner.PartnerEvent.PartnerRenamed;
import sikkerby.events.place.PlaceEvent;
import sikkerby.events.place.PlaceEvent.PlaceRegistered;
import sikkerby.events.strategy.PrincipleCode;
import sikkerby.events.strategy.StrategyCode;
import sikkerby.events.strategy.StrategyEvent;
import sikkerby.events.strategy.StrategyEvent.PrincipleAdded;
import sikkerby.events.strategy.StrategyEvent.PrincipleMapped;
import sikkerby.events.strategy.StrategyEvent.PrincipleRetired;
import sikkerby.events.strategy.StrategyEvent.StrategyAdopted;
import sikkerby.events.strategy.StrategyEvent.StrategyDrafted;
import sikkerby.query.model.Words;
import sikkerby.query.time.AsOf;

/** What happened to strategies, partners and places, in words. */
final class ReferenceSentences {

    private ReferenceSentences() {}

    static String of(StrategyEvent event, Told told) {
        return switch (event) {
            case StrategyDrafted it ->
                told.say(
                        "",
                        Map.of(
                                "who", told.who(),
                                "strategy", name(it.name(), told),
                                "code", it.strategy().value(),
                                "period", told.period(it.period())));
            case PrincipleAdded it ->
                told.say(
                        "",
                        Map.of(
                                "principle", it.principle().value(),
                                "name", told.templates().quoted(name(it.name(), told)),
                                "strategy", strategy(it.strategy(), told),
                                "from", told.date(it.from())));
            case PrincipleRetired it ->
                told.say(
                        "",
                        Map.of(
                                "principle", it.principle().value(),
                                "name", principle(it.strategy(), it.principle(), told),
                                "strategy", strategy(it.strategy(), told),
                                "from", told.date(it.from())));
            case PrincipleMapped it ->
                told.say(
                        "",
                        Map.of(
                                "principle", it.principle().value(),
                                "name", principle(it.strategy(), it.principle(), told),
                                "strategy", strategy(it.strategy(), told),
                                "later", strategy(it.later(), told),
                                "successor", it.successor().value()));
            case StrategyAdopted it ->
                told.say(
                        "",
                        Map.of(
                                "body", told.body(it.by()),
                                "strategy", strategy(it.strategy(), told),
                                "from", told.date(it.from())));
        };
    }

    static String of(PartnerEvent event, Told told) {
        return switch (event) {
            case PartnerRegistered it ->
                told.say(
                        "",
                        Map.of(
                                "partner",
                                name(it.name(), told),
                                "code",
                                it.partner().value()));
            case PartnerRenamed it ->
                told.say("", Map.of("former", former(it, told), "partner", name(it.name(), told)));
            case PartnerMoved it ->
                told.say(
                        it.parent() == null ? ".root" : "",
                        Map.of(
                                "partner", told.partner(it.partner()),
                                "parent", it.parent() == null ? "" : told.partner(it.parent()),
                                "from", told.date(it.from())));
            case PartnerDissolved it ->
                told.say(
                        it.successor() == null ? "" : ".successor",
                        Map.of(
                                "partner", told.partner(it.partner()),
                                "successor", it.successor() == null ? "" : told.partner(it.successor()),
                                "from", told.date(it.from())));
        };
    }

    static String of(PlaceEvent event, Told told) {
        return switch (event) {
            case PlaceRegistered it ->
                told.say(
                        it.within().isEmpty() ? "" : ".within",
                        Map.of(
                                "place",
                                name(it.name(), told),
                                "code",
                                it.place().value(),
                                "within",
                                told.places(it.within())));
        };
    }

    /** What it was called the day before, as was known before. */
    private static String former(PartnerRenamed it, Told told) {
        var before = new AsOf(it.occurredOn().minusDays(1), told.known().position() - 1);
        return told.names().partner(it.partner(), before, told.language());
    }

    private static String strategy(StrategyCode code, Told told) {
        return told.names().strategy(code, told.then(), told.language());
    }

    private static String principle(StrategyCode strategy, PrincipleCode code, Told told) {
        return told.templates().quoted(told.names().principle(strategy, code, told.then(), told.language()));
    }

    private static String name(Name name, Told told) {
        var english = told.language() == Language.EN ? Words.of(name.en()) : null;
        var words = english == null ? Words.of(name.da()) : english;
        return words == null ? told.templates().template("words.erased") : words;
    }
}
