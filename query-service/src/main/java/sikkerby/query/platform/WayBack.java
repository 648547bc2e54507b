package sikkerby.query.platform;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.security.web.savedrequest.SimpleSavedRequest;
import org.springframework.web.util.UriComponentsBuilder;
import sikkerby.query.ask.Invalid;
import sikkerby.query.page.KeptForm;
import sikkerby.query.page.Whose;

/** The page of a form that came too late: the next login leads back to it, both dates kept, and it shows what was written. */
final class WayBack {

    // Where HttpSessionRequestCache looks for it.
    private static final String KEPT = "SPRING_SECURITY_SAVED_REQUEST";

    /** No form takes that much; whoever is not logged in could fill the memory otherwise. */
    private static final int MOST_LETTERS = 100_000;

    private WayBack() {}

    /** Where a login has to come first; a page that was asked for is kept by Spring Security itself. */
    static void keep(HttpServletRequest request) {
        var page = page(request);
        if (page.isEmpty() || !request.getMethod().equals("POST")) return;
        request.getSession().setAttribute(KEPT, inItsLanguage(page.get(), request));
        keep(request, page.get(), "over");
    }

    // What is kept takes the place of the headers of the next request.
    private static SimpleSavedRequest inItsLanguage(String page, HttpServletRequest request) {
        var headers = new TreeMap<String, List<String>>(String.CASE_INSENSITIVE_ORDER);
        var language = request.getHeader(HttpHeaders.ACCEPT_LANGUAGE);
        if (language != null) headers.put(HttpHeaders.ACCEPT_LANGUAGE, List.of(language));
        var kept = new SimpleSavedRequest(page);
        kept.setHeaders(headers);
        return kept;
    }

    /**
     * The page to show again at once; nothing where it is not known, or the form is none of its own, or was made for
     * somebody else.
     *
     * @param whose the mark of whoever is logged in
     */
    static Optional<String> again(HttpServletRequest request, @Nullable String whose) {
        if (!Objects.equals(request.getParameter(Whose.FIELD), whose)) return Optional.empty();
        return page(request).filter(it -> keep(request, it, "old"));
    }

    private static boolean keep(HttpServletRequest request, String page, String why) {
        var name = request.getParameter(SentForms.NAME);
        var whose = request.getParameter(Whose.FIELD);
        if (name == null || whose == null || letters(request) > MOST_LETTERS) return false;
        try {
            var path = URI.create(page).getRawPath();
            new KeptForm(whose, path, name, SentForms.of(request), why).in(request.getSession());
            return true;
        } catch (Invalid _) {
            return false;
        }
    }

    private static int letters(HttpServletRequest request) {
        return request.getParameterMap().entrySet().stream()
                .mapToInt(it ->
                        it.getKey().length() + String.join("", it.getValue()).length())
                .sum();
    }

    /** Where the form stood, as the browser says, which another site cannot feign; nothing where that is no page of here. */
    private static Optional<String> page(HttpServletRequest request) {
        var from = request.getHeader(HttpHeaders.REFERER);
        if (from == null) return Optional.empty();
        try {
            var here =
                    URI.create(request.getRequestURL().toString()).resolve("/").toString();
            var page = URI.create(from);
            if (!page.toString().startsWith(here)) return Optional.empty();
            var path = FormPages.of(Objects.requireNonNullElse(page.getRawPath(), "/"));
            return Optional.of(UriComponentsBuilder.fromUri(page)
                    .replacePath(path)
                    .build(true)
                    .toUriString());
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }
}
