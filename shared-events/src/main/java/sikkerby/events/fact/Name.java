package sikkerby.events.fact;

import org.jspecify.annotations.Nullable;

/** What something is called, in Danish and, where there is one, in English. */
public record Name(Text da, @Nullable Text en) {}
