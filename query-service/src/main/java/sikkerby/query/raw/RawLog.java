package sikkerby.query.raw;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import sikkerby.query.ask.Question;
import sikkerby.query.model.Page;

/** What stands in the log behind a position, in its order. */
record RawLog(long behind, @Nullable String type, @Nullable UUID object, int limit)
        implements Question<Page<RawEvent>> {}
