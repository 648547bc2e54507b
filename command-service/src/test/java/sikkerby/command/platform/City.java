package sikkerby.command.platform;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javax.sql.DataSource;
import sikkerby.command.platform.Caller.Reply;
import sikkerby.events.fact.Copenhagen;
import sikkerby.events.testing.TestDatabase;

/** Running instances of the command service on one database, a few partners and places, and everybody who may call. */
public final class City implements AutoCloseable {

    private final TestDatabase database = TestDatabase.empty();
    private final TestIssuer issuer = new TestIssuer();
    private final List<CommandServer> instances;

    private City(int instances) {
        this.instances = Stream.generate(() -> CommandServer.on(Daytime.class, database, issuer))
                .limit(instances)
                .toList();
        partner("KOMMUNE", "MUNICIPALITY", "");
        for (var administration : List.of("OKF", "SOF", "BUF"))
            partner(administration, "ADMINISTRATION", ", \"parent\": \"KOMMUNE\"");
        partner("SSP", "SSP", "");
        partner("POLITI", "POLICE", "");
        place("CITY", "CITY", "[]");
        place("YNB", "SURVEY_DISTRICT", "[\"CITY\"]");
    }

    public static City of(int instances) {
        return new City(instances);
    }

    /** A coordinator, by the code of the agency in lower case, or {@code sekretariat}, {@code styregruppe}, {@code revisor}. */
    public Caller as(String user) {
        return as(user, 0);
    }

    public Caller as(String user, int instance) {
        return instances.get(instance).caller().as(token(user));
    }

    /** The day on which the instances record what they are sent. */
    public LocalDate today() {
        return Copenhagen.today(Daytime.CLOCK);
    }

    /** The log, as a reader sees it. */
    public DataSource log() {
        return database.query();
    }

    private String token(String user) {
        return switch (user) {
            case "sekretariat" -> issuer.secretariat();
            case "sekretariat2" -> issuer.token(user, "OKF", "SECRETARIAT");
            case "styregruppe" -> issuer.token(user, claims -> claims.claim("roles", List.of("STEERING_GROUP")));
            case "revisor" -> issuer.token(user, claims -> claims.claim("roles", List.of("AUDITOR")));
            default -> issuer.coordinator(user.toUpperCase(Locale.ROOT));
        };
    }

    private void partner(String code, String kind, String parent) {
        register("/api/partners", """
                {"code": "%1$s", "kind": "%2$s", "name": {"da": "%1$s"}%3$s,
                 "occurredOn": "2010-04-29", "reason": "Grunddata"}""".formatted(code, kind, parent));
    }

    private void place(String code, String kind, String within) {
        register("/api/places", """
                {"code": "%1$s", "kind": "%2$s", "name": {"da": "%1$s"}, "within": %3$s,
                 "occurredOn": "2010-04-29", "reason": "Grunddata"}""".formatted(code, kind, within));
    }

    private void register(String path, String json) {
        Reply reply = as("sekretariat").post(path, json);
        if (reply.status() != 201)
            throw new IllegalStateException(path + " " + reply.response().body());
    }

    @Override
    public void close() {
        instances.forEach(CommandServer::close);
        issuer.close();
        database.close();
    }
}
