package sikkerby.command.log;

import java.util.UUID;

/** An idempotency key, which belongs to one caller and one path. */
public record KeyName(String caller, String path, UUID key) {}
