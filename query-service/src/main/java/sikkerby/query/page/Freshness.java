package sikkerby.query.page;

import java.time.Clock;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import sikkerby.query.model.Lag;
import sikkerby.query.model.Rebuild;

/** How new what pages show is, and where they hear of what is newer. */
@Component
final class Freshness {

    private static final Duration WORTH_SAYING = Duration.ofSeconds(5);

    /**
     * What a page says of it. Each template finds it as {@code fresh}.
     *
     * @param events where the page listens; null for one that does not
     * @param behind how many entries of the log it may lack, where it has lacked them for a while
     * @param rebuilding whether a read model is being made anew, while it goes on answering
     */
    public record Fresh(@Nullable String events, long behind, boolean rebuilding) {}

    private final Lag lag;
    private final Rebuild rebuild;
    private final Clock clock;

    Freshness(Lag lag, Rebuild rebuild, Clock clock) {
        this.lag = lag;
        this.rebuild = rebuild;
        this.clock = clock;
    }

    /** Of a page that knows up to this position; null for one that depends on none. */
    Fresh of(Visit visit, @Nullable Object known) {
        if (!visit.isWatched() || !(known instanceof Long position)) return new Fresh(null, 0, false);
        var loaded = clock.instant().truncatedTo(ChronoUnit.SECONDS);
        return new Fresh(
                "/events?since=" + position + "&at=" + loaded, lag.behindFor(WORTH_SAYING), rebuild.isUnderWay());
    }
}
