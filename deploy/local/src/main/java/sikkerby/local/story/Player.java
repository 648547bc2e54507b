package sikkerby.local.story;

import java.net.URI;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import sikkerby.local.process.CannotStart;

/**
 * Loads the data of a first start, beat by beat, through the command service. It may be played again from the start: the
 * keys are fixed, so what is in already is answered as it was then.
 */
public final class Player implements AutoCloseable {

    private static final String SECRETARIAT = "sekretariat";
    private static final Pattern NAME = Pattern.compile("\\{([a-z0-9-]+)}");

    private final Requests requests;
    private final String command;
    private final String query;
    private final Map<String, String> ids = new HashMap<>();
    private @Nullable String lastEvent;

    /**
     * Plays to a tracker at these addresses.
     *
     * @param command the address of command-service
     * @param query the address of query-service
     */
    public Player(String issuer, String command, String query) {
        this.requests = new Requests(issuer);
        this.command = command;
        this.query = query;
    }

    /** Enters the reference data, now; how many beats. */
    public int playReference() throws InterruptedException {
        var beats = Reference.beats();
        for (var beat : beats) play(beat);
        return beats.size();
    }

    /** Enters the reference data and the story, each when the story says it was entered; how many beats. */
    public int playStory() throws InterruptedException {
        var beats = Stream.concat(Reference.beats().stream(), Story.told().stream())
                .sorted(Comparator.comparing(Beat::instant))
                .toList();
        Instant clock = null;
        for (var beat : beats) {
            if (!beat.instant().equals(clock)) setClock(beat.instant());
            clock = beat.instant();
            play(beat);
        }
        return beats.size();
    }

    private void setClock(Instant now) throws InterruptedException {
        var reply = requests.send(
                SECRETARIAT, "PUT", URI.create(command + "/demo/clock"), Map.of(), Map.of("now", now.toString()));
        // Where the story has ended already, it is told again: every beat is answered as before.
        if (!reply.isSuccess() && reply.status() != 409)
            throw new CannotStart("The demo's clock could not be set to " + now + ": " + reply);
    }

    /** From here on the clock is the real one; may be said again. */
    public void endStory() throws InterruptedException {
        var reply = requests.send(SECRETARIAT, "POST", URI.create(command + "/demo/clock/end"), Map.of(), Map.of());
        if (!reply.isSuccess()) throw new CannotStart("The demo's clock could not be ended: " + reply);
    }

    private void play(Beat beat) throws InterruptedException {
        var reply = requests.send(
                beat.as(),
                "POST",
                URI.create(command + filled(beat.path())),
                Map.of("Idempotency-Key", beat.key().toString()),
                filled(beat.body()));
        if (beat.refused() != null) {
            refuseUnlessRefused(beat, reply);
            return;
        }
        if (!reply.isSuccess()) {
            throw new CannotStart("The demo could not be loaded: " + beat.as() + " at " + beat.at() + ", " + beat.path()
                    + ", got " + reply);
        }
        lastEvent = reply.body().path("event").asString();
        if (beat.call() == null) return;
        ids.put(beat.call(), reply.body().path("id").asString());
        ids.put(beat.call() + Beat.EVENT, lastEvent);
    }

    private static void refuseUnlessRefused(Beat beat, Requests.Reply reply) {
        var code = reply.body().path("code").asString("");
        if (!reply.isSuccess() && code.equals(beat.refused())) return;
        throw new CannotStart("The demo expects " + beat.path() + " at " + beat.at() + " to be refused with "
                + beat.refused() + ", and got " + reply);
    }

    // Names of objects stand in paths and, for what an object refers to, in bodies.
    private Object filled(Object value) {
        return switch (value) {
            case String words -> filled(words);
            case List<?> list -> list.stream().map(this::filled).toList();
            case Map<?, ?> map -> {
                var copy = new HashMap<Object, Object>();
                map.forEach((name, inner) -> copy.put(name, filled(Objects.requireNonNull(inner))));
                yield copy;
            }
            default -> value;
        };
    }

    private String filled(String words) {
        return NAME.matcher(words)
                .replaceAll(name -> Objects.requireNonNull(
                        ids.get(name.group(1)), () -> "The story knows no " + name.group(1) + " yet"));
    }

    /** Waits until query-service shows the last thing that was entered; whether it does. */
    public boolean waitUntilShown() throws InterruptedException {
        if (lastEvent == null) return true;
        // Changes are read from all read models, so that none of them is behind.
        var reply = requests.get(SECRETARIAT, URI.create(query + "/api/changes?from=@0&limit=1&after=" + lastEvent));
        return reply.isSuccess();
    }

    @Override
    public void close() {
        requests.close();
    }
}
