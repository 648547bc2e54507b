package sikkerby.query.platform;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * What of an address cannot be used, so that a page can say which it is, and lead on without it or ask for it anew.
 *
 * @param field the parameter
 * @param sent as it was written
 * @param why what is wrong with it, as the words of pages name it
 * @param day whether it is a day, which can be written anew
 * @param others what was asked for besides
 */
record Misread(String field, String sent, String why, boolean day, String path, Map<String, String> others) {

    static Optional<Misread> of(Problem problem, HttpServletRequest request) {
        if (problem.errors().isEmpty() || request.getMethod().equals("POST")) return Optional.empty();
        var error = problem.errors().getFirst();
        var sent = request.getParameter(error.name());
        if (sent == null) return Optional.empty();
        var others = request.getParameterMap().entrySet().stream()
                .filter(it -> !it.getKey().equals(error.name()))
                .collect(Collectors.toMap(
                        Map.Entry::getKey, it -> it.getValue()[0], (one, _) -> one, TreeMap<String, String>::new));
        var day = request.getAttribute(WrittenDays.ASKED) instanceof Collection<?> days && days.contains(error.name());
        return Optional.of(new Misread(error.name(), sent, error.why(), day, Paths.asked(request), others));
    }

    /** The same page without it. */
    public String without() {
        var address = UriComponentsBuilder.fromPath(path);
        others.forEach((name, _) -> address.queryParam(name, "{" + name + "}"));
        return address.encode().buildAndExpand(others).toUriString();
    }
}
