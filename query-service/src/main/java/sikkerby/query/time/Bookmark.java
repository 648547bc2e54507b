package sikkerby.query.time;

import java.util.UUID;

/** The last item of a page: the next one begins behind it. */
public record Bookmark(String key, UUID object) {}
