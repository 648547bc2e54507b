package sikkerby.command.registry;

import java.util.List;
import java.util.UUID;

/** Which objects of a kind name another one in what has happened to them (their facts' {@code refersTo}). */
@FunctionalInterface
public interface References {

    List<UUID> naming(UUID referred, String kind);
}
