package sikkerby.query.strategy;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import sikkerby.events.strategy.StrategyEvent;
import sikkerby.events.strategy.StrategyEvent.PrincipleAdded;
import sikkerby.events.strategy.StrategyEvent.PrincipleMapped;
import sikkerby.events.strategy.StrategyEvent.PrincipleRetired;
import sikkerby.events.strategy.StrategyEvent.StrategyAdopted;
import sikkerby.events.strategy.StrategyEvent.StrategyDrafted;
import sikkerby.query.model.Column;
import sikkerby.query.model.Searched;
import sikkerby.query.model.Step;
import sikkerby.query.model.Subject;
import sikkerby.query.model.Words;
import sikkerby.query.strategy.StrategyState.Adoption;
import sikkerby.query.strategy.StrategyState.Mapping;
import sikkerby.query.strategy.StrategyState.Principle;
import sikkerby.query.time.Known;

/** Each strategy, day by day: drafted, adopted, and its principles. */
@Component
class StrategyReadModel implements Searched<StrategyState> {

    @Override
    public String name() {
        return "strategy";
    }

    @Override
    public Class<StrategyEvent> facts() {
        return StrategyEvent.class;
    }

    @Override
    public Class<StrategyState> state() {
        return StrategyState.class;
    }

    @Override
    public List<Column<StrategyState>> columns() {
        return List.of(
                new Column<>("code", "text", it -> it.code().value()),
                new Column<>("status", "text", StrategyState::status),
                new Column<>("begins", "date", StrategyState::from),
                new Column<>("da", "text", StrategyState::da),
                new Column<>("en", "text", StrategyState::en));
    }

    @Override
    public Subject subject(StrategyState state) {
        var principles = state.principles().stream().flatMap(it -> Stream.of(it.da(), it.en()));
        return new Subject(
                state.code().value(),
                state.da(),
                null,
                Words.known(Stream.concat(Stream.of(state.da(), state.en()), principles)
                        .toList()));
    }

    @Override
    public StrategyState begin(List<Known> facts) {
        var it = (StrategyDrafted) facts.getFirst().fact();
        return new StrategyState(
                it.strategy(),
                it.kind(),
                Words.of(it.name().da()),
                Words.of(it.name().en()),
                it.period().from(),
                it.period().until(),
                null,
                List.of(),
                List.of());
    }

    @Override
    public List<Step<StrategyState>> steps(Known known, List<Known> facts) {
        return switch ((StrategyEvent) known.fact()) {
            case StrategyDrafted it -> Step.on(it, state -> state);
            case PrincipleAdded it -> Step.on(it, state -> state.add(principle(it, retiredFrom(it, facts))));
            case PrincipleRetired _ -> List.of(); // Said beside the principle itself, from its first day on.
            case PrincipleMapped it ->
                Step.on(it, state -> state.map(new Mapping(it.principle(), it.later(), it.successor())));
            case StrategyAdopted it ->
                Step.on(it, state -> state.adopt(new Adoption(it.by(), it.occurredOn(), it.from())));
        };
    }

    private static @Nullable LocalDate retiredFrom(PrincipleAdded added, List<Known> facts) {
        return facts.stream()
                .map(Known::fact)
                .filter(PrincipleRetired.class::isInstance)
                .map(PrincipleRetired.class::cast)
                .filter(it -> it.principle().equals(added.principle()))
                .map(PrincipleRetired::from)
                .reduce((_, later) -> later)
                .orElse(null);
    }

    private static Principle principle(PrincipleAdded it, @Nullable LocalDate until) {
        return new Principle(
                it.principle(),
                it.kind(),
                it.no(),
                Words.of(it.name().da()),
                Words.of(it.name().en()),
                it.from(),
                until);
    }
}
