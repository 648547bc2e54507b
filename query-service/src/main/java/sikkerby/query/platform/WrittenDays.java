package sikkerby.query.platform;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.util.UriComponentsBuilder;
import sikkerby.query.ask.Invalid;
import sikkerby.query.page.Visit;
import sikkerby.query.time.WrittenDay;

/** Leads whoever wrote a day as people do to the address that has it as addresses do, whatever the language. */
final class WrittenDays implements HandlerInterceptor {

    /** Which parameters of the request are days, for the page that says that one is none. */
    static final String ASKED = "sikkerby.days";

    private static final Set<String> KNOWN_AT = Set.of("knownAt", "fromKnownAt", "from");

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
            throws IOException {
        if (!(handler instanceof HandlerMethod method) || !request.getMethod().equals("GET") || !Paths.isPage(request))
            return true;
        var asked = asked(method);
        request.setAttribute(ASKED, asked);
        var read = new HashMap<String, String>();
        for (var name : asked) {
            var sent = request.getParameter(name);
            if (sent != null && !isMoment(name, sent)) read.put(name, read(name, sent));
        }
        if (read.entrySet().stream().allMatch(it -> it.getValue().equals(request.getParameter(it.getKey()))))
            return true;
        response.sendRedirect(address(request, read));
        return false;
    }

    private static Set<String> asked(HandlerMethod method) {
        var asked = new TreeSet<String>();
        for (var parameter : method.getMethodParameters()) {
            if (parameter.getParameterType() == Visit.class) asked.addAll(Set.of("validAt", "knownAt"));
            if (!parameter.hasParameterAnnotation(RequestParam.class)) continue;
            var name = Parameters.name(parameter);
            var type = parameter.getParameterType();
            if (type == LocalDate.class || (type == String.class && KNOWN_AT.contains(name))) asked.add(name);
        }
        return asked;
    }

    /** Up to when something was known may also be an instant or a position of the log. */
    private static boolean isMoment(String name, String sent) {
        return KNOWN_AT.contains(name) && (sent.startsWith("@") || sent.contains("T"));
    }

    private static String read(String name, String sent) {
        return WrittenDay.read(sent)
                .orElseThrow(() -> new Invalid(name, "Er ikke en dato.", "Is not a date.", "day"))
                .toString();
    }

    private static String address(HttpServletRequest request, Map<String, String> read) {
        var address = UriComponentsBuilder.fromPath(request.getRequestURI());
        var values = new HashMap<String, String>();
        request.getParameterMap().forEach((name, sent) -> {
            address.queryParam(name, "{" + name + "}");
            values.put(name, read.getOrDefault(name, sent[0]));
        });
        return address.encode().buildAndExpand(values).toUriString();
    }
}
