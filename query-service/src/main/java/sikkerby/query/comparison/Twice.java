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
        var shown = snapshot.read(knowingAll(time), models, all -> {
            var page = asOf(all, "knownAt", time.knownAt());
            var other = new AsOf(
                    against.validAt(),
                    asOf(all, "fromKnownAt", against.knownAt()).knownAt());
            return new Read<>(question.apply(other, page), page.knownAt());
        });
        return new Shown<>(shown.value().value(), shown.value().knownAt());
    }

    private AsOf asOf(AsOf all, String field, KnownAt knownAt) {
        if (knownAt instanceof KnownAt.Now) return all;
        return new AsOf(all.validAt(), snapshot.position(field, knownAt, all));
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
