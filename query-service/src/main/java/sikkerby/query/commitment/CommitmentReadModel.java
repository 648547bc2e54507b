package sikkerby.query.commitment;

import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import sikkerby.events.commitment.CommitmentEvent;
import sikkerby.events.commitment.CommitmentEvent.CommitmentFulfilled;
import sikkerby.events.commitment.CommitmentEvent.CommitmentPledged;
import sikkerby.events.commitment.CommitmentEvent.EvidenceAttached;
import sikkerby.events.commitment.CommitmentEvent.FulfilmentClaimed;
import sikkerby.events.commitment.CommitmentEvent.FulfilmentDisputed;
import sikkerby.events.commitment.CommitmentEvent.OnTrackConfirmed;
import sikkerby.events.commitment.CommitmentEvent.ProgressReported;
import sikkerby.events.fact.PartnerCode;
import sikkerby.query.commitment.CommitmentState.Answer;
import sikkerby.query.commitment.CommitmentState.Claim;
import sikkerby.query.commitment.CommitmentState.Evidence;
import sikkerby.query.commitment.CommitmentState.Measure;
import sikkerby.query.commitment.CommitmentState.Progress;
import sikkerby.query.commitment.CommitmentState.Promise;
import sikkerby.query.commitment.CommitmentState.Word;
import sikkerby.query.model.Column;
import sikkerby.query.model.Searched;
import sikkerby.query.model.Step;
import sikkerby.query.model.Subject;
import sikkerby.query.model.Words;
import sikkerby.query.time.Known;

/** Each commitment, day by day: pledged, claimed, fulfilled or disputed. */
@Component
class CommitmentReadModel implements Searched<CommitmentState> {

    @Override
    public String name() {
        return "commitment";
    }

    @Override
    public Class<CommitmentEvent> facts() {
        return CommitmentEvent.class;
    }

    @Override
    public Class<CommitmentState> state() {
        return CommitmentState.class;
    }

    @Override
    public List<Column<CommitmentState>> columns() {
        return Words.with(
                this,
                List.of(
                        new Column<>("number", "text", it -> it.promise().number()),
                        new Column<>("status", "text", it -> it.status().name()),
                        new Column<>("agreement", "uuid", CommitmentReadModel::agreement),
                        new Column<>(
                                "debtor", "text", it -> it.promise().debtor().value()),
                        new Column<>("initiatives", "uuid[]", CommitmentReadModel::initiatives),
                        new Column<>("places", "text[]", CommitmentReadModel::places),
                        new Column<>("due_on", "date", it -> it.promise().dueOn())));
    }

    @Override
    public Subject subject(CommitmentState state) {
        var promise = state.promise();
        return new Subject(
                promise.number(),
                Words.brief(promise.text()),
                state.status().name(),
                Words.known(Collections.singletonList(promise.text())));
    }

    @Override
    public CommitmentState begin(List<Known> facts) {
        var known = facts.getFirst();
        var it = (CommitmentPledged) known.fact();
        var measure = it.measure();
        var promise = new Promise(
                it.number(),
                it.agreement(),
                it.termsVersion(),
                it.debtor(),
                it.beneficiaries(),
                it.initiatives(),
                it.places(),
                Words.of(it.text()),
                measure == null ? null : new Measure(measure.amount(), Words.of(measure.unit())),
                it.dueOn(),
                it.dueOn(),
                0,
                it.survives(),
                it.confidentiality(),
                it.occurredOn(),
                known.recordedAt());
        return new CommitmentState(promise, CommitmentStatus.PLEDGED, Word.NONE);
    }

    @Override
    public List<Step<CommitmentState>> steps(Known known, List<Known> facts) {
        var at = known.recordedAt();
        return switch ((CommitmentEvent) known.fact()) {
            case CommitmentPledged it -> Step.on(it, state -> state);
            case ProgressReported it -> {
                var progress = new Progress(Words.of(it.text()), it.onTrack(), it.occurredOn(), at);
                yield Step.on(it, state -> state.with(state.word().reported(progress)));
            }
            case OnTrackConfirmed it ->
                Step.on(it, state -> state.with(state.word().stillOnTrack()));
            case EvidenceAttached it -> {
                var evidence = new Evidence(Words.of(it.text()), Words.of(it.url()), it.sha256(), it.occurredOn(), at);
                yield Step.on(it, state -> state.with(state.word().shown(evidence)));
            }
            case FulfilmentClaimed it -> {
                var claim = new Claim(Words.of(it.statement()), it.noEvidence(), it.occurredOn(), at);
                yield Step.on(
                        it,
                        state -> state.with(
                                CommitmentStatus.CLAIMED, state.word().claimed(claim)));
            }
            case CommitmentFulfilled it -> {
                var answer = answer(it.confirmedBy(), known);
                yield Step.on(
                        it,
                        state -> state.with(
                                CommitmentStatus.FULFILLED, state.word().confirmed(answer)));
            }
            case FulfilmentDisputed it -> {
                var answer = answer(it.disputedBy(), known);
                yield Step.on(
                        it,
                        state -> state.with(
                                CommitmentStatus.DISPUTED, state.word().disputed(answer)));
            }
        };
    }

    private static Answer answer(@Nullable PartnerCode by, Known known) {
        var reason = Words.of(known.circumstances().reason());
        return new Answer(by, reason, known.fact().occurredOn(), known.recordedAt());
    }

    private static @Nullable UUID agreement(CommitmentState it) {
        var agreement = it.promise().agreement();
        return agreement == null ? null : agreement.value();
    }

    private static UUID[] initiatives(CommitmentState it) {
        return it.promise().initiatives().stream().map(id -> id.value()).toArray(UUID[]::new);
    }

    private static String[] places(CommitmentState it) {
        return Words.codes(it.promise().places());
    }
}
