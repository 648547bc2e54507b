package sikkerby.query.sentence;

import static sikkerby.events.fact.CircumstancesExamples.by;
import static sikkerby.events.fact.CircumstancesExamples.bySecretariatFor;
import static sikkerby.events.fact.CircumstancesExamples.bySteeringGroup;
import static sikkerby.events.fact.CircumstancesExamples.letter;
import static sikkerby.events.fact.TextExamples.text;
import static sikkerby.events.initiative.InitiativeExamples.CHANGED_ON;
import static sikkerby.events.initiative.InitiativeExamples.ENDED_ON;
import static sikkerby.events.initiative.InitiativeExamples.NETWORK;
import static sikkerby.events.initiative.InitiativeExamples.PATROLS;
import static sikkerby.events.initiative.InitiativeExamples.UNLINKED_ON;
import static sikkerby.events.initiative.InitiativeExamples.completedLeavingOpen;
import static sikkerby.events.partner.PartnerExamples.SOF;

import java.util.ArrayList;
import java.util.List;
import sikkerby.events.fact.Circumstances;
import sikkerby.events.fact.Fact;
import sikkerby.events.initiative.InitiativeEvent.InitiativeCancelled;
import sikkerby.events.initiative.InitiativeEvent.InitiativeLinked;
import sikkerby.events.initiative.InitiativeEvent.InitiativePlacesChanged;
import sikkerby.events.initiative.InitiativeEvent.InitiativeStatusReported;
import sikkerby.events.initiative.InitiativeEvent.InitiativeUnlinked;
import sikkerby.events.initiative.InitiativeExamples;
import sikkerby.events.initiative.LinkKind;
import sikkerby.events.place.PlaceExamples;
import sikkerby.query.time.Known;

/** One example of every event that can come after an initiative was proposed, in each of its variants. */
final class InitiativeCourses {

    private InitiativeCourses() {}

    /** Standing in the log behind so many others. */
    static List<Known> all(int behind) {
        var all = new ArrayList<Known>();
        facts().forEach(it -> all.add(KnownExamples.known(
                it.fact(),
                it.circumstances(),
                behind + all.size() + 1L,
                it.fact().occurredOn())));
        return all;
    }

    private record Said(Fact fact, Circumstances circumstances) {}

    private static List<Said> facts() {
        var all = new ArrayList<Said>();
        all.add(new Said(InitiativeExamples.approved(), bySteeringGroup()));
        all.add(new Said(InitiativeExamples.started(), by(SOF)));
        all.add(new Said(InitiativeExamples.paused(), by(SOF)));
        all.add(new Said(InitiativeExamples.paused(), bySecretariatFor(SOF)));
        all.add(new Said(InitiativeExamples.resumed(), by(SOF)));
        all.add(new Said(InitiativeExamples.statusReported(), by(SOF)));
        all.add(new Said(onTrack(), by(SOF)));
        all.add(new Said(InitiativeExamples.periodChanged(), by(SOF)));
        all.add(new Said(InitiativeExamples.placesChanged(), by(SOF)));
        all.add(new Said(new InitiativePlacesChanged(NETWORK, List.of(), CHANGED_ON), by(SOF)));
        all.add(new Said(new InitiativePlacesChanged(NETWORK, List.of(PlaceExamples.CITY), CHANGED_ON), by(SOF)));
        for (var kind : LinkKind.values()) {
            all.add(new Said(new InitiativeLinked(NETWORK, kind, PATROLS, CHANGED_ON), by(SOF)));
            all.add(new Said(new InitiativeUnlinked(NETWORK, kind, PATROLS, UNLINKED_ON), by(SOF)));
        }
        all.add(new Said(InitiativeExamples.carriedOver(), by(SOF)));
        all.add(new Said(InitiativeExamples.completed(), by(SOF)));
        all.add(new Said(completedLeavingOpen(), by(SOF)));
        all.add(new Said(InitiativeExamples.cancelled(), decided()));
        all.add(new Said(new InitiativeCancelled(NETWORK, completedLeavingOpen().leftOpen(), ENDED_ON), decided()));
        return all;
    }

    private static InitiativeStatusReported onTrack() {
        var it = InitiativeExamples.statusReported();
        return new InitiativeStatusReported(NETWORK, text("Tyve forældre er med."), true, it.occurredOn());
    }

    private static Circumstances decided() {
        var it = bySteeringGroup();
        return new Circumstances(
                it.actor(),
                it.partner(),
                it.role(),
                null,
                null,
                it.correlation(),
                null,
                it.origin(),
                text("Skolerne har fået et andet tilbud."),
                letter(),
                null);
    }
}
