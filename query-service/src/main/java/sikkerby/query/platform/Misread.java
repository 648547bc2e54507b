package sikkerby.query.platform;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * A day that was asked for and cannot be shown, so that it can be written anew where one is told so.
 *
 * @param field the parameter that holds it
 * @param sent as it was written
 * @param others what was asked for besides
 */
record Misread(String field, String sent, String message, Map<String, String> others) {

    static Optional<Misread> of(Problem problem, HttpServletRequest request, Locale language) {
        if (problem.errors().isEmpty() || !(request.getAttribute(WrittenDays.ASKED) instanceof Collection<?> days))
            return Optional.empty();
        var error = problem.errors().getFirst();
        var sent = request.getParameter(error.name());
        if (sent == null || !days.contains(error.name())) return Optional.empty();
        var others = request.getParameterMap().entrySet().stream()
                .filter(it -> !it.getKey().equals(error.name()))
                .collect(Collectors.toMap(
                        Map.Entry::getKey, it -> it.getValue()[0], (one, _) -> one, TreeMap<String, String>::new));
        return Optional.of(new Misread(error.name(), sent, error.message().in(language), others));
    }
}
