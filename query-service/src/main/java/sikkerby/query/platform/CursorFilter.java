package sikkerby.query.platform;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Collections;
import java.util.Enumeration;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.servlet.HandlerExceptionResolver;
import sikkerby.query.ask.Invalid;
import sikkerby.query.time.Cursors;

/** Gives a request with a cursor the filters of its first page, and refuses others. */
final class CursorFilter extends OncePerRequestFilter {

    /** The request attribute that holds what the cursor says. */
    static final String OPENED = CursorFilter.class.getName() + ".opened";

    /** What is no filter: it may be another on each page. */
    static final Set<String> EACH_PAGE = Set.of("cursor", "limit", "after", "minVersion");

    private final Cursors cursors;
    private final HandlerExceptionResolver problems;

    CursorFilter(Cursors cursors, HandlerExceptionResolver problems) {
        this.cursors = cursors;
        this.problems = problems;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var text = request.getParameter("cursor");
        if (text == null || !request.getRequestURI().startsWith("/api/")) {
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
            problems.resolveException(request, response, null, invalid);
            return;
        }
        request.setAttribute(OPENED, cursor);
        chain.doFilter(new WithFilters(request, cursor.filters()), response);
    }

    private static Invalid other(String name) {
        return new Invalid(
                name,
                "Er en anden end på den første side. Begynd forfra uden markør.",
                "Differs from the first page. Begin anew without the cursor.");
    }

    private static final class WithFilters extends HttpServletRequestWrapper {

        private final Map<String, String[]> parameters;

        WithFilters(HttpServletRequest request, Map<String, String> filters) {
            super(request);
            var all = new HashMap<>(request.getParameterMap());
            filters.forEach((name, value) -> all.put(name, new String[] {value}));
            this.parameters = Collections.unmodifiableMap(all);
        }

        @Override
        public @Nullable String getParameter(String name) {
            var values = parameters.get(name);
            return values == null ? null : values[0];
        }

        @Override
        public Map<String, String[]> getParameterMap() {
            return parameters;
        }

        @Override
        public Enumeration<String> getParameterNames() {
            return Collections.enumeration(parameters.keySet());
        }

        @Override
        public String @Nullable [] getParameterValues(String name) {
            return parameters.get(name);
        }
    }
}
