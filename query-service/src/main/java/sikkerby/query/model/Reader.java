package sikkerby.query.model;

import java.util.Collection;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import sikkerby.query.ask.NotFound;
import sikkerby.query.ask.Shown;
import sikkerby.query.ask.Which;
import sikkerby.query.time.AsOf;
import sikkerby.query.time.TimeRequest;

/** Reads one object of a read model, or all of them, as every feature does. */
@Component
public final class Reader {

    private final Histories histories;
    private final Finder finder;
    private final Snapshot snapshot;

    Reader(Histories histories, Finder finder, Snapshot snapshot) {
        this.histories = histories;
        this.finder = finder;
        this.snapshot = snapshot;
    }

    /** All that had begun by the day asked about, page by page in the order of a column that is never null. */
    public <S, V> Shown<Page<V>> all(ReadModel<S> model, TimeRequest time, String column, Function<Row<S>, V> view) {
        return snapshot.read(
                time,
                List.of(model),
                asOf -> histories.of(model).at(asOf).page(time, column).map(view));
    }

    /** One object; not found where there was none under the dates asked for. */
    public <S, V> Shown<V> one(ReadModel<S> model, TimeRequest time, Which which, Function<Row<S>, V> view) {
        return one(model, List.of(model), time, which, (row, _) -> view.apply(row));
    }

    /**
     * One object, likewise, with what is read of others.
     *
     * @param read all read models whose rows are read, the object's own among them
     */
    public <S, V> Shown<V> one(
            ReadModel<S> model,
            Collection<? extends ReadModel<?>> read,
            TimeRequest time,
            Which which,
            BiFunction<Row<S>, AsOf, V> view) {
        return snapshot.read(
                finder.about(model, which, time),
                read,
                asOf -> finder.find(model, which)
                        .flatMap(object -> histories.of(model).at(asOf).one(object))
                        .map(row -> view.apply(row, asOf))
                        .orElseThrow(() -> new NotFound(which)));
    }
}
