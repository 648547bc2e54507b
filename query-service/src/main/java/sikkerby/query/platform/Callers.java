package sikkerby.query.platform;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.security.authentication.InsufficientAuthenticationException;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import sikkerby.events.fact.ActorId;
import sikkerby.events.fact.PartnerCode;
import sikkerby.query.ask.Caller;

/** Reads from the token who asks. */
final class Callers implements HandlerMethodArgumentResolver {

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == Caller.class;
    }

    @Override
    public Object resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest web,
            @Nullable WebDataBinderFactory binders) {
        if (!(web.getUserPrincipal() instanceof JwtAuthenticationToken caller))
            throw new InsufficientAuthenticationException("No token says who asks.");
        var token = caller.getToken();
        var roles = Optional.ofNullable(token.getClaimAsStringList("roles")).orElse(List.of());
        var partner = token.getClaimAsString("partner");
        var actor = new ActorId(caller.getName());
        return new Caller(actor, Set.copyOf(roles), partner == null ? null : new PartnerCode(partner));
    }
}
