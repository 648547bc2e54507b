package sikkerby.query.raw;

import org.jspecify.annotations.Nullable;
import sikkerby.query.ask.Question;
import sikkerby.query.ask.Which;
import sikkerby.query.model.Page;

/** What stands in the log behind a position, in its order. */
record RawLog(long behind, @Nullable String type, @Nullable Which object, int limit)
        implements Question<Page<RawEvent>> {}
