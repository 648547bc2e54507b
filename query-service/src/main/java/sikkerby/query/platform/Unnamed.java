package sikkerby.query.platform;

import org.springframework.security.core.AuthenticationException;

/** The identity provider calls somebody by what cannot be kept as the name of one who acts. */
final class Unnamed extends RuntimeException {

    private static final long serialVersionUID = 1;

    Unnamed(AuthenticationException cause) {
        super(cause.getMessage(), cause);
    }
}
