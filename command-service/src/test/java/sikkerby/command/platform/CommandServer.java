package sikkerby.command.platform;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import sikkerby.command.CommandService;
import sikkerby.events.testing.TestDatabase;

/** The command service as it runs in production, on a port and a database of the test's own. */
final class CommandServer implements AutoCloseable {

    private final ConfigurableApplicationContext context;

    private CommandServer(ConfigurableApplicationContext context) {
        this.context = context;
    }

    static CommandServer on(TestDatabase database, TestIssuer issuer, String... settings) {
        return on(database.url(), database.password(), issuer, settings);
    }

    static CommandServer on(String url, String password, TestIssuer issuer, String... settings) {
        var arguments = new ArrayList<>(List.of(
                "--server.port=0",
                "--server.address=127.0.0.1",
                "--spring.datasource.url=" + url,
                "--spring.datasource.password=" + password,
                "--spring.flyway.password=" + password,
                "--spring.security.oauth2.resourceserver.jwt.issuer-uri=" + issuer.uri(),
                "--sikkerby.store.unsafe=true",
                "--logging.level.root=warn"));
        arguments.addAll(Arrays.asList(settings));
        return new CommandServer(CommandService.application().run(arguments.toArray(String[]::new)));
    }

    Caller caller() {
        var server = ((WebServerApplicationContext) context).getWebServer();
        return new Caller("http://127.0.0.1:" + (server == null ? 0 : server.getPort()));
    }

    <T> T part(Class<T> type) {
        return context.getBean(type);
    }

    @Override
    public void close() {
        context.close();
    }
}
