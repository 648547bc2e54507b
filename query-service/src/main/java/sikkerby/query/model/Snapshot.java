package sikkerby.query.model;

import java.time.Duration;
import java.util.Collection;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;
import sikkerby.query.ask.NotYet;
import sikkerby.query.ask.Shown;
import sikkerby.query.time.AsOf;
import sikkerby.query.time.KnownAt;
import sikkerby.query.time.TimeRequest;

/**
 * Answers a question within one snapshot of the database, as known at one position: the lowest that the read models
 * concerned have reached, or the one asked for. Where that is not shown yet it waits a little.
 */
@Component
public final class Snapshot {

    static final Duration PATIENCE = Duration.ofSeconds(2);
    private static final Duration PAUSE = Duration.ofMillis(15);

    private final TransactionTemplate snapshot;
    private final Positions positions;

    Snapshot(PlatformTransactionManager transactions, Positions positions) {
        this.snapshot = new TransactionTemplate(transactions);
        snapshot.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
        snapshot.setReadOnly(true);
        this.positions = positions;
    }

    /**
     * Puts the question when what it waits for is shown.
     *
     * @param models the read models whose rows it reads; none for one that reads the log alone
     */
    public <R> Shown<R> read(TimeRequest time, Collection<? extends ReadModel<?>> models, Function<AsOf, R> question) {
        var names = models.stream().map(ReadModel::name).collect(Collectors.toCollection(TreeSet::new));
        var deadline = System.nanoTime() + PATIENCE.toNanos();
        while (true) {
            var lastTry = System.nanoTime() >= deadline;
            var shown = once(time, names, question);
            if (shown != null) return shown;
            if (lastTry) throw new NotYet();
            pause();
        }
    }

    /**
     * The position that a second date, instant or position beside {@code knownAt} means within the question under way;
     * refused where it lies behind what that one knows.
     */
    public long position(String field, KnownAt point, TimeRequest time, AsOf asOf) {
        return positions.within(field, point, time, asOf.knownAt()).orElseThrow(NotYet::new);
    }

    private <R> @Nullable Shown<R> once(TimeRequest time, SortedSet<String> models, Function<AsOf, R> question) {
        try {
            return snapshot.execute(_ -> {
                positions.hold(models);
                var asOf = positions.resolve(time, models).orElseThrow(NotYet::new);
                return new Shown<>(question.apply(asOf), asOf.knownAt());
            });
        } catch (NotYet _) { // The question itself has to wait, such as for an instant of its own.
            return null;
        }
    }

    static void pause() {
        try {
            Thread.sleep(PAUSE);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new NotYet();
        }
    }
}
