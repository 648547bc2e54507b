package sikkerby.command.desk;

import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import sikkerby.command.act.Role;
import sikkerby.events.fact.ActorId;
import sikkerby.events.fact.Origin;
import sikkerby.events.fact.PartnerCode;
import sikkerby.events.fact.Sha256;

/**
 * One request: who calls, for whom, and what its headers ask for. Controllers take it as an argument.
 *
 * @param path method and path, such as {@code POST /api/agreements}; an idempotency key belongs to caller and path
 * @param key the same key and body again gets the same answer again
 * @param ifMatch the version of the object that the caller has seen
 * @param body the digest of what was sent
 */
public record Call(
        ActorId actor,
        @Nullable PartnerCode partner,
        Set<Role> roles,
        String path,
        @Nullable UUID key,
        @Nullable Long ifMatch,
        Sha256 body,
        Origin origin,
        UUID correlation) {}
