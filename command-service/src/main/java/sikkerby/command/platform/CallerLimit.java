package sikkerby.command.platform;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bandwidth;
import io.github.bucket4j.Bucket;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import org.springframework.core.env.Environment;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Lets no caller send so many commands that others have to wait: each has a limit of their own, on each instance. */
@Component
class CallerLimit extends OncePerRequestFilter {

    private static final int CALLERS = 10_000;

    private final Problems problems;
    private final Answers answers;
    private final Bandwidth limit;
    private final Cache<String, Bucket> callers =
            Caffeine.newBuilder().maximumSize(CALLERS).build();

    CallerLimit(Problems problems, Answers answers, Environment settings) {
        this.problems = problems;
        this.answers = answers;
        this.limit = Bandwidth.builder()
                .capacity(settings.getProperty("sikkerby.limit.burst", Long.class, 1_000L))
                .refillGreedy(
                        settings.getProperty("sikkerby.limit.per-second", Long.class, 200L), Duration.ofSeconds(1))
                .build();
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !request.getRequestURI().startsWith("/api/");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var caller = request.getUserPrincipal();
        if (caller == null) {
            chain.doFilter(request, response);
            return;
        }
        var taken = callers.get(String.valueOf(caller.getName()), _ -> bucket()).tryConsumeAndReturnRemaining(1);
        if (taken.isConsumed()) {
            chain.doFilter(request, response);
            return;
        }
        response.setHeader(HttpHeaders.RETRY_AFTER, Long.toString(seconds(taken.getNanosToWaitForRefill())));
        answers.write(problems.of(HttpStatus.TOO_MANY_REQUESTS, request), request, response);
    }

    private Bucket bucket() {
        return Bucket.builder().addLimit(limit).build();
    }

    /** Rounded up: who comes back then is let in. */
    static long seconds(long nanos) {
        return Duration.ofNanos(nanos).plusSeconds(1).minusNanos(1).toSeconds();
    }
}
