package sikkerby.local;

import java.util.HashMap;
import java.util.Map;
import sikkerby.local.identity.DemoUser;

/** What each service is told when it starts: the same names as in production. */
final class Environments {

    // Of every database role, on this machine only.
    private static final String PASSWORD = "demo";

    // An illustration: no mail can be sent to that domain.
    private static final String MAILBOX = "tilgaengelighed@sikkerby.example";

    private final Settings settings;
    private final String database;

    Environments(Settings settings, String database) {
        this.settings = settings;
        this.database = database;
    }

    Map<String, String> command() {
        var environment = common(settings.ports().command(), "sikkerby_command", "sikkerby-command");
        environment.put("SIKKERBY_QUERY_BASE", settings.ports().queryAddress());
        if (settings.story() == Settings.Story.DEMO) environment.put("SPRING_PROFILES_ACTIVE", "demo");
        return environment;
    }

    Map<String, String> query() {
        var environment = common(settings.ports().query(), "sikkerby_query", "sikkerby-query");
        environment.put("SIKKERBY_COMMAND_BASE", settings.ports().commandAddress());
        environment.put("SIKKERBY_DEMO", Boolean.toString(settings.story() == Settings.Story.DEMO));
        environment.put("SIKKERBY_ACCESSIBILITY_CONTACT", MAILBOX);
        environment.put("SPRING_SECURITY_OAUTH2_CLIENT_REGISTRATION_SIKKERBY_CLIENTSECRET", DemoUser.PASSWORD);
        return environment;
    }

    private Map<String, String> common(int port, String role, String audience) {
        var environment = new HashMap<String, String>();
        environment.put("SERVER_ADDRESS", "127.0.0.1");
        environment.put("SERVER_PORT", Integer.toString(port));
        environment.put("SPRING_DATASOURCE_URL", database);
        environment.put("SPRING_DATASOURCE_USERNAME", role);
        environment.put("SPRING_DATASOURCE_PASSWORD", PASSWORD);
        environment.put("SPRING_FLYWAY_URL", database);
        environment.put("SPRING_FLYWAY_USER", "sikkerby_owner");
        environment.put("SPRING_FLYWAY_PASSWORD", PASSWORD);
        environment.put(
                "SPRING_SECURITY_OAUTH2_RESOURCESERVER_JWT_ISSUERURI",
                settings.ports().issuer());
        environment.put("SPRING_SECURITY_OAUTH2_RESOURCESERVER_JWT_AUDIENCES", audience);
        environment.put("SPRING_MAIN_BANNERMODE", "off");
        environment.put("SPRING_LIFECYCLE_TIMEOUTPERSHUTDOWNPHASE", "4s");
        environment.put("MANAGEMENT_HEALTH_READINESSSTATE_ENABLED", "true");
        return environment;
    }
}
