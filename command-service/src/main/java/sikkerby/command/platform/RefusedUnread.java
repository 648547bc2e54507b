package sikkerby.command.platform;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerMapping;
import sikkerby.command.act.RefusalCode;
import sikkerby.command.desk.Refusals;
import sikkerby.events.fact.ActorId;
import sikkerby.events.fact.PartnerCode;

/** Keeps refusals of requests that could not be read as a command: under the path's pattern, in the place of its name. */
@Component
class RefusedUnread {

    private final Refusals refusals;

    RefusedUnread(Refusals refusals) {
        this.refusals = refusals;
    }

    void record(RefusalCode code, HttpServletRequest request) {
        if (!(request.getUserPrincipal() instanceof JwtAuthenticationToken caller)) return;
        if (!(request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE) instanceof String pattern)) return;
        var token = caller.getToken();
        try {
            var partner = token.getClaimAsString("partner");
            refusals.record(
                    new ActorId(String.valueOf(token.getSubject())),
                    partner == null ? null : new PartnerCode(partner),
                    request.getMethod() + " " + pattern,
                    code.name(),
                    target(request));
        } catch (IllegalArgumentException nobody) {
            // A token that names nobody was refused for that.
        }
    }

    private static @Nullable UUID target(HttpServletRequest request) {
        if (!(request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE) instanceof Map<?, ?> variables)
                || !(variables.get("id") instanceof String id)) return null;
        try {
            return UUID.fromString(id);
        } catch (IllegalArgumentException malformed) {
            return null;
        }
    }
}
