package sikkerby.query.initiative;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import sikkerby.events.initiative.InitiativeEvent;
import sikkerby.events.initiative.InitiativeEvent.InitiativeProposed;
import sikkerby.events.initiative.InitiativeEvent.PartnerAssigned;
import sikkerby.events.initiative.InitiativeEvent.PartnerUnassigned;
import sikkerby.events.initiative.InitiativeEvent.PrincipleAssigned;
import sikkerby.events.initiative.InitiativeEvent.PrincipleUnassigned;
import sikkerby.query.model.Column;
import sikkerby.query.model.Searched;
import sikkerby.query.model.Step;
import sikkerby.query.model.Subject;
import sikkerby.query.model.Words;
import sikkerby.query.time.Known;

/** Each initiative, day by day: its principles and its partners. */
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
        return Words.with(
                this,
                List.of(
                        new Column<>("number", "text", InitiativeState::number),
                        new Column<>("status", "text", it -> it.status().name()),
                        new Column<>("owner", "text", it -> it.owner().value()),
                        new Column<>("partners", "text[]", InitiativeReadModel::partners),
                        new Column<>("principles", "text[]", InitiativeReadModel::principles),
                        new Column<>("places", "text[]", it -> Words.codes(it.places()))));
    }

    @Override
    public Subject subject(InitiativeState state) {
        return new Subject(
                state.number(),
                state.title(),
                state.status().name(),
                Words.known(Arrays.asList(state.title(), state.purpose())));
    }

    @Override
    public InitiativeState begin(List<Known> facts) {
        var it = (InitiativeProposed) facts.getFirst().fact();
        return new InitiativeState(
                it.number(),
                Words.of(it.title()),
                Words.of(it.purpose()),
                InitiativeStatus.PROPOSED,
                it.owner(),
                List.of(),
                it.strategy(),
                List.of(),
                it.places(),
                it.period().from(),
                it.period().until(),
                it.prePeriod(),
                it.occurredOn());
    }

    @Override
    public List<Step<InitiativeState>> steps(Known known, List<Known> facts) {
        return switch ((InitiativeEvent) known.fact()) {
            case InitiativeProposed it -> Step.on(it, state -> state);
            case PrincipleAssigned it -> Step.on(it, state -> state.serve(link(it)));
            case PrincipleUnassigned it -> Step.on(it, state -> state.leave(it.strategy(), it.principle()));
            case PartnerAssigned it -> Step.on(it, state -> state.join(it.partner()));
            case PartnerUnassigned it -> Step.on(it, state -> state.part(it.partner()));
        };
    }

    private static InitiativeState.Link link(PrincipleAssigned it) {
        return new InitiativeState.Link(it.principle(), it.strategy(), Words.of(it.because()), it.primary());
    }

    private static String[] partners(InitiativeState it) {
        return Stream.concat(Stream.of(it.owner()), it.contributors().stream())
                .map(Object::toString)
                .distinct()
                .toArray(String[]::new);
    }

    private static String[] principles(InitiativeState it) {
        return it.principles().stream().map(link -> link.code().value()).toArray(String[]::new);
    }
}
