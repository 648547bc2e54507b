package sikkerby.command.initiative;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import sikkerby.events.initiative.InitiativeEvent.InitiativeLinked;
import sikkerby.events.initiative.InitiativeEvent.InitiativeUnlinked;
import sikkerby.events.initiative.InitiativeId;
import sikkerby.events.initiative.LinkKind;

/** How the work is tied to other work, and was. */
record Links(List<Tied> all) {

    static final Links NONE = new Links(List.of());

    /**
     * One link.
     *
     * @param until the day from which on it is no more; null while it holds
     */
    record Tied(
            LinkKind kind,
            InitiativeId to,
            LocalDate since,
            @Nullable LocalDate until) {

        boolean holds() {
            return until == null;
        }

        private boolean is(LinkKind wanted, InitiativeId other) {
            return kind == wanted && to.equals(other);
        }

        private Tied undone(InitiativeUnlinked it) {
            return is(it.kind(), it.target()) && holds() ? new Tied(kind, to, since, it.occurredOn()) : this;
        }
    }

    /** The link of that kind to other work that was made last, whether or not it holds. */
    Optional<Tied> last(LinkKind kind, InitiativeId other) {
        return all.stream().filter(it -> it.is(kind, other)).reduce((_, later) -> later);
    }

    Links with(InitiativeLinked it) {
        var more = new Tied(it.kind(), it.target(), it.occurredOn(), null);
        return new Links(Stream.concat(all.stream(), Stream.of(more)).toList());
    }

    Links without(InitiativeUnlinked it) {
        return new Links(all.stream().map(tied -> tied.undone(it)).toList());
    }
}
