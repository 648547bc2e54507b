package sikkerby.command.act;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import sikkerby.events.fact.Fact;
import sikkerby.events.fact.PartnerCode;

/**
 * What a command comes to, decided but not yet stored.
 *
 * @param wordOf whose word it is; null where it is the steering group's, or nobody's but the actor's
 * @param events none where nothing changes
 */
public record Outcome(@Nullable PartnerCode wordOf, List<Fact> events) {

    public static final Outcome NOTHING = new Outcome(null, List.of());

    public static Outcome of(@Nullable PartnerCode wordOf, Fact event) {
        return new Outcome(wordOf, List.of(event));
    }

    /** Nobody's word but the actor's. */
    public static Outcome of(Fact event) {
        return of(null, event);
    }

    public Outcome and(Fact event) {
        return and(Stream.of(event));
    }

    public Outcome and(Stream<? extends Fact> more) {
        return new Outcome(wordOf, Stream.<Fact>concat(events.stream(), more).toList());
    }
}
