package sikkerby.query.partner;

import java.util.Arrays;
import java.util.List;
import org.springframework.stereotype.Component;
import sikkerby.events.partner.PartnerEvent;
import sikkerby.events.partner.PartnerEvent.PartnerRegistered;
import sikkerby.events.partner.PartnerEvent.PartnerRenamed;
import sikkerby.query.model.Column;
import sikkerby.query.model.Searched;
import sikkerby.query.model.Step;
import sikkerby.query.model.Subject;
import sikkerby.query.model.Words;
import sikkerby.query.time.Known;

/** Each partner, day by day, under its name of the day. */
@Component
class PartnerReadModel implements Searched<PartnerState> {

    @Override
    public String name() {
        return "partner";
    }

    @Override
    public Class<PartnerEvent> facts() {
        return PartnerEvent.class;
    }

    @Override
    public Class<PartnerState> state() {
        return PartnerState.class;
    }

    @Override
    public List<Column<PartnerState>> columns() {
        return Words.with(
                this,
                List.of(
                        new Column<>("code", "text", it -> it.code().value()),
                        new Column<>("da", "text", PartnerState::da),
                        new Column<>("en", "text", PartnerState::en)));
    }

    @Override
    public Subject subject(PartnerState state) {
        return new Subject(
                state.code().value(),
                state.da(),
                null,
                Words.known(Arrays.asList(state.da(), state.en(), state.committee())));
    }

    @Override
    public PartnerState begin(List<Known> facts) {
        var it = (PartnerRegistered) facts.getFirst().fact();
        return new PartnerState(
                it.partner(),
                it.kind(),
                Words.of(it.name().da()),
                Words.of(it.name().en()),
                it.occurredOn(),
                it.parent(),
                Words.of(it.committee()));
    }

    @Override
    public List<Step<PartnerState>> steps(Known known, List<Known> facts) {
        return switch ((PartnerEvent) known.fact()) {
            case PartnerRegistered it -> Step.on(it, state -> state);
            case PartnerRenamed it ->
                Step.on(
                        it,
                        state -> state.named(
                                Words.of(it.name().da()), Words.of(it.name().en()), it.occurredOn()));
        };
    }
}
