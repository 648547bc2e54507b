package sikkerby.query.model;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A slice as it stands in its row: two are the same knowledge where they are equal. */
record Span(LocalDate from, @Nullable LocalDate until, String state, Source source, List<String> said) {

    static Span of(Slice<?> slice) {
        return new Span(slice.from(), slice.until(), States.write(slice.state()), slice.source(), slice.said());
    }
}
