package sikkerby.command.casefile;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import sikkerby.events.casefile.CaseEvent.CaseLinked;
import sikkerby.events.casefile.CaseEvent.CaseUnlinked;
import sikkerby.events.casefile.LinkedKind;

/** What a case is linked to now. */
record Links(Map<UUID, Link> to) {

    static final Links NONE = new Links(Map.of());

    /** One link, and the day it was made. */
    record Link(LinkedKind kind, LocalDate since) {}

    @Nullable
    Link to(UUID target) {
        return to.get(target);
    }

    Links with(CaseLinked it) {
        var more = new HashMap<>(to);
        more.put(it.target(), new Link(it.kind(), it.occurredOn()));
        return new Links(Map.copyOf(more));
    }

    Links without(CaseUnlinked it) {
        var fewer = new HashMap<>(to);
        fewer.remove(it.target());
        return new Links(Map.copyOf(fewer));
    }
}
