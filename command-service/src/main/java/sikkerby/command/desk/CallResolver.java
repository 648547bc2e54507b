package sikkerby.command.desk;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpHeaders;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import sikkerby.command.act.Role;
import sikkerby.command.desk.Unserved.Why;
import sikkerby.events.fact.ActorId;
import sikkerby.events.fact.Origin;
import sikkerby.events.fact.PartnerCode;
import sikkerby.events.fact.Sha256;

/** Reads who calls from the token, and never from the body, and what the headers ask for. */
@Component
class CallResolver implements HandlerMethodArgumentResolver {

    static final String KEY = "Idempotency-Key";
    static final String ORIGIN = "Sikkerby-Origin";

    private static final Pattern UUID_FORM =
            Pattern.compile("[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}");
    private static final Pattern VERSION = Pattern.compile("\"(\\d{1,18})\"");
    private static final List<String> ORIGINS =
            Arrays.stream(Origin.values()).map(Origin::name).toList();

    private final Origins origins;

    CallResolver(Origins origins) {
        this.origins = origins;
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType().equals(Call.class);
    }

    @Override
    public Call resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest web,
            @Nullable WebDataBinderFactory binders) {
        var request = (HttpServletRequest) web.getNativeRequest();
        var token = token(request);
        return new Call(
                claim(token.getSubject(), ActorId::new),
                token.hasClaim("partner") ? claim(token.getClaimAsString("partner"), PartnerCode::new) : null,
                roles(token),
                request.getMethod() + " " + request.getRequestURI(),
                key(request),
                version(request),
                (Sha256) request.getAttribute(BodyReader.DIGEST),
                origin(request),
                UuidCreator.getTimeOrderedEpoch());
    }

    private static Jwt token(HttpServletRequest request) {
        if (request.getUserPrincipal() instanceof JwtAuthenticationToken caller) return caller.getToken();
        throw Unserved.because(Why.FORBIDDEN);
    }

    private static <T> T claim(@Nullable String claim, Function<String, T> form) {
        if (claim == null) throw Unserved.because(Why.FORBIDDEN);
        try {
            return form.apply(claim);
        } catch (IllegalArgumentException malformed) {
            throw Unserved.because(Why.FORBIDDEN);
        }
    }

    /** A role that this version does not know gives nothing. */
    private static Set<Role> roles(Jwt token) {
        var roles = EnumSet.noneOf(Role.class);
        if (token.getClaim("roles") instanceof Collection<?> names) {
            for (var role : Role.values()) if (names.contains(role.name())) roles.add(role);
        }
        return Set.copyOf(roles);
    }

    private static @Nullable UUID key(HttpServletRequest request) {
        var key = request.getHeader(KEY);
        if (key == null) return null;
        if (!UUID_FORM.matcher(key.strip()).matches()) throw Unserved.field(KEY, "sikkerby.Uuid");
        return UUID.fromString(key.strip());
    }

    /** A star asks for no more than that the object exists, which every change does anyway. */
    private static @Nullable Long version(HttpServletRequest request) {
        var version = request.getHeader(HttpHeaders.IF_MATCH);
        if (version == null || version.strip().equals("*")) return null;
        var form = VERSION.matcher(version.strip());
        if (!form.matches()) throw Unserved.field(HttpHeaders.IF_MATCH, "sikkerby.Version");
        return Long.valueOf(form.group(1));
    }

    private Origin origin(HttpServletRequest request) {
        var name = request.getHeader(ORIGIN);
        if (name != null && !ORIGINS.contains(name)) throw refusedOrigin();
        return origins.admit(name == null ? Origin.API : Origin.valueOf(name)).orElseThrow(CallResolver::refusedOrigin);
    }

    private static Unserved refusedOrigin() {
        return Unserved.field(ORIGIN, "sikkerby.Origin", Origin.API, Origin.UI);
    }
}
