package sikkerby.command.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import sikkerby.command.platform.Caller.Reply;
import sikkerby.events.testing.TestDatabase;

/** A running service whose partners are registered, for tests that each make objects of their own. */
final class Stage implements AutoCloseable {

    private static final String LONG_AGO = "\"occurredOn\": \"2010-04-29\", \"reason\": \"Grunddata\"";

    private final TestIssuer issuer = new TestIssuer();
    private final TestDatabase database = TestDatabase.empty();
    private final CommandServer server;

    Stage(String... settings) {
        server = CommandServer.on(database, issuer, settings);
        try {
            registerPartners();
        } catch (RuntimeException | AssertionError failed) {
            close();
            throw failed;
        }
    }

    private void registerPartners() {
        partner("KOMMUNE", "MUNICIPALITY", "");
        partner("OKF", "ADMINISTRATION", "\"parent\": \"KOMMUNE\",");
        partner("SOF", "ADMINISTRATION", "\"parent\": \"KOMMUNE\",");
        partner("SSP", "SSP", "");
        partner("POLITI", "POLICE", "");
    }

    TestIssuer issuer() {
        return issuer;
    }

    TestDatabase database() {
        return database;
    }

    CommandServer server() {
        return server;
    }

    Caller anybody() {
        return server.caller();
    }

    Caller secretariat() {
        return anybody().as(issuer.secretariat());
    }

    Caller coordinator(String partner) {
        return anybody().as(issuer.coordinator(partner));
    }

    /** A commitment of SOF's own, to the steering group. */
    UUID pledged() {
        var reply = coordinator("SOF").post("/api/commitments", PLEDGE);
        assertThat(reply.status()).as(reply.response().body()).isEqualTo(201);
        return UUID.fromString(reply.text("id"));
    }

    static final String PLEDGE = "{\"text\": \"Vi åbner hallen hver fredag.\", \"dueOn\": \"2099-12-31\"}";

    /** A draft of an agreement between SOF, SSP and the police. */
    UUID drafted() {
        var reply = secretariat().post("/api/agreements", """
                {"title": "Fælles indsats", "kind": "COOPERATION", "parties": ["SOF", "SSP", "POLITI"]}
                """);
        assertThat(reply.status()).as(reply.response().body()).isEqualTo(201);
        return UUID.fromString(reply.text("id"));
    }

    private void partner(String code, String kind, String parent) {
        Reply reply = secretariat().post("/api/partners", """
                {"code": "%s", "kind": "%s", %s "name": {"da": "%s"}, %s}
                """.formatted(code, kind, parent, code, LONG_AGO));
        assertThat(reply.status()).as(reply.response().body()).isEqualTo(201);
    }

    @Override
    public void close() {
        server.close();
        database.close();
        issuer.close();
    }

    /** Gives every test class the same stage, and clears it away after the last. */
    static final class Shared implements ParameterResolver {

        private record Kept(Stage stage) implements AutoCloseable {

            @Override
            public void close() {
                stage.close();
            }
        }

        @Override
        public boolean supportsParameter(ParameterContext parameter, ExtensionContext extension) {
            return parameter.getParameter().getType().equals(Stage.class);
        }

        @Override
        public Stage resolveParameter(ParameterContext parameter, ExtensionContext extension) {
            return extension
                    .getRoot()
                    .getStore(ExtensionContext.Namespace.create(Stage.class))
                    .computeIfAbsent(Stage.class, _ -> new Kept(new Stage()), Kept.class)
                    .stage();
        }
    }
}
