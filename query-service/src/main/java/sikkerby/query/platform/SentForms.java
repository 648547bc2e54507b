package sikkerby.query.platform;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import sikkerby.query.ask.Invalid;
import sikkerby.query.page.Sent;

/** Reads what was filled into a page's form. */
final class SentForms implements HandlerMethodArgumentResolver {

    private static final String KEY = "key";

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
        var request = Objects.requireNonNull(web.getNativeRequest(HttpServletRequest.class));
        var values = new TreeMap<String, String>();
        request.getParameterMap().forEach((name, sent) -> values.put(name, String.join("\n", sent)));
        values.remove("_csrf");
        return new Sent(values, key(values.remove(KEY)));
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
