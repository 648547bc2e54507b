package sikkerby.query.initiative;

import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import sikkerby.events.fact.Fact;
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
import sikkerby.query.initiative.InitiativeState.Lifecycle;
import sikkerby.query.initiative.InitiativeState.Link;
import sikkerby.query.initiative.InitiativeState.Plan;
import sikkerby.query.initiative.InitiativeState.Principle;
import sikkerby.query.initiative.InitiativeState.Report;
import sikkerby.query.initiative.InitiativeState.Ties;
import sikkerby.query.initiative.InitiativeState.Work;
import sikkerby.query.model.Column;
import sikkerby.query.model.Searched;
import sikkerby.query.model.Step;
import sikkerby.query.model.Subject;
import sikkerby.query.model.Words;
import sikkerby.query.time.Known;

/** Each initiative, day by day: how it is planned, what it is tied to, and how far it has come. */
@Component
class InitiativeReadModel implements Searched<InitiativeState> {

    @Override
    public String name() {
        return "initiative";
    }

    @Override
    public Class<InitiativeEvent> facts() {
        return InitiativeEvent.class;
    }

    @Override
    public Class<InitiativeState> state() {
        return InitiativeState.class;
    }

    @Override
    public List<Column<InitiativeState>> columns() {
        return List.of(
                new Column<>("number", "text", it -> it.work().number()),
                new Column<>("status", "text", it -> it.lifecycle().status().name()),
                new Column<>("owner", "text", it -> it.work().owner().value()),
                new Column<>("partners", "text[]", InitiativeReadModel::partners),
                new Column<>("principles", "text[]", InitiativeReadModel::principles),
                new Column<>("strategies", "text[]", InitiativeReadModel::strategies),
                new Column<>("places", "text[]", it -> Words.codes(it.plan().places())),
                new Column<>("linked", "uuid[]", InitiativeReadModel::linked));
    }

    @Override
    public Subject subject(InitiativeState state) {
        var said = state.lifecycle().reports().stream().map(Report::text);
        return new Subject(
                state.work().number(),
                state.work().title(),
                state.lifecycle().status().name(),
                Words.known(Stream.concat(
                                Stream.of(
                                        state.work().title(),
                                        state.work().purpose(),
                                        state.lifecycle().outcome()),
                                said)
                        .toList()));
    }

    @Override
    public InitiativeState begin(List<Known> facts) {
        var it = (InitiativeProposed) facts.getFirst().fact();
        return new InitiativeState(
                new Work(it.number(), Words.of(it.title()), Words.of(it.purpose()), it.owner(), it.occurredOn()),
                new Plan(it.period().from(), it.period().until(), it.prePeriod(), it.places()),
                new Ties(List.of(), it.strategy(), List.of(), List.of(), List.of()),
                Lifecycle.proposed(it.occurredOn()));
    }

    @Override
    public List<Step<InitiativeState>> steps(Known known, List<Known> facts) {
        return switch ((InitiativeEvent) known.fact()) {
            case InitiativeProposed it -> Step.on(it, state -> state);
            case PrincipleAssigned it -> tied(it, ties -> ties.serve(served(it)));
            case PrincipleUnassigned it -> tied(it, ties -> ties.leave(it.strategy(), it.principle()));
            case PartnerAssigned it -> tied(it, ties -> ties.join(it.partner()));
            case PartnerUnassigned it -> tied(it, ties -> ties.part(it.partner()));
            case InitiativeLinked it -> tied(it, ties -> ties.link(new Link(it.kind(), it.target(), it.occurredOn())));
            case InitiativeUnlinked it -> tied(it, ties -> ties.unlink(it.kind(), it.target()));
            case InitiativeCarriedOver it -> tied(it, ties -> ties.carriedOver(it.strategy(), served(it)));
            case InitiativePeriodChanged it ->
                planned(it, plan -> new Plan(it.period().from(), it.period().until(), it.prePeriod(), plan.places()));
            case InitiativePlacesChanged it ->
                planned(it, plan -> new Plan(plan.from(), plan.until(), plan.prePeriod(), it.places()));
            case InitiativeApproved _ -> stepped(known, InitiativeStatus.APPROVED);
            case InitiativeStarted _ -> stepped(known, InitiativeStatus.ACTIVE);
            case InitiativePaused _ -> stepped(known, InitiativeStatus.PAUSED);
            case InitiativeResumed _ -> stepped(known, InitiativeStatus.ACTIVE);
            case InitiativeCompleted it ->
                went(
                        it,
                        lifecycle -> lifecycle.ended(
                                came(known, InitiativeStatus.COMPLETED),
                                Words.of(it.outcome()),
                                Words.of(it.leftOpen())));
            case InitiativeCancelled it ->
                went(
                        it,
                        lifecycle -> lifecycle.ended(
                                came(known, InitiativeStatus.CANCELLED), null, Words.of(it.leftOpen())));
            case InitiativeStatusReported it ->
                went(
                        it,
                        lifecycle -> lifecycle.reported(
                                new Report(Words.of(it.text()), it.onTrack(), it.occurredOn(), known.recordedAt())));
        };
    }

    private static List<Step<InitiativeState>> tied(Fact fact, UnaryOperator<Ties> change) {
        return Step.on(fact, state -> state.with(change.apply(state.ties())));
    }

    private static List<Step<InitiativeState>> planned(Fact fact, UnaryOperator<Plan> change) {
        return Step.on(fact, state -> state.with(change.apply(state.plan())));
    }

    private static List<Step<InitiativeState>> went(Fact fact, UnaryOperator<Lifecycle> change) {
        return Step.on(fact, state -> state.with(change.apply(state.lifecycle())));
    }

    private static List<Step<InitiativeState>> stepped(Known known, InitiativeStatus next) {
        return went(known.fact(), lifecycle -> lifecycle.step(came(known, next)));
    }

    private static InitiativeState.Step came(Known known, InitiativeStatus so) {
        var reason = Words.of(known.circumstances().reason());
        return new InitiativeState.Step(so, known.fact().occurredOn(), reason);
    }

    private static Principle served(PrincipleAssigned it) {
        return new Principle(it.principle(), it.strategy(), Words.of(it.because()), it.primary());
    }

    private static Stream<Principle> served(InitiativeCarriedOver it) {
        return it.principles().stream()
                .map(carried -> new Principle(
                        carried.principle(), it.strategy(), Words.of(carried.because()), carried.primary()));
    }

    private static String[] partners(InitiativeState it) {
        return Stream.concat(Stream.of(it.work().owner()), it.ties().contributors().stream())
                .map(Object::toString)
                .distinct()
                .toArray(String[]::new);
    }

    private static String[] principles(InitiativeState it) {
        return it.ties().principles().stream()
                .map(served -> served.code().value())
                .toArray(String[]::new);
    }

    private static String[] strategies(InitiativeState it) {
        return Stream.concat(it.ties().former().stream(), Stream.of(it.ties().strategy()))
                .map(Object::toString)
                .toArray(String[]::new);
    }

    private static UUID[] linked(InitiativeState it) {
        return it.ties().links().stream()
                .map(link -> link.to().value())
                .distinct()
                .toArray(UUID[]::new);
    }
}
