package sikkerby.query.comparison;

import java.util.Collection;
import java.util.function.BiFunction;
import org.springframework.stereotype.Component;
import sikkerby.query.ask.Shown;
import sikkerby.query.model.ReadModel;
import sikkerby.query.model.Snapshot;
import sikkerby.query.time.AsOf;
import sikkerby.query.time.KnownAt;
import sikkerby.query.time.TimeRequest;

/** Reads under two pairs of dates within one snapshot, whichever of them knows more. */
@Component
class Twice {

    private record Read<R>(R value, long knownAt) {}

    private final Snapshot snapshot;

    Twice(Snapshot snapshot) {
        this.snapshot = snapshot;
    }

    /** The question takes the other dates first, then those of the page. */
    <R> Shown<R> read(
            TimeRequest time,
            Against against,
            Collection<? extends ReadModel<?>> models,
            BiFunction<AsOf, AsOf, R> question) {
        var knowingAll = knowingAll(time);
        var shown = snapshot.read(knowingAll, models, all -> {
            var page = asOf("knownAt", time.knownAt(), knowingAll, all);
            var known = asOf("fromKnownAt", against.knownAt(), knowingAll, all).knownAt();
            var other = new AsOf(against.validAt(), known);
            return new Read<>(question.apply(other, page), page.knownAt());
        });
        return new Shown<>(shown.value().value(), shown.value().knownAt());
    }

    private AsOf asOf(String field, KnownAt knownAt, TimeRequest time, AsOf all) {
        if (knownAt instanceof KnownAt.Now) return all;
        return new AsOf(all.validAt(), snapshot.position(field, knownAt, time, all));
    }

    private static TimeRequest knowingAll(TimeRequest time) {
        return new TimeRequest(
                time.validAt(),
                new KnownAt.Now(),
                time.after(),
                null,
                null,
                time.limit(),
                null,
                time.path(),
                time.filters());
    }
}
