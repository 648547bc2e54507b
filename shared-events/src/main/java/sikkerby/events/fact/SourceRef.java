package sikkerby.events.fact;

import org.jspecify.annotations.Nullable;

/**
 * Where an entry comes from, for those who were not there when it was made.
 *
 * @param url the web address of a public source: where a fact stands, or what an illustration was drawn from
 */
public record SourceRef(SourceStatus status, @Nullable Text url) {}
