package sikkerby.query.platform;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.HashMap;
import org.springframework.web.filter.OncePerRequestFilter;

/** A field that was left empty in a page's search form asks for nothing: it is as if it had not been sent. */
final class BlankFilter extends OncePerRequestFilter {

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (!request.getMethod().equals("GET") || !Paths.isPage(request)) {
            chain.doFilter(request, response);
            return;
        }
        var filled = new HashMap<String, String[]>();
        request.getParameterMap().forEach((name, values) -> {
            if (values.length > 1 || !values[0].isBlank()) filled.put(name, values);
        });
        chain.doFilter(new OtherParameters(request, filled), response);
    }
}
