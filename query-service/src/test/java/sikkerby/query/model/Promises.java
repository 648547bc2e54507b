package sikkerby.query.model;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import sikkerby.events.commitment.CommitmentEvent;
import sikkerby.events.commitment.CommitmentEvent.CommitmentFulfilled;
import sikkerby.events.commitment.CommitmentEvent.CommitmentPledged;
import sikkerby.events.commitment.CommitmentEvent.FulfilmentClaimed;
import sikkerby.events.commitment.CommitmentEvent.FulfilmentDisputed;
import sikkerby.events.fact.Fact;
import sikkerby.query.model.Promises.Promise;
import sikkerby.query.time.Known;

/** A small read model for tests: where a promise stands. */
final class Promises implements ReadModel<Promise> {

    static final String TABLE = """
            create table read.promise (
                like read.history including all, status text not null, number text not null, places text[] not null
            );
            create index on read.promise (number) where known_to is null;
            grant select, insert, update, delete on read.promise to sikkerby_query;
            """;

    private final String name;

    Promises(String name) {
        this.name = name;
    }

    /** The objects whose facts cannot be taken in; for a day on which software is wrong. */
    volatile Set<UUID> stumblesOver = Set.of();

    /** Done once, while the next object is folded. */
    final AtomicReference<Runnable> meanwhile = new AtomicReference<>(() -> {});

    record Promise(String number, String status, List<String> places) {
        Promise now(String status) {
            return new Promise(number, status, places);
        }
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public Class<? extends Fact> facts() {
        return CommitmentEvent.class;
    }

    @Override
    public Class<Promise> state() {
        return Promise.class;
    }

    @Override
    public List<Column<Promise>> columns() {
        return List.of(
                new Column<>("status", "text", Promise::status),
                new Column<>("number", "text", Promise::number),
                new Column<>("places", "text[]", it -> it.places().toArray()));
    }

    @Override
    public Promise begin(List<Known> facts) {
        var pledged = (CommitmentPledged) facts.getFirst().fact();
        return new Promise(
                pledged.number(),
                "NONE",
                pledged.places().stream().map(Object::toString).toList());
    }

    @Override
    public List<Step<Promise>> steps(Known known, List<Known> facts) {
        meanwhile.getAndSet(() -> {}).run();
        if (stumblesOver.contains(known.object()))
            throw new IllegalStateException("Words that must not be copied: " + known.fact());
        return switch ((CommitmentEvent) known.fact()) {
            case CommitmentPledged it -> step(it, "BINDING");
            case FulfilmentClaimed it -> step(it, "CLAIMED");
            case CommitmentFulfilled it -> step(it, "FULFILLED");
            case FulfilmentDisputed it -> step(it, "DISPUTED");
            default -> List.of();
        };
    }

    private static List<Step<Promise>> step(Fact fact, String status) {
        return List.of(new Step<>(fact.takesEffectOn(), it -> it.now(status)));
    }
}
