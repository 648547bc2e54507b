package sikkerby.query.model;

import org.jspecify.annotations.Nullable;
import sikkerby.events.fact.Circumstances;
import sikkerby.events.fact.SourceStatus;

/**
 * Where an entry comes from, as whoever recorded it said.
 *
 * @param status null where nobody said
 * @param url null where none was named, or it is erased
 */
public record Source(
        @Nullable SourceStatus status, @Nullable String url) {

    public static final Source NONE = new Source(null, null);

    public static Source of(Circumstances circumstances) {
        var named = circumstances.source();
        return named == null ? NONE : new Source(named.status(), Words.of(named.url()));
    }
}
