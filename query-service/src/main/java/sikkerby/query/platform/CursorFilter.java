package sikkerby.query.platform;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.HashMap;
import java.util.Set;
import org.springframework.web.filter.OncePerRequestFilter;
import sikkerby.query.ask.Invalid;
import sikkerby.query.time.Cursors;

/** Gives a request with a cursor the filters of its first page, and refuses others. */
final class CursorFilter extends OncePerRequestFilter {

    /** The request attribute that holds what the cursor says. */
    static final String OPENED = CursorFilter.class.getName() + ".opened";

    /** What is no filter: it may be another on each page. */
    static final Set<String> EACH_PAGE = Set.of("cursor", "limit", "after", "minVersion");

    private final Cursors cursors;
    private final Unreached problems;

    CursorFilter(Cursors cursors, Unreached problems) {
        this.cursors = cursors;
        this.problems = problems;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var text = request.getParameter("cursor");
        if (text == null || !request.getMethod().equals("GET")) {
            chain.doFilter(request, response);
            return;
        }
        Cursors.Cursor cursor;
        try {
            cursor = cursors.open(text, request.getRequestURI());
            request.getParameterMap().forEach((name, values) -> {
                if (!EACH_PAGE.contains(name)
                        && !values[0].equals(cursor.filters().get(name))) throw other(name);
            });
        } catch (Invalid invalid) {
            problems.answer(request, response, invalid);
            return;
        }
        request.setAttribute(OPENED, cursor);
        var all = new HashMap<>(request.getParameterMap());
        cursor.filters().forEach((name, value) -> all.put(name, new String[] {value}));
        chain.doFilter(new OtherParameters(request, all), response);
    }

    private static Invalid other(String name) {
        return new Invalid(
                name,
                "Er en anden end på den første side. Begynd forfra uden markør.",
                "Differs from the first page. Begin anew without the cursor.");
    }
}
