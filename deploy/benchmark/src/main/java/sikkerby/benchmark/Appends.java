package sikkerby.benchmark;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.messaging.MetaData;
import org.axonframework.messaging.unitofwork.DefaultUnitOfWork;
import sikkerby.benchmark.running.Store;
import sikkerby.command.act.Command;
import sikkerby.command.log.Attempt;
import sikkerby.command.log.KeyName;
import sikkerby.command.log.KnownAnswer;
import sikkerby.command.log.PendingKey;
import sikkerby.events.commitment.CommitmentEvent.ProgressReported;
import sikkerby.events.commitment.CommitmentId;
import sikkerby.events.fact.ActorId;
import sikkerby.events.fact.Circumstances;
import sikkerby.events.fact.Fact;
import sikkerby.events.fact.Origin;
import sikkerby.events.fact.PartnerCode;
import sikkerby.events.fact.Text;
import sikkerby.events.stored.EventJson;
import sikkerby.events.stored.StoredEvent;

/** Appends progress to promises that are in a log already, each writer to some of its own. */
final class Appends {

    private static final int OBJECTS_EACH = 80;
    private static final Text WORDS =
            Text.of("Der er gennemført tryghedsvandringer med beboerne som aftalt på sidste møde.");
    private static final Circumstances CIRCUMSTANCES = new Circumstances(
            new ActorId("part-1-koordinator"),
            new PartnerCode("PART-1"),
            "COORDINATOR",
            null,
            null,
            UUID.fromString("0195b2a0-0000-7000-8000-000000000000"),
            null,
            Origin.API,
            null,
            null,
            null);
    private static final byte[] ANSWER = """
            {"id":"0195b2a0-0000-7000-8000-000000000000","number":"FOR-2024-0001","version":5,"event":"0195b2a0-0000-7000-8000-000000000001"}\
            """.getBytes(UTF_8);

    private record Target(UUID object, AtomicLong sequence) {}

    private final EventStorageEngine engine;
    private final List<List<Target>> targets;
    private final AtomicLong appended = new AtomicLong();

    private Appends(EventStorageEngine engine, List<List<Target>> targets) {
        this.engine = engine;
        this.targets = targets;
    }

    /** To half of the promises; {@link Promises} has the other. Nobody else may append to these meanwhile. */
    static Appends to(EventStorageEngine engine, Store store, int writers) {
        var found = store.sql()
                .sql("""
                        select aggregate_id, max(sequence) as last from log.event
                        where aggregate_type = 'Commitment' and abs(hashtext(aggregate_id::text)) % 2 = 0
                        group by aggregate_id order by aggregate_id limit :most
                        """)
                .param("most", writers * OBJECTS_EACH)
                .query((row, _) -> new Target(row.getObject(1, UUID.class), new AtomicLong(row.getLong(2))))
                .list();
        var each = IntStream.range(0, writers)
                .mapToObj(writer -> IntStream.range(0, found.size())
                        .filter(it -> it % writers == writer)
                        .mapToObj(found::get)
                        .toList())
                .toList();
        return new Appends(engine, each);
    }

    /** How an event looks that is appended here, so that others can append its equal. */
    static StoredEvent example() {
        return new EventJson().write(fact(new UUID(0, 0)), CIRCUMSTANCES);
    }

    private static Fact fact(UUID object) {
        return new ProgressReported(new CommitmentId(object), WORDS, true, LocalDate.of(2026, 1, 2));
    }

    long appended() {
        return appended.get();
    }

    /** One event with an idempotency key, as a command leaves it. */
    void withKey(int writer) {
        within(new Attempt(key()), () -> engine.appendEvents(List.of(next(target(writer)))));
        appended.incrementAndGet();
    }

    /** One event and nothing else. */
    void bare(int writer) {
        engine.appendEvents(List.of(next(target(writer))));
        appended.incrementAndGet();
    }

    /** So many events of one promise at once. */
    void many(int writer, int count) {
        var target = target(writer);
        var events = new ArrayList<DomainEventMessage<?>>();
        for (int i = 0; i < count; i++) events.add(next(target));
        engine.appendEvents(events);
        appended.addAndGet(count);
    }

    private Target target(int writer) {
        var own = targets.get(writer);
        return own.get((int) (appended.get() % own.size()));
    }

    private static DomainEventMessage<Fact> next(Target target) {
        return event(target.object(), target.sequence().incrementAndGet());
    }

    static DomainEventMessage<Fact> event(UUID object, long sequence) {
        return new GenericDomainEventMessage<>(
                "Commitment",
                object.toString(),
                sequence,
                fact(object),
                MetaData.with(Command.CIRCUMSTANCES, CIRCUMSTANCES));
    }

    private static PendingKey key() {
        var name = new KeyName("part-1", "POST /api/commitments/{id}/progress", UUID.randomUUID());
        return new PendingKey(
                name,
                stored -> new KnownAnswer(
                        new byte[32], 200, ANSWER, stored.getLast().event()));
    }

    private static void within(Attempt attempt, Runnable append) {
        var work = DefaultUnitOfWork.startAndGet(null);
        attempt.attachTo(work);
        try {
            append.run();
            work.commit();
        } catch (RuntimeException failed) {
            work.rollback(failed);
            throw failed;
        }
    }
}
