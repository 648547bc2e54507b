package sikkerby.local.identity;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.userdetails.User;

/** Somebody who logged in once, in one browser. */
final class Visitor extends User {

    private static final long serialVersionUID = 1;

    Visitor(DemoUser user, String password) {
        super(user.login(), password, AuthorityUtils.createAuthorityList(asRoles(user.roles())));
    }

    private static List<String> asRoles(List<String> roles) {
        return roles.stream().map(role -> "ROLE_" + role).toList();
    }

    // A token names the last session of whom it is issued to, and no other can be logged out with it: two browsers are
    // two.
    @Override
    public boolean equals(@Nullable Object other) {
        return this == other;
    }

    @Override
    public int hashCode() {
        return System.identityHashCode(this);
    }
}
