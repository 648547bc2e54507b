package sikkerby.command.log;

import java.time.Instant;

/** One idempotency key with the answer that it stands for. */
record KeyRow(KeyName name, KnownAnswer answer, Instant storedAt) {}
