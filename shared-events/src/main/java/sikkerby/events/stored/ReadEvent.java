package sikkerby.events.stored;

import sikkerby.events.fact.Circumstances;
import sikkerby.events.fact.Fact;

/** One event as it was read back: what happened, and under which circumstances it was recorded. */
public record ReadEvent(Fact fact, Circumstances circumstances) {}
