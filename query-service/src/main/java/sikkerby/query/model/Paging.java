package sikkerby.query.model;

import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import sikkerby.query.time.AsOf;
import sikkerby.query.time.Bookmark;
import sikkerby.query.time.Cursors;
import sikkerby.query.time.TimeRequest;

/** Cuts a list that is short enough to be read as a whole into pages. */
@Component
public final class Paging {

    private static final UUID NOBODY = new UUID(0, 0);

    private final Cursors cursors;

    Paging(Cursors cursors) {
        this.cursors = cursors;
    }

    /** The page asked for, of a list whose keys are all different and always come in the same order. */
    public <T> Page<T> page(List<T> all, Function<T, String> key, TimeRequest time, AsOf asOf) {
        var bookmark = time.bookmark();
        var keys = all.stream().map(key).toList();
        int begin = bookmark == null ? 0 : keys.indexOf(bookmark.key()) + 1;
        int end = Math.min(begin + time.limit(), all.size());
        var items = List.copyOf(all.subList(begin, end));
        var next = end == all.size() ? null : cursors.after(time, asOf, new Bookmark(keys.get(end - 1), NOBODY));
        return new Page<>(items, next, all.size());
    }
}
