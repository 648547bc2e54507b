package sikkerby.query.time;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Under which dates a question was asked, what it waits for, and which page of the answer is wanted. A controller takes
 * it as an argument.
 *
 * @param validAt null for today
 * @param after the event that must be shown first
 * @param minVersion the version of the object that must be shown first; counts only with {@link #about}
 * @param bookmark where the page before this one ended
 * @param path which list was asked for, for its cursors
 * @param filters the other parameters as they were sent, for its cursors
 */
public record TimeRequest(
        @Nullable LocalDate validAt,
        KnownAt knownAt,
        @Nullable UUID after,
        @Nullable Long minVersion,
        @Nullable UUID object,
        int limit,
        @Nullable Bookmark bookmark,
        String path,
        Map<String, String> filters) {

    public static final int DEFAULT_LIMIT = 50;
    public static final int MOST = 500;

    /** The present, first page: what a question without parameters means. */
    public static TimeRequest now() {
        return new TimeRequest(null, new KnownAt.Now(), null, null, null, DEFAULT_LIMIT, null, "", Map.of());
    }

    /** A question about one object, whose version counts. */
    public TimeRequest about(UUID object) {
        return new TimeRequest(validAt, knownAt, after, minVersion, object, limit, bookmark, path, filters);
    }
}
