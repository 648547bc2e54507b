package sikkerby.query.model;

import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import org.springframework.stereotype.Component;
import sikkerby.query.time.AsOf;
import sikkerby.query.time.Bookmark;
import sikkerby.query.time.Cursors;
import sikkerby.query.time.TimeRequest;

/** Cuts lists into pages that are read as a whole, or in the order of a number that only grows. */
@Component
public final class Paging {

    private static final UUID NOBODY = new UUID(0, 0);

    private final Cursors cursors;

    Paging(Cursors cursors) {
        this.cursors = cursors;
    }

    /** The number behind which a page begins. */
    public static long behind(TimeRequest time, long first) {
        var bookmark = time.bookmark();
        return bookmark == null ? first : Long.parseLong(bookmark.key());
    }

    /** How many to read from there: one more than the page holds tells that another follows. */
    public static int most(TimeRequest time) {
        return time.limit() + 1;
    }

    /** The page that begins with what was found there. */
    public <T> Page<T> page(List<T> found, ToLongFunction<T> number, long total, TimeRequest time, AsOf asOf) {
        if (found.size() <= time.limit()) return new Page<>(List.copyOf(found), null, total);
        var items = List.copyOf(found.subList(0, time.limit()));
        var last = Long.toString(number.applyAsLong(items.getLast()));
        return new Page<>(items, cursors.after(time, asOf, new Bookmark(last, NOBODY)), total);
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
