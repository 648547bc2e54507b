package sikkerby.local;

import java.io.IOException;
import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import sikkerby.local.database.Database;
import sikkerby.local.identity.IdentityProvider;
import sikkerby.local.process.CannotStart;
import sikkerby.local.process.Console;
import sikkerby.local.process.Folder;
import sikkerby.local.process.Service;

/** All parts of a local run: database, identity provider, both services, and the data they start with. */
final class Tracker implements AutoCloseable {

    private static final String COMMAND = "sikkerby.command.CommandService";
    private static final String QUERY = "sikkerby.query.QueryService";

    private final Settings settings;
    private final Console console;
    private final Deque<AutoCloseable> running = new ArrayDeque<>();
    private final List<Service> services = new ArrayList<>();
    private volatile boolean closing;

    Tracker(Settings settings, Console console) {
        this.settings = settings;
        this.console = console;
    }

    /** Returns once everything is loaded, shown and ready. */
    void start() throws InterruptedException {
        console.say("Starting the Sikker By tracker; its data is in " + settings.folder() + ".");
        try {
            var folder = keep(() -> Folder.take(settings.folder()));
            makeRoom(folder);
            var begun = asBegun(folder);
            var database = keep(() -> database(folder));
            startServices(begun, folder, database.url());
            console.show(new Welcome(begun).lines());
        } catch (IOException | SQLException failed) {
            throw new CannotStart(String.valueOf(failed.getMessage()), failed);
        }
    }

    // Data that was begun without the story cannot get it later: its clock cannot go back to 2022.
    private Settings asBegun(Folder folder) throws IOException {
        var begun = Progress.read(folder.loaded());
        if (begun.isEmpty() || begun.get().story() == settings.story()) return settings;
        console.say("The data in this folder was begun with -Dstory="
                + begun.get().story().name().toLowerCase(Locale.ROOT) + " and stays so; -Dfresh=true begins anew.");
        return settings.with(begun.get().story());
    }

    private void startIdentityProvider(Folder folder) throws IOException, SQLException {
        var ports = settings.ports();
        keep(() -> IdentityProvider.start(ports.identity(), ports.issuer(), ports.queryAddress(), folder.signingKey()));
        console.say("The identity provider answers.");
    }

    private void startServices(Settings begun, Folder folder, String database)
            throws InterruptedException, IOException, SQLException {
        var environments = new Environments(begun, database);
        var ports = settings.ports();
        var known = Progress.read(folder.loaded()).isPresent();
        try (var opening = new Opening(ports, console)) {
            var command = service(folder, "command-service", COMMAND, environments.command());
            startIdentityProvider(folder);
            // The first time one after the other: the command service creates the log that the query service reads.
            if (!known) opening.awaitAlive(command, ports.commandAddress());
            var query = service(folder, "query-service", QUERY, environments.query());
            opening.awaitAlive(command, ports.commandAddress());
            opening.awaitAlive(query, ports.queryAddress());
            opening.load(begun.story(), folder.loaded());
            opening.open(command, query);
        }
    }

    private void makeRoom(Folder folder) throws IOException, InterruptedException {
        if (Database.stopLeftover(folder))
            console.say("Stopped the database server of an earlier run that was killed.");
        if (settings.fresh()) {
            folder.empty();
            console.say("Starting afresh: what was entered before is gone.");
        }
        settings.ports().refuseIfTaken(external() == null);
    }

    private static @Nullable String external() {
        var given = System.getenv("SPRING_DATASOURCE_URL");
        return given == null || given.isBlank() ? null : given;
    }

    private Database database(Folder folder) throws IOException, SQLException {
        var external = external();
        if (external == null) {
            console.say(folder.holdsData() ? "Starting PostgreSQL …" : "Creating a PostgreSQL database …");
            var database = Database.start(folder, settings.ports().database());
            console.say("PostgreSQL answers on port " + settings.ports().database() + ".");
            return database;
        }
        console.say("Using the PostgreSQL server of SPRING_DATASOURCE_URL …");
        return Database.external(
                external,
                System.getenv().getOrDefault("SPRING_DATASOURCE_USERNAME", "postgres"),
                System.getenv().getOrDefault("SPRING_DATASOURCE_PASSWORD", ""));
    }

    private Service service(Folder folder, String name, String mainClass, Map<String, String> environment)
            throws InterruptedException, IOException, SQLException {
        console.say("Starting " + name + " …");
        var service = keep(() -> Service.start(
                settings.checkout(), name, mainClass, Service.SOON_READY, environment, folder.logs(), console::say));
        services.add(service);
        return service;
    }

    // Whoever closes waits for the step under way, so that nothing is started behind its back.
    private synchronized <T extends AutoCloseable> T keep(Callable<T> step) throws IOException, SQLException {
        if (closing) throw new CannotStart("It was told to stop.");
        try {
            var part = step.call();
            running.push(part);
            return part;
        } catch (IOException | SQLException | RuntimeException failed) {
            throw failed;
        } catch (Exception failed) {
            throw new IOException(failed);
        }
    }

    boolean isClosing() {
        return closing;
    }

    void whenAPartEndsByItself(Runnable then) {
        for (var service : services) {
            service.whenItEndsByItself(() -> {
                console.say(service.name() + " has ended by itself. The end of " + service.log() + ":");
                service.lastLines(20).forEach(console::show);
                then.run();
            });
        }
    }

    @Override
    public synchronized void close() {
        if (closing) return;
        closing = true;
        if (running.isEmpty()) return;
        console.say("Stopping …");
        services.forEach(Service::ask);
        while (!running.isEmpty()) closeQuietly(running.pop());
        console.say("Stopped. The data stays in " + settings.folder() + ".");
    }

    private void closeQuietly(AutoCloseable part) {
        try {
            part.close();
        } catch (Exception failed) {
            console.say("Could not be closed in an orderly way: " + failed.getMessage());
        }
    }
}
