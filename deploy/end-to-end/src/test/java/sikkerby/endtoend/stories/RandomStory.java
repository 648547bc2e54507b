package sikkerby.endtoend.stories;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import sikkerby.endtoend.Days;
import sikkerby.endtoend.Run;
import sikkerby.endtoend.User.Reply;
import sikkerby.endtoend.rules.Agreed;
import sikkerby.endtoend.rules.World;
import sikkerby.endtoend.rules.World.Placed;
import sikkerby.endtoend.rules.World.Word;
import sikkerby.endtoend.tellers.Dice;
import sikkerby.endtoend.tellers.Teller;
import tools.jackson.databind.JsonNode;

/** A story made up command by command: what the tracker answers is compared with what the rules say. */
final class RandomStory {

    private record Answered(Word word, Reply reply) {}

    /** Something that happened by itself. */
    private record Happened(Placed to, JsonNode item) {

        long position() {
            return item.path("position").asLong();
        }
    }

    private final Run run;
    private final Random random;
    private final String name;
    private final Teller teller;
    private final Tally tally;
    private final Reading reading;
    private World world;
    private @Nullable Word last;

    RandomStory(Run run, long seed, String successor, Tally tally) {
        this.run = run;
        this.tally = tally;
        this.random = new Random(seed);
        this.name = name(seed);
        this.reading = new Reading(run, name);
        this.teller = Teller.of(new Dice(random, Days.today()), successor);
        var draft = teller.draft();
        var drafted = run.as(draft.login())
                .send(draft.path(Map.of()), draft.body(Map.of()))
                .done();
        this.world = World.begin(Agreed.drafted(draft.day(), Days.today()), drafted);
    }

    static String name(long seed) {
        return "the story told again by -Drandom.stories=1 -Drandom.seed=" + seed;
    }

    /** Says so many things, one after the other or two at a time. */
    void tell(int commands) {
        for (int i = 0; i < commands; i++) {
            if (random.nextInt(8) == 0) race();
            else settle();
            waitForWhatIsDue();
        }
    }

    private void settle() {
        var word = again().orElseGet(() -> teller.next(world));
        var answered = send(word);
        last = word;
        var wrong = world.hear(answered.word(), answered.reply());
        assertThat(wrong).as(told(answered)).isEmpty();
    }

    /** Now and then what was said just now is said once more; an entry is put right once. */
    private Optional<Word> again() {
        return Optional.ofNullable(last)
                .filter(it -> it.on() != Word.NEW && !it.said().what().isAboutEntry())
                .filter(_ -> random.nextInt(12) == 0);
    }

    /** Two users at the same time: what both are answered is right in one order or the other. */
    private void race() {
        var one = teller.next(world);
        var other = otherThan(one);
        var sent = CompletableFuture.supplyAsync(() -> send(one));
        var both = List.of(send(other), sent.join());
        var first = inOrder(both, world.copy());
        world = first.or(() -> inOrder(both.reversed(), world.copy()))
                .orElseThrow(() -> new AssertionError("Right in no order: " + told(both.getFirst())
                        + "\nand at the same time " + told(both.getLast())));
    }

    /** Two corrections of one entry are no race of two users: both are the same agency's. */
    private Word otherThan(Word one) {
        var other = teller.meanwhile(one, world);
        while (one.said().what().isAboutEntry() && other.said().what().isAboutEntry()) other = teller.next(world);
        return other;
    }

    /** The world after both; none where the one cannot have come before the other. */
    private Optional<World> inOrder(List<Answered> both, World before) {
        var first = both.getFirst();
        var last = both.getLast();
        if (before.isNew(first.reply()) && before.isNew(last.reply()) && !isInOrder(first, last))
            return Optional.empty();
        for (var it : both) if (before.hear(it.word(), it.reply()).isPresent()) return Optional.empty();
        return Optional.of(before);
    }

    /** Whom nothing was left to record for is told what the other had recorded. */
    private boolean isInOrder(Answered first, Answered last) {
        var item = item(first);
        if (!first.reply().event().equals(last.reply().event()))
            return item.path("position").asLong() < item(last).path("position").asLong();
        var said = first.word().said();
        return item.path("actor").asString().equals(said.login())
                && item.path("occurredOn").asString().equals(said.day().toString());
    }

    /** Of the history, what was recorded last by somebody's command. */
    private JsonNode item(Answered answered) {
        var path = world.path(answered.word(), answered.reply());
        var event = answered.reply().event();
        return reading.history(path, "?after=" + event)
                .filter(it -> it.path("event").asString().equals(event))
                .findFirst()
                .orElseThrow(() -> new AssertionError("%s: %s has no event %s".formatted(name, path, event)));
    }

    private Answered send(Word word) {
        var said = word.said();
        var ids = world.ids(word);
        var user = run.as(said.login());
        var reply = said.what().takesAway()
                ? user.takeAway(said.path(ids), said.body(ids))
                : user.send(said.path(ids), said.body(ids));
        tally.answered(said.what(), reply);
        return new Answered(word, reply);
    }

    private String told(Answered answered) {
        return "%s: %s was answered with %s"
                .formatted(name, answered.word(), answered.reply().body());
    }

    /** What happens by itself does so soon; until then nobody says anything. */
    private void waitForWhatIsDue() {
        for (var due = world.due(); !due.isEmpty(); due = world.due()) {
            var first = due.stream()
                    .map(it -> new Happened(it, awaited(it, it.told().lines().count())))
                    .min(Comparator.comparingLong(Happened::position))
                    .orElseThrow();
            var to = first.to();
            assertThat(first.item().path("type").asString())
                    .as("%s: by itself, %s", name, to.path())
                    .endsWith("." + to.told().due().orElseThrow());
            world.happened(to, last -> awaited(to, last).path("event").asString());
        }
    }

    /** The line of the history at that place. */
    private JsonNode awaited(Placed placed, int line) {
        return await("%s: %s %s".formatted(name, placed.path(), placed.told().due()))
                .pollDelay(Duration.ZERO)
                .atMost(Reading.SOON)
                .until(() -> reading.history(placed.path(), "").toList(), it -> it.size() > line)
                .get(line);
    }

    /** Compares what the tracker holds with what was said, at so many pairs of dates. */
    void compare(int pairs) {
        new Comparison(reading, name, world, random, tally).atPairsOfDates(pairs);
    }
}
