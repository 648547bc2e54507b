package sikkerby.query.commitment;

import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import sikkerby.events.commitment.CommitmentEvent;
import sikkerby.events.commitment.CommitmentEvent.Beginning;
import sikkerby.events.commitment.CommitmentEvent.CommitmentProposed;
import sikkerby.query.commitment.CommitmentState.Measure;
import sikkerby.query.commitment.CommitmentState.Promise;
import sikkerby.query.commitment.CommitmentState.Word;
import sikkerby.query.model.Column;
import sikkerby.query.model.Searched;
import sikkerby.query.model.Step;
import sikkerby.query.model.Subject;
import sikkerby.query.model.Words;
import sikkerby.query.time.Known;

/** Each commitment, day by day: asked for, pledged, put off, handed over, and kept or not. */
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
        return List.of(
                new Column<>("number", "text", it -> it.promise().number()),
                new Column<>("status", "text", it -> it.status().name()),
                new Column<>("agreement", "uuid", CommitmentReadModel::agreement),
                new Column<>("debtor", "text", it -> it.promise().debtor().value()),
                new Column<>("concerned", "text[]", CommitmentReadModel::concerned),
                new Column<>("initiatives", "uuid[]", CommitmentReadModel::initiatives),
                new Column<>("places", "text[]", CommitmentReadModel::places),
                new Column<>("due_on", "date", it -> it.promise().dueOn()),
                new Column<>("heard_on", "date", CommitmentState::heardOn),
                new Column<>("non_binding", "boolean", it -> it.promise().nonBinding()),
                new Column<>("survives", "boolean", it -> it.promise().survives()));
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
        var it = (Beginning) known.fact();
        var measure = it.measure();
        var promise = new Promise(
                it.number(),
                it.agreement(),
                it.termsVersion(),
                it instanceof CommitmentProposed proposed ? proposed.proposedBy() : null,
                it.debtor(),
                false,
                it.beneficiaries(),
                it.initiatives(),
                it.places(),
                Words.of(it.text()),
                Words.of(it.text()),
                measure == null ? null : new Measure(measure.amount(), Words.of(measure.unit())),
                it.dueOn(),
                it.dueOn(),
                it.recurrence(),
                List.of(),
                it.survives(),
                it.confidentiality(),
                null,
                known.recordedAt());
        return new CommitmentState(promise, CommitmentStatus.PROPOSED, Word.NONE, Turns.NONE, it.occurredOn());
    }

    @Override
    public List<Step<CommitmentState>> steps(Known known, List<Known> facts) {
        return Step.on(known.fact(), Telling.of(known));
    }

    private static @Nullable UUID agreement(CommitmentState it) {
        var agreement = it.promise().agreement();
        return agreement == null ? null : agreement.value();
    }

    /** Who owes it or did, to whom it is owed, who asked for it, and who is asked to take it over. */
    private static String[] concerned(CommitmentState it) {
        var promise = it.promise();
        return Stream.of(
                        Stream.of(promise.debtor()),
                        promise.beneficiaries().stream(),
                        Stream.ofNullable(promise.proposedBy()),
                        it.turns().debtors().stream().map(Turns.Debtor::debtor),
                        it.turns().transfers().stream().map(Turns.Transfer::to))
                .flatMap(some -> some)
                .map(Object::toString)
                .distinct()
                .toArray(String[]::new);
    }

    private static UUID[] initiatives(CommitmentState it) {
        return it.promise().initiatives().stream().map(id -> id.value()).toArray(UUID[]::new);
    }

    private static String[] places(CommitmentState it) {
        return Words.codes(it.promise().places());
    }
}
