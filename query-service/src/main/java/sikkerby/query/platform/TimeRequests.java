package sikkerby.query.platform;

import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import sikkerby.query.ask.Invalid;
import sikkerby.query.time.Cursors.Cursor;
import sikkerby.query.time.Days;
import sikkerby.query.time.KnownAt;
import sikkerby.query.time.TimeRequest;
import sikkerby.query.time.WrittenDay;

/** Reads the dates, waits and page of a question from its parameters. */
final class TimeRequests implements HandlerMethodArgumentResolver {

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == TimeRequest.class;
    }

    @Override
    public Object resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest web,
            @Nullable WebDataBinderFactory binders) {
        return of(Objects.requireNonNull(web.getNativeRequest(HttpServletRequest.class)));
    }

    static TimeRequest of(HttpServletRequest request) {
        var cursor = (@Nullable Cursor) request.getAttribute(CursorFilter.OPENED);
        var filters = new TreeMap<String, String>();
        request.getParameterMap().forEach((name, values) -> {
            if (!CursorFilter.EACH_PAGE.contains(name)) filters.put(name, values[0]);
        });
        return new TimeRequest(
                cursor == null ? day(request.getParameter("validAt")) : cursor.validAt(),
                cursor == null ? knownAt(request.getParameter("knownAt")) : new KnownAt.Position(cursor.position()),
                uuid(request.getParameter("after")),
                number("minVersion", request.getParameter("minVersion"), Integer.MAX_VALUE),
                null,
                limit(request.getParameter("limit")),
                cursor == null ? null : cursor.bookmark(),
                request.getRequestURI(),
                filters);
    }

    /**
     * What can be read of a question that was not understood, or had no answer.
     *
     * @param wrong the parameters that cannot be used
     */
    static TimeRequest readable(HttpServletRequest request, Set<String> wrong) {
        var filters = new TreeMap<String, String>();
        request.getParameterMap().forEach((name, values) -> {
            if (!CursorFilter.EACH_PAGE.contains(name) && !wrong.contains(name) && !values[0].isBlank())
                filters.put(name, values[0]);
        });
        filters.computeIfPresent("validAt", (_, sent) -> readable(sent, TimeRequests::day));
        filters.computeIfPresent("knownAt", (_, sent) -> readable(sent, TimeRequests::knownAt));
        return new TimeRequest(
                day(filters.get("validAt")),
                knownAt(filters.get("knownAt")),
                null,
                null,
                null,
                TimeRequest.DEFAULT_LIMIT,
                null,
                Paths.asked(request),
                filters);
    }

    /** As addresses have it; null where it cannot be read. */
    private static @Nullable String readable(String sent, Consumer<String> how) {
        var day = WrittenDay.read(sent).map(LocalDate::toString).orElse(sent);
        try {
            how.accept(day);
            return day;
        } catch (Invalid _) {
            return null;
        }
    }

    private static @Nullable LocalDate day(@Nullable String text) {
        if (text == null) return null;
        try {
            return Days.of(text);
        } catch (IllegalArgumentException _) {
            throw new Invalid(
                    "validAt",
                    "Skal være en dato mellem 1900-01-01 og 2199-12-31.",
                    "Must be a date between 1900-01-01 and 2199-12-31.",
                    "range");
        }
    }

    private static KnownAt knownAt(@Nullable String text) {
        return text == null ? new KnownAt.Now() : KnownAt.parse("knownAt", text);
    }

    private static @Nullable UUID uuid(@Nullable String text) {
        if (text == null) return null;
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException _) {
            throw new Invalid("after", "Skal være en hændelses id (UUID).", "Must be the id of an event (UUID).");
        }
    }

    private static int limit(@Nullable String text) {
        var limit = number("limit", text, TimeRequest.MOST);
        return limit == null ? TimeRequest.DEFAULT_LIMIT : Math.toIntExact(limit);
    }

    private static @Nullable Long number(String field, @Nullable String text, long most) {
        if (text == null) return null;
        try {
            var number = Long.parseLong(text);
            if (number >= 1 && number <= most) return number;
        } catch (NumberFormatException _) {
            // Refused below, like a number out of range.
        }
        throw new Invalid(
                field,
                "Skal være et helt tal fra 1 til " + most + ".",
                "Must be a whole number from 1 to " + most + ".");
    }
}
