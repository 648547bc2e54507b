package sikkerby.query.platform;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.springframework.web.util.UriComponentsBuilder;

/** Where a form is sent to there is nothing to be read: whoever goes there is led to the page that the form stands on. */
final class FormPages {

    private FormPages() {}

    /** What was asked for besides goes along. */
    static Optional<String> of(HttpServletRequest request) {
        if (!request.getMethod().equals("GET") || !Paths.isPage(request)) return Optional.empty();
        var path = request.getRequestURI();
        var page = of(path);
        if (page.equals(path)) return Optional.empty();
        return Optional.of(UriComponentsBuilder.fromPath(page)
                .query(request.getQueryString())
                .build(true)
                .toUriString());
    }

    /** The path of the page; the same one where no form is sent there that stands elsewhere. */
    static String of(String path) {
        var parts = path.split("/", -1);
        if (parts.length < 4) return path;
        return switch (parts[1]) {
            case "worklist", "corrections" -> "/" + parts[1];
            case "agreements" -> parts[3].equals("withdrawals") ? room(parts) + "/withdrawal" : room(parts);
            case "commitments", "initiatives", "cases", "entries" -> room(parts);
            default -> path;
        };
    }

    private static String room(String[] parts) {
        return "/" + parts[1] + "/" + parts[2];
    }
}
