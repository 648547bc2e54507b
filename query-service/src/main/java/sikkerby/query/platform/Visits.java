package sikkerby.query.platform;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import sikkerby.query.page.Languages;
import sikkerby.query.page.PageModel;
import sikkerby.query.page.Visit;
import sikkerby.query.sentence.Language;
import sikkerby.query.time.KnownAt;
import sikkerby.query.time.TimeRequest;

/** Reads from a request who looks at which page, in which language and under which dates. */
final class Visits implements HandlerMethodArgumentResolver {

    private static final ZoneId COPENHAGEN = ZoneId.of("Europe/Copenhagen");

    private final Clock clock;

    Visits(Clock clock) {
        this.clock = clock;
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == Visit.class;
    }

    @Override
    public Object resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest web,
            @Nullable WebDataBinderFactory binders) {
        var request = Objects.requireNonNull(web.getNativeRequest(HttpServletRequest.class));
        // What is sent by a form is no question, and changes the present alone.
        var visit = of(request, asks(request) ? TimeRequests.of(request) : now(request), clock, true);
        request.setAttribute(PageModel.VISIT, visit);
        return visit;
    }

    /**
     * To a page that says what went wrong: under the same dates, but for what cannot be read of them.
     *
     * @param wrong the parameters that it went wrong with
     */
    static Visit failed(HttpServletRequest request, Set<String> wrong, Clock clock) {
        return asks(request)
                ? of(request, TimeRequests.readable(request, wrong), clock, true)
                : of(request, now(request), clock, false);
    }

    private static boolean asks(HttpServletRequest request) {
        return request.getMethod().equals("GET") || request.getMethod().equals("HEAD");
    }

    private static Visit of(HttpServletRequest request, TimeRequest time, Clock clock, boolean dated) {
        var caller = Callers.of(request.getUserPrincipal()).orElse(null);
        var today = LocalDate.ofInstant(clock.instant(), COPENHAGEN);
        return new Visit(caller, Language.of(Languages.of(request)), time, today, dated);
    }

    private static TimeRequest now(HttpServletRequest request) {
        var path = Paths.asked(request);
        return new TimeRequest(
                null, new KnownAt.Now(), null, null, null, TimeRequest.DEFAULT_LIMIT, null, path, Map.of());
    }
}
