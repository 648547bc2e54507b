package sikkerby.command.log;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import javax.sql.DataSource;
import org.axonframework.modelling.command.AggregateStreamCreationException;
import org.axonframework.modelling.command.ConcurrencyException;

/** Somebody who writes events in every way that a log may have to stand; the same each time for the same seed. */
final class Turmoil {

    /** An object that only one writes, and so knows its next sequence. */
    private static final class Thing {
        private final UUID id = UUID.randomUUID();
        private long next;
    }

    private final Random random;
    private final DataSource database;
    private final int steps;
    private final List<Thing> things = List.of(new Thing(), new Thing(), new Thing());

    Turmoil(long seed, DataSource database, int steps) {
        this.random = new Random(seed);
        this.database = database;
        this.steps = steps;
    }

    /** By hand, in transactions that are interleaved, late, rolled back, or took their id long before they wrote. */
    Callable<Integer> byHand() {
        return () -> {
            var stored = 0;
            try (var one = new ForeignWriter(database);
                    var other = new ForeignWriter(database)) {
                for (int step = 0; step < steps; step++) stored += step(one, other);
            }
            return stored;
        };
    }

    private int step(ForeignWriter one, ForeignWriter other) throws SQLException {
        var thing = things.get(random.nextInt(2));
        return switch (random.nextInt(12)) {
            case 0, 1 -> rolledBack(one, thing);
            case 2, 3, 4 -> late(one, thing, random.nextInt(40));
            case 5, 6, 7 -> earlyId(one, other, thing);
            case 8, 9 -> interleaved(one, other, thing, things.get(2));
            case 10 -> late(one, thing, random.nextInt(20) == 0 ? 600 : 5);
            default -> late(one, thing, 0);
        };
    }

    private static int rolledBack(ForeignWriter one, Thing thing) throws SQLException {
        one.writes(thing.id, thing.next).writes(thing.id, thing.next + 1).rollsBack();
        return 0;
    }

    private static int late(ForeignWriter one, Thing thing, int millis) throws SQLException {
        one.writes(thing.id, thing.next++).writes(thing.id, thing.next++);
        pause(millis);
        one.commits();
        return 2;
    }

    private static int earlyId(ForeignWriter one, ForeignWriter early, Thing thing) throws SQLException {
        early.takesItsId();
        one.writes(thing.id, thing.next++).commits();
        pause(1);
        early.writes(thing.id, thing.next++).commits();
        return 2;
    }

    private static int interleaved(ForeignWriter one, ForeignWriter other, Thing thing, Thing second)
            throws SQLException {
        one.writes(thing.id, thing.next++);
        other.writes(second.id, second.next++);
        one.writes(thing.id, thing.next++);
        other.commits();
        pause(2);
        one.commits();
        return 3;
    }

    /** Through a writer, as commands do: on objects of its own, and on one that others change too. */
    Callable<Integer> through(GroupCommit writer, LogReader reader, UUID contended) {
        return () -> {
            var stored = 0;
            for (int step = 0; step < steps; step++) {
                var thing = things.get(random.nextInt(3));
                writer.append(Appends.event(thing.id, thing.next++));
                stored += 1 + contended(writer, reader, contended);
            }
            return stored;
        };
    }

    private static int contended(GroupCommit writer, LogReader reader, UUID object) {
        var next = reader.last(object).map(Stored::sequence).orElse(Attempt.NONE) + 1;
        try {
            writer.append(Appends.event(object, next));
            return 1;
        } catch (ConcurrencyException | AggregateStreamCreationException refused) {
            return 0;
        }
    }

    /** Several of them, each with a seed of its own. */
    static List<Turmoil> many(int count, long seed, DataSource database, int steps) {
        var many = new ArrayList<Turmoil>();
        for (int i = 0; i < count; i++) many.add(new Turmoil(seed + i, database, steps));
        return many;
    }

    private static void pause(int millis) {
        if (millis > 0) LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(millis));
    }
}
