package sikkerby.query.platform;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import sikkerby.query.ask.Invalid;
import sikkerby.query.page.Sent;
import sikkerby.query.page.Whose;
import sikkerby.query.time.WrittenDay;

/** Reads what was filled into a page's form. */
final class SentForms implements HandlerMethodArgumentResolver {

    /** The hidden field that holds the form's own name, so that its page can show it again. */
    static final String NAME = "form";

    private static final String KEY = "key";

    /** What the name of a hidden field begins with that says which other one is a day. */
    private static final String DAY = "day.";

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == Sent.class;
    }

    @Override
    public Object resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest web,
            @Nullable WebDataBinderFactory binders) {
        return of(Objects.requireNonNull(web.getNativeRequest(HttpServletRequest.class)));
    }

    static Sent of(HttpServletRequest request) {
        var values = new TreeMap<String, String>();
        request.getParameterMap().forEach((name, sent) -> values.put(name, String.join("\n", sent)));
        values.remove("_csrf");
        values.remove(NAME);
        values.remove(Whose.FIELD);
        return new Sent(values, key(values.remove(KEY)), misread(values));
    }

    /** A day is written as people do, and sent on as commands have it; which ones cannot be read. */
    private static Set<String> misread(Map<String, String> values) {
        var misread = new TreeSet<String>();
        for (var name : List.copyOf(values.keySet())) {
            if (!name.startsWith(DAY)) continue;
            values.remove(name);
            var field = name.substring(DAY.length());
            var written = values.getOrDefault(field, "");
            var day = WrittenDay.read(written);
            if (day.isPresent()) values.put(field, day.get().toString());
            else if (!written.isBlank()) misread.add(field);
        }
        return misread;
    }

    private static UUID key(@Nullable String text) {
        try {
            if (text != null) return UUID.fromString(text);
        } catch (IllegalArgumentException _) {
            // Refused below, like a form without one.
        }
        throw new Invalid(KEY, "Skal være formularens egen nøgle.", "Must be the form's own key.");
    }
}
