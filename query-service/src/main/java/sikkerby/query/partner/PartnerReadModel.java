package sikkerby.query.partner;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import sikkerby.events.fact.Name;
import sikkerby.events.partner.PartnerEvent;
import sikkerby.events.partner.PartnerEvent.PartnerDissolved;
import sikkerby.events.partner.PartnerEvent.PartnerMoved;
import sikkerby.events.partner.PartnerEvent.PartnerRegistered;
import sikkerby.events.partner.PartnerEvent.PartnerRenamed;
import sikkerby.query.model.Column;
import sikkerby.query.model.Searched;
import sikkerby.query.model.Step;
import sikkerby.query.model.Subject;
import sikkerby.query.model.Words;
import sikkerby.query.partner.PartnerState.Below;
import sikkerby.query.partner.PartnerState.Called;
import sikkerby.query.partner.PartnerState.Dissolution;
import sikkerby.query.time.Known;

/** Each partner, day by day: its name and its place in the tree. */
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
        return List.of(
                new Column<>("code", "text", it -> it.code().value()),
                new Column<>("status", "text", it -> it.status().name()),
                new Column<>("parent", "text", PartnerReadModel::parent),
                new Column<>("da", "text", it -> it.called().da()),
                new Column<>("en", "text", it -> it.called().en()));
    }

    @Override
    public Subject subject(PartnerState state) {
        return new Subject(
                state.code().value(),
                state.called().da(),
                null,
                Words.known(Arrays.asList(state.called().da(), state.called().en(), state.committee())));
    }

    @Override
    public PartnerState begin(List<Known> facts) {
        var it = (PartnerRegistered) facts.getFirst().fact();
        return new PartnerState(
                it.partner(),
                it.kind(),
                Words.of(it.committee()),
                called(it.name(), it.occurredOn()),
                new Below(it.parent(), it.occurredOn()),
                null);
    }

    @Override
    public List<Step<PartnerState>> steps(Known known, List<Known> facts) {
        return switch ((PartnerEvent) known.fact()) {
            case PartnerRegistered it -> Step.on(it, state -> state);
            case PartnerRenamed it -> Step.on(it, state -> state.with(called(it.name(), it.occurredOn())));
            case PartnerMoved it -> Step.on(it, state -> state.with(new Below(it.parent(), it.from())));
            case PartnerDissolved it -> Step.on(it, state -> state.with(new Dissolution(it.from(), it.successor())));
        };
    }

    private static Called called(Name name, LocalDate from) {
        return new Called(Words.of(name.da()), Words.of(name.en()), from);
    }

    private static @Nullable Object parent(PartnerState it) {
        var parent = it.below().parent();
        return parent == null ? null : parent.value();
    }
}
