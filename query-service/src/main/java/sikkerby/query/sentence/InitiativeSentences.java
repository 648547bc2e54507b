package sikkerby.query.sentence;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import sikkerby.events.initiative.InitiativeEvent;
import sikkerby.events.initiative.InitiativeEvent.InitiativeApproved;
import sikkerby.events.initiative.InitiativeEvent.InitiativeCancelled;
import sikkerby.events.initiative.InitiativeEvent.InitiativeCarriedOver;
import sikkerby.events.initiative.InitiativeEvent.InitiativeCompleted;
import sikkerby.events.initiative.InitiativeEvent.InitiativeLinked;
import sikkerby.events.initiative.InitiativeEvent.InitiativePaused;
import sikkerby.events.initiative.InitiativeEvent.InitiativePeriodChanged;
import sikkerby.events.initiative.InitiativeEvent.InitiativePlacesChanged;
import sikkerby.events.initiative.InitiativeEvent.InitiativeProposed;
import sikkerby.events.initiative.InitiativeEvent.InitiativeResumed;
import sikkerby.events.initiative.InitiativeEvent.InitiativeStarted;
import sikkerby.events.initiative.InitiativeEvent.InitiativeStatusReported;
import sikkerby.events.initiative.InitiativeEvent.InitiativeUnlinked;
import sikkerby.events.initiative.InitiativeEvent.PartnerAssigned;
import sikkerby.events.initiative.InitiativeEvent.PartnerUnassigned;
import sikkerby.events.initiative.InitiativeEvent.PrincipleAssigned;
import sikkerby.events.initiative.InitiativeEvent.PrincipleUnassigned;
import sikkerby.events.initiative.InitiativeId;
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
            case InitiativePeriodChanged it -> told.say("", Map.of("period", told.period(it.period())));
            case InitiativePlacesChanged it ->
                told.say(it.places().isEmpty() ? ".nowhere" : "", Map.of("places", told.places(it.places())));
            case InitiativeLinked it -> told.say("." + it.kind(), Map.of("other", other(it.target(), told)));
            case InitiativeUnlinked it -> told.say("." + it.kind(), Map.of("other", other(it.target(), told)));
            case InitiativeStatusReported it ->
                told.say(it.onTrack() ? ".onTrack" : "", Map.of("who", told.who(), "text", told.quoted(it.text())));
            case InitiativeCarriedOver it -> carriedOver(it, told);
            case InitiativeEvent.Step it -> step(it, told);
        };
    }

    private static String step(InitiativeEvent.Step step, Told told) {
        return switch (step) {
            case InitiativeApproved _ -> told.say("", Map.of("who", told.who()));
            case InitiativeStarted _, InitiativeResumed _ -> told.say("", Map.of());
            case InitiativePaused _ -> {
                var reason = told.known().circumstances().reason();
                yield told.say(reason == null ? "" : ".because", Map.of("reason", told.quoted(reason)));
            }
            case InitiativeCompleted it ->
                told.say(
                        it.leftOpen() == null ? "" : ".leftOpen",
                        Map.of("outcome", told.quoted(it.outcome()), "leftOpen", told.quoted(it.leftOpen())));
            case InitiativeCancelled it ->
                told.say(
                        it.leftOpen() == null ? "" : ".leftOpen",
                        Map.of(
                                "who", told.who(),
                                "reason",
                                        told.quoted(told.known().circumstances().reason()),
                                "leftOpen", told.quoted(it.leftOpen())));
        };
    }

    private static String carriedOver(InitiativeCarriedOver it, Told told) {
        var principles = it.principles().stream()
                .map(carried -> told.templates()
                        .fill(
                                "principle.carried",
                                Map.of(
                                        "former", carried.former().value(),
                                        "principle", carried.principle().value())))
                .toList();
        return told.say(
                "",
                Map.of(
                        "former", told.names().strategy(it.former(), told.then(), told.language()),
                        "strategy", told.names().strategy(it.strategy(), told.then(), told.language()),
                        "from", told.date(it.from()),
                        "principles", told.templates().list(principles)));
    }

    private static String other(InitiativeId other, Told told) {
        return told.thing(other.value());
    }

    static @Nullable String text(InitiativeEvent event, Told told) {
        return switch (event) {
            case InitiativeProposed it -> Words.of(it.purpose());
            case PrincipleAssigned it -> Words.of(it.because());
            case InitiativeStatusReported it -> Words.of(it.text());
            case InitiativeCompleted it -> Words.of(it.outcome());
            case PrincipleUnassigned _,
                    PartnerAssigned _,
                    PartnerUnassigned _,
                    InitiativePeriodChanged _,
                    InitiativePlacesChanged _,
                    InitiativeLinked _,
                    InitiativeUnlinked _,
                    InitiativeCarriedOver _,
                    InitiativeEvent.Step _ ->
                Words.of(told.known().circumstances().reason());
        };
    }

    private static String principle(StrategyCode strategy, PrincipleCode code, Told told) {
        return told.templates().quoted(told.names().principle(strategy, code, told.then(), told.language()));
    }
}
