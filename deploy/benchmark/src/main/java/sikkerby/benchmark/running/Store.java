package sikkerby.benchmark.running;

import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.springframework.jdbc.core.simple.JdbcClient;

/** One database of the tracker's on the measured server. */
public final class Store {

    private final Server server;
    private final String name;

    Store(Server server, String name) {
        this.server = server;
        this.name = name;
    }

    public String name() {
        return name;
    }

    public int port() {
        return server.port();
    }

    public DataSource superuser() {
        return server.as("postgres", name, server.port());
    }

    public DataSource query() {
        return server.as("sikkerby_query", name, server.port());
    }

    public JdbcClient sql() {
        return JdbcClient.create(superuser());
    }

    /** How many events have their position. */
    public long entries() {
        return sql().sql("select count(*) from log.entry").query(Long.class).single();
    }

    /** As programs outside of Java name it; nobody is asked for a password on this machine. */
    public String address() {
        return "postgresql://postgres@127.0.0.1:" + server.port() + "/" + name;
    }

    String url(int through) {
        return "jdbc:postgresql://127.0.0.1:" + through + "/" + name;
    }

    /** As the services themselves do when they start. */
    void migrate() {
        var owner = server.as("sikkerby_owner", name, server.port());
        Flyway.configure()
                .dataSource(owner)
                .locations("classpath:sikkerby/log", "classpath:sikkerby/command")
                .table("command_migrations")
                .baselineOnMigrate(true)
                .baselineVersion("0")
                .load()
                .migrate();
        Flyway.configure()
                .dataSource(owner)
                .locations("classpath:sikkerby/read")
                .defaultSchema("read")
                .createSchemas(true)
                .load()
                .migrate();
    }
}
