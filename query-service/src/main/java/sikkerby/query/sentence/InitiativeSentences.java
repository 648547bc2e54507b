package sikkerby.query.sentence;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import sikkerby.events.initiative.InitiativeEvent;
import sikkerby.events.initiative.InitiativeEvent.InitiativeProposed;
import sikkerby.events.initiative.InitiativeEvent.PartnerAssigned;
import sikkerby.events.initiative.InitiativeEvent.PartnerUnassigned;
import sikkerby.events.initiative.InitiativeEvent.PrincipleAssigned;
import sikkerby.events.initiative.InitiativeEvent.PrincipleUnassigned;
import sikkerby.events.strategy.PrincipleCode;
import sikkerby.events.strategy.StrategyCode;
import sikkerby.query.model.Words;

/** What happened to an initiative, in words. */
final class InitiativeSentences {

    private InitiativeSentences() {}

    static String of(InitiativeEvent event, Told told) {
        return switch (event) {
            case InitiativeProposed it ->
                told.say(
                        it.places().isEmpty() ? "" : ".places",
                        Map.of(
                                "owner", told.partner(it.owner()),
                                "number", it.number(),
                                "title", told.quoted(it.title()),
                                "places", told.places(it.places()),
                                "period", told.period(it.period())));
            case PrincipleAssigned it ->
                told.say(
                        it.primary() ? ".primary" : "",
                        Map.of(
                                "principle", it.principle().value(),
                                "name", principle(it.strategy(), it.principle(), told),
                                "because", told.quoted(it.because())));
            case PrincipleUnassigned it ->
                told.say(
                        "",
                        Map.of(
                                "principle", it.principle().value(),
                                "name", principle(it.strategy(), it.principle(), told)));
            case PartnerAssigned it -> told.say("", Map.of("partner", told.partner(it.partner())));
            case PartnerUnassigned it -> told.say("", Map.of("partner", told.partner(it.partner())));
        };
    }

    static @Nullable String text(InitiativeEvent event, Told told) {
        return switch (event) {
            case InitiativeProposed it -> Words.of(it.purpose());
            case PrincipleAssigned it -> Words.of(it.because());
            case PrincipleUnassigned _, PartnerAssigned _, PartnerUnassigned _ ->
                Words.of(told.known().circumstances().reason());
        };
    }

    private static String principle(StrategyCode strategy, PrincipleCode code, Told told) {
        return told.templates().quoted(told.names().principle(strategy, code, told.then(), told.language()));
    }
}
