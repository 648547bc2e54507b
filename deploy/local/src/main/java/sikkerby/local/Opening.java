package sikkerby.local;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashSet;
import java.util.Set;
import sikkerby.local.Settings.Story;
import sikkerby.local.process.CannotStart;
import sikkerby.local.process.Console;
import sikkerby.local.process.Service;
import sikkerby.local.story.Player;

/** From two services that have just been started to a tracker that a person can use. */
final class Opening implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final Duration BETWEEN = Duration.ofMillis(100);

    private final Ports ports;
    private final Console console;
    private final Set<Service> alive = new HashSet<>();
    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();

    Opening(Ports ports, Console console) {
        this.ports = ports;
        this.console = console;
    }

    /** Waits until the service answers, ready or not. */
    void awaitAlive(Service service, String address) throws InterruptedException {
        if (!alive.add(service)) return;
        await(service, address + "/actuator/health/liveness");
        console.say(service.name() + " answers.");
    }

    /** Lets both call themselves ready, and waits until they are. */
    void open(Service command, Service query) throws InterruptedException, IOException {
        command.open();
        query.open();
        await(command, ports.commandAddress() + "/actuator/health");
        await(query, ports.queryAddress() + "/actuator/health");
    }

    private void await(Service service, String address) throws InterruptedException {
        var request = HttpRequest.newBuilder(URI.create(address))
                .timeout(Duration.ofSeconds(5))
                .build();
        var until = System.nanoTime() + PATIENCE.toNanos();
        var last = "no answer yet";
        while (System.nanoTime() < until) {
            if (!service.isAlive()) throw new CannotStart(service.name() + " has ended. " + endOf(service));
            try {
                var response = http.send(request, BodyHandlers.ofString());
                if (response.statusCode() == 200) return;
                last = said(response);
            } catch (IOException failed) {
                last = String.valueOf(failed.getMessage());
            }
            Thread.sleep(BETWEEN);
        }
        throw new CannotStart(service.name() + " does not get ready (" + last + "). " + endOf(service));
    }

    private static String said(HttpResponse<String> response) {
        return response.statusCode() + " " + response.body();
    }

    private static String endOf(Service service) {
        return "The end of " + service.log() + ":" + System.lineSeparator()
                + String.join(System.lineSeparator(), service.lastLines(25));
    }

    /** Loads what the tracker starts with, unless it is in already. */
    void load(Story story, Path progress) throws InterruptedException, IOException {
        var before = Progress.read(progress);
        if (before.isPresent() && before.get().complete()) {
            console.say("The data of earlier runs is there; nothing to load.");
            return;
        }
        console.say(before.isPresent() ? "Going on with a load that was interrupted …" : announcement(story));
        new Progress(story, false).write(progress);
        try (var player = new Player(ports.issuer(), ports.commandAddress(), ports.queryAddress())) {
            var entered = play(player, story);
            if (!player.waitUntilShown()) throw new CannotStart("query-service does not show what was loaded.");
            console.say("Loaded and shown: " + entered + " entries.");
        }
        new Progress(story, true).write(progress);
    }

    private static String announcement(Story story) {
        return switch (story) {
            case DEMO -> "Loading the real reference data and the demo story of 2022 to 2025 …";
            case NONE -> "Loading the real reference data …";
        };
    }

    private static int play(Player player, Story story) throws InterruptedException {
        return switch (story) {
            case NONE -> player.playReference();
            case DEMO -> {
                var entered = player.playStory();
                player.endStory();
                yield entered;
            }
        };
    }

    @Override
    public void close() {
        http.close();
    }
}
