package sikkerby.query.platform;

import java.security.Principal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.security.authentication.InsufficientAuthenticationException;
import org.springframework.security.oauth2.client.authentication.OAuth2AuthenticationToken;
import org.springframework.security.oauth2.core.ClaimAccessor;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
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
        return of(web.getUserPrincipal())
                .orElseThrow(() -> new InsufficientAuthenticationException("No token says who asks."));
    }

    /** A program by its token, a person by the one it logged in with. */
    static Optional<Caller> of(@Nullable Principal principal) {
        return switch (principal) {
            case JwtAuthenticationToken program -> Optional.of(named(program.getName(), program.getToken()));
            case OAuth2AuthenticationToken person
            when person.getPrincipal() instanceof OidcUser user -> Optional.of(named(person.getName(), user));
            case null, default -> Optional.empty();
        };
    }

    private static Caller named(String name, ClaimAccessor token) {
        if (!ActorId.isOne(name)) throw new InsufficientAuthenticationException("The token names nobody.");
        var roles = Optional.ofNullable(token.getClaimAsStringList("roles")).orElse(List.of());
        var partner = token.getClaimAsString("partner");
        return new Caller(new ActorId(name), Set.copyOf(roles), partner == null ? null : new PartnerCode(partner));
    }
}
