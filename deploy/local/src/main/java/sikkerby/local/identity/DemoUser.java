package sikkerby.local.identity;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Somebody who can log in to a local run, and, as a client of the same name, act through a script. */
public enum DemoUser {
    OKF("COORDINATOR", "OKF"),
    KFF("COORDINATOR", "KFF"),
    BUF("COORDINATOR", "BUF"),
    SUF("COORDINATOR", "SUF"),
    SOF("COORDINATOR", "SOF"),
    TMF("COORDINATOR", "TMF"),
    BIF("COORDINATOR", "BIF"),
    SSP("COORDINATOR", "SSP"),
    POLITI("COORDINATOR", "POLITI"),
    STYREGRUPPE("STEERING_GROUP", null),
    SEKRETARIAT("SECRETARIAT", "OKF"),
    REVISOR("AUDITOR", null),
    DPO("DPO", null);

    /** Of every demo user, and of every client. */
    public static final String PASSWORD = "demo";

    private final String role;
    private final @Nullable String partner;

    DemoUser(String role, @Nullable String partner) {
        this.role = role;
        this.partner = partner;
    }

    static Optional<DemoUser> called(String login) {
        return Arrays.stream(values())
                .filter(user -> user.login().equals(login))
                .findFirst();
    }

    public String login() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** As the services' tokens name it. */
    public List<String> roles() {
        return List.of(role);
    }

    /** The agency it acts for, where it acts for one. */
    public Optional<String> partner() {
        return Optional.ofNullable(partner);
    }
}
