package sikkerby.query.platform;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.InsufficientAuthenticationException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.csrf.CsrfException;
import sikkerby.query.ask.Caller;
import sikkerby.query.page.Whose;

/** Takes no form whose proof of origin does not hold; one of this service's own pages shows it again, to be sent anew. */
final class OldForms implements AccessDeniedHandler {

    private final Unreached problems;
    private final Whose whose;

    OldForms(Unreached problems, Whose whose) {
        this.problems = problems;
        this.whose = whose;
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException failure)
            throws IOException {
        if (!(failure instanceof CsrfException)) problems.answer(request, response, failure);
        else if (SecurityContextHolder.getContext().getAuthentication() == null) logInFirst(request, response, failure);
        else showAgain(request, response, failure);
    }

    /** The session is gone, and with it what the form was to be held against. */
    private void logInFirst(HttpServletRequest request, HttpServletResponse response, AccessDeniedException failure)
            throws IOException {
        WayBack.keep(request);
        problems.answer(request, response, new InsufficientAuthenticationException("The session is over.", failure));
    }

    private void showAgain(HttpServletRequest request, HttpServletResponse response, AccessDeniedException failure)
            throws IOException {
        var page = WayBack.again(request, whose.mark(caller()));
        if (page.isEmpty()) {
            problems.answer(request, response, failure);
            return;
        }
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader(HttpHeaders.LOCATION, page.get());
    }

    /** The request itself does not know yet: its token is looked at before. */
    private static @Nullable Caller caller() {
        return Callers.of(SecurityContextHolder.getContext().getAuthentication())
                .orElse(null);
    }
}
