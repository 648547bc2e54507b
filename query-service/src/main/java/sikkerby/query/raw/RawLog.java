package sikkerby.query.raw;

import sikkerby.query.ask.Question;
import sikkerby.query.model.Page;

/** What stands in the log behind a position, in its order. */
record RawLog(long behind, Wanted wanted, int limit) implements Question<Page<RawEvent>> {}
