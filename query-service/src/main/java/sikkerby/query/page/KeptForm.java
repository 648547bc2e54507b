package sikkerby.query.page;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;

/**
 * A form that came too late to be taken, kept in the session until its page shows it again with what was written, to
 * whoever wrote it.
 *
 * @param whose the mark of the person whom the form was made for
 * @param path of the page
 * @param name of the form on it
 * @param why whether it came after the login was {@code over} or from a page that was too {@code old}
 */
public record KeptForm(String whose, String path, String name, Sent sent, String why) {

    private static final String KEPT = KeptForm.class.getName();

    public void in(HttpSession session) {
        session.setAttribute(KEPT, this);
    }

    /** Whether there is one that a later page will show. */
    public static boolean isKept(HttpServletRequest request) {
        var session = request.getSession(false);
        return session != null && session.getAttribute(KEPT) != null;
    }

    /**
     * The form, where it stands on the page that is asked for: it is shown once, and given up where somebody else comes.
     *
     * @param whose the mark of whoever is logged in; null for nobody
     */
    static Optional<Form> take(HttpServletRequest request, @Nullable String whose, Say say) {
        var session = request.getSession(false);
        if (session == null || whose == null || !(session.getAttribute(KEPT) instanceof KeptForm kept))
            return Optional.empty();
        var theirs = kept.whose.equals(whose);
        var there = kept.path.equals(request.getRequestURI());
        if (there || !theirs) session.removeAttribute(KEPT);
        if (!there || !theirs) return Optional.empty();
        var refusal = new Refusal(
                HttpStatus.CONFLICT.value(),
                null,
                say.of("form.kept." + kept.why),
                say.of("form.kept.again"),
                List.of());
        return Optional.of(Form.refused(kept.name, kept.sent, refusal));
    }
}
