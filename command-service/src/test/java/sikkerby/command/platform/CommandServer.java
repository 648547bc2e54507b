package sikkerby.command.platform;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.boot.builder.SpringApplicationBuilder;
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
        return started(CommandService.application(), url, password, issuer, settings);
    }

    /** With a part of the wiring replaced. */
    static CommandServer on(Class<?> wiring, TestDatabase database, TestIssuer issuer, String... settings) {
        return started(
                CommandService.application().sources(wiring), database.url(), database.password(), issuer, settings);
    }

    private static CommandServer started(
            SpringApplicationBuilder application, String url, String password, TestIssuer issuer, String... settings) {
        var arguments = Stream.concat(
                        Stream.of(
                                "--server.port=0",
                                "--server.address=127.0.0.1",
                                "--spring.datasource.url=" + url,
                                "--spring.datasource.password=" + password,
                                "--spring.flyway.password=" + password,
                                "--spring.security.oauth2.resourceserver.jwt.issuer-uri=" + issuer.uri(),
                                "--sikkerby.store.unsafe=true",
                                "--sikkerby.limit.burst=1000000",
                                "--logging.level.root=warn"),
                        Stream.of(settings))
                // What a test sets itself comes later, and counts.
                .collect(Collectors.toMap(it -> it.substring(0, it.indexOf('=')), it -> it, (_, later) -> later));
        // One at a time: the logging system they set up as they start is one for the whole JVM.
        synchronized (CommandServer.class) {
            return new CommandServer(application.run(arguments.values().toArray(String[]::new)));
        }
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
