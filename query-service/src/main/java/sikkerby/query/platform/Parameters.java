package sikkerby.query.platform;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.HashSet;
import java.util.Set;
import org.springframework.core.MethodParameter;
import org.springframework.core.ResolvableType;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import sikkerby.query.ask.Invalid;
import sikkerby.query.model.Page;
import sikkerby.query.page.Visit;
import sikkerby.query.time.TimeRequest;

/** Refuses parameters that a question does not know, that are sent twice, or that hold control characters. */
final class Parameters implements HandlerInterceptor {

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (!(handler instanceof HandlerMethod method)
                || !method.getBeanType().getName().startsWith("sikkerby.")
                || isForm(request)
                || request.getDispatcherType() == DispatcherType.ERROR) return true;
        var known = known(method);
        request.getParameterMap().forEach((name, values) -> {
            if (!known.contains(name)) throw unknown(name, known);
            if (values.length > 1)
                throw new Invalid(name, "Må kun angives én gang.", "May be given only once.", "twice");
            if (values[0].chars().anyMatch(Character::isISOControl))
                throw new Invalid(name, "Må ikke indeholde styretegn.", "May not hold control characters.");
        });
        return true;
    }

    /** Its own handler reads what was filled in, and the command service judges it. */
    private static boolean isForm(HttpServletRequest request) {
        return request.getMethod().equals("POST") && Paths.isPage(request);
    }

    private static Set<String> known(HandlerMethod method) {
        var known = implied(method);
        for (var parameter : method.getMethodParameters()) {
            if (parameter.hasParameterAnnotation(RequestParam.class)) known.add(name(parameter));
        }
        return known;
    }

    /** What a question about two dates takes without naming it. */
    static Set<String> implied(HandlerMethod method) {
        var known = new HashSet<String>();
        var dated = false;
        var one = false;
        var page = false;
        for (var parameter : method.getMethodParameters()) {
            one |= parameter.hasParameterAnnotation(PathVariable.class);
            dated |= parameter.getParameterType() == TimeRequest.class;
            page |= parameter.getParameterType() == Visit.class;
        }
        if (dated) known.addAll(Set.of("validAt", "knownAt", "after"));
        if (page) known.addAll(Set.of("validAt", "knownAt", "after", "cursor"));
        if (dated && one) known.add("minVersion");
        var answer = ResolvableType.forMethodReturnType(method.getMethod());
        if (dated && answer.getGeneric(0).resolve() == Page.class) known.addAll(Set.of("limit", "cursor"));
        return known;
    }

    static String name(MethodParameter parameter) {
        var annotation = parameter.getParameterAnnotation(RequestParam.class);
        if (annotation != null && !annotation.name().isEmpty()) return annotation.name();
        return parameter.getParameter().getName();
    }

    private static Invalid unknown(String name, Set<String> known) {
        var list = String.join(", ", known.stream().sorted().toList());
        return new Invalid(
                name,
                "Kendes ikke her. Kendte: " + list + ".",
                "Is not known here. Known are: " + list + ".",
                "unknown");
    }
}
