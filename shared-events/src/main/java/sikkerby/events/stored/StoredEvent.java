package sikkerby.events.stored;

import org.jspecify.annotations.Nullable;

/**
 * One event as exact bytes.
 *
 * @param payload the fact, as UTF-8 JSON with digests in the place of free words
 * @param metadata its circumstances, likewise
 * @param content the words of both with their salts, keyed by digest; null where there are none or they are erased
 */
@SuppressWarnings("ArrayRecordComponent") // The bytes are the point; nothing compares two of these.
public record StoredEvent(String type, int revision, byte[] payload, byte[] metadata, byte @Nullable [] content) {}
