package sikkerby.benchmark.running;

import java.util.Map;
import java.util.TreeMap;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import sikkerby.command.CommandService;
import sikkerby.query.QueryService;

/** One of the two services, whole and in this JVM, so that its parts can be measured one by one. */
public final class Service implements AutoCloseable {

    private final ConfigurableApplicationContext context;

    private Service(ConfigurableApplicationContext context) {
        this.context = context;
    }

    /**
     * The one that decides.
     *
     * @param through the port on which it finds the database
     */
    public static Service command(Store store, Issuer issuer, int through, Map<String, String> settings) {
        var all = common(store, issuer, "sikkerby_command", through);
        all.put("spring.security.oauth2.resourceserver.jwt.audiences", "sikkerby-command");
        all.put("sikkerby.limit.per-second", "1000000");
        all.put("sikkerby.limit.burst", "1000000");
        // What becomes due by itself would come between appends that are counted.
        all.put("sikkerby.steps-every", "24h");
        all.putAll(settings);
        return new Service(run(CommandService.application(), all));
    }

    public static Service query(Store store, Issuer issuer) {
        return query(store, issuer, store.port(), Map.of());
    }

    /**
     * The one that answers.
     *
     * @param through the port on which it finds the database
     */
    public static Service query(Store store, Issuer issuer, int through, Map<String, String> settings) {
        var all = new TreeMap<>(ofQuery(store, issuer));
        all.put("spring.datasource.url", store.url(through));
        all.putAll(settings);
        return new Service(run(QueryService.application(), all));
    }

    static Map<String, String> ofQuery(Store store, Issuer issuer) {
        var all = common(store, issuer, "sikkerby_query", store.port());
        all.put("spring.security.oauth2.resourceserver.jwt.audiences", "sikkerby-query");
        all.put("spring.security.oauth2.client.registration.sikkerby.client-secret", "none");
        return all;
    }

    private static Map<String, String> common(Store store, Issuer issuer, String role, int through) {
        var all = new TreeMap<String, String>();
        all.put("server.address", "127.0.0.1");
        all.put("server.port", "0");
        all.put("spring.datasource.url", store.url(through));
        all.put("spring.datasource.username", role);
        all.put("spring.datasource.password", Server.PASSWORD);
        all.put("spring.flyway.url", store.url(through));
        all.put("spring.flyway.user", "sikkerby_owner");
        all.put("spring.flyway.password", Server.PASSWORD);
        all.put("spring.security.oauth2.resourceserver.jwt.issuer-uri", issuer.uri());
        all.put("spring.main.banner-mode", "off");
        all.put("logging.level.root", "warn");
        all.put("logging.level.org.springdoc", "error");
        return all;
    }

    private static ConfigurableApplicationContext run(SpringApplicationBuilder application, Map<String, String> all) {
        return application.run(all.entrySet().stream()
                .map(it -> "--" + it.getKey() + "=" + it.getValue())
                .toArray(String[]::new));
    }

    public <B> B part(Class<B> type) {
        return context.getBean(type);
    }

    public int port() {
        return Integer.parseInt(context.getEnvironment().getRequiredProperty("local.server.port"));
    }

    @Override
    public void close() {
        context.close();
    }
}
