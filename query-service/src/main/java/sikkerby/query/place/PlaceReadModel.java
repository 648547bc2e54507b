package sikkerby.query.place;

import java.util.Arrays;
import java.util.List;
import org.springframework.stereotype.Component;
import sikkerby.events.place.PlaceEvent;
import sikkerby.events.place.PlaceEvent.PlaceRegistered;
import sikkerby.query.model.Column;
import sikkerby.query.model.Searched;
import sikkerby.query.model.Step;
import sikkerby.query.model.Subject;
import sikkerby.query.model.Words;
import sikkerby.query.time.Known;

/** Each place, from the day it is known to exist. */
@Component
class PlaceReadModel implements Searched<PlaceState> {

    @Override
    public String name() {
        return "place";
    }

    @Override
    public Class<PlaceEvent> facts() {
        return PlaceEvent.class;
    }

    @Override
    public Class<PlaceState> state() {
        return PlaceState.class;
    }

    @Override
    public List<Column<PlaceState>> columns() {
        return List.of(
                new Column<>("code", "text", it -> it.code().value()),
                new Column<>("within", "text[]", it -> Words.codes(it.within())),
                new Column<>("da", "text", PlaceState::da),
                new Column<>("en", "text", PlaceState::en));
    }

    @Override
    public Subject subject(PlaceState state) {
        return new Subject(state.code().value(), state.da(), null, Words.known(Arrays.asList(state.da(), state.en())));
    }

    @Override
    public PlaceState begin(List<Known> facts) {
        return switch ((PlaceEvent) facts.getFirst().fact()) {
            case PlaceRegistered it ->
                new PlaceState(
                        it.place(),
                        it.kind(),
                        Words.of(it.name().da()),
                        Words.of(it.name().en()),
                        it.within());
        };
    }

    @Override
    public List<Step<PlaceState>> steps(Known known, List<Known> facts) {
        return switch ((PlaceEvent) known.fact()) {
            case PlaceRegistered it -> Step.on(it, state -> state);
        };
    }
}
