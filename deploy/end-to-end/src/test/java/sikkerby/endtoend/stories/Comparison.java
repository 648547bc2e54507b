package sikkerby.endtoend.stories;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import sikkerby.endtoend.Days;
import sikkerby.endtoend.User.Reply;
import sikkerby.endtoend.rules.Agreed;
import sikkerby.endtoend.rules.CaseDays;
import sikkerby.endtoend.rules.Filed;
import sikkerby.endtoend.rules.InitiativeDays;
import sikkerby.endtoend.rules.Lines;
import sikkerby.endtoend.rules.Lines.Line;
import sikkerby.endtoend.rules.PromiseDays;
import sikkerby.endtoend.rules.Promised;
import sikkerby.endtoend.rules.Undertaken;
import sikkerby.endtoend.rules.World;
import sikkerby.endtoend.rules.World.Placed;
import tools.jackson.databind.JsonNode;

/** Compares what the tracker holds at the end of a story with what the rules make of it. */
final class Comparison {

    private static final int DAYS = 45;

    private final Reading reading;
    private final String name;
    private final World world;
    private final Random random;
    private final Tally tally;
    private final LocalDate today = Days.today();

    Comparison(Reading reading, String name, World world, Random random, Tally tally) {
        this.tally = tally;
        this.reading = reading;
        this.name = name;
        this.world = world;
        this.random = random;
    }

    void atPairsOfDates(int pairs) {
        var positions = positions();
        for (var it : world.all()) {
            assertThat(it.told().state(today, Lines.ALL))
                    .as("%s: %s is today what it is decided upon", name, it.path())
                    .isIn(
                            it.told().state(),
                            "PLEDGED".equals(it.told().state())
                                    ? "BINDING"
                                    : it.told().state(),
                            "TRANSFERRED");
        }
        for (int i = 0; i < pairs; i++) {
            int known = random.nextInt(world.events().size());
            var day = today.minusDays(random.nextInt(DAYS));
            var dates = "?validAt=" + day + "&knownAt=@"
                    + positions.get(world.events().get(known));
            for (var it : world.all()) {
                history(it, day, known, dates);
                state(it, day, known, dates);
                tally.compared();
            }
        }
    }

    private void state(Placed placed, LocalDate day, int known, String dates) {
        var found = reading.of(placed.path() + dates);
        var expected = placed.told().state(day, known);
        var where = name + ": " + placed.path() + dates;
        assertThat(found.map(it -> it.text("state"))).as(where).isEqualTo(Optional.ofNullable(expected));
        if (found.isEmpty() || expected == null) return;
        var read = found.get();
        switch (placed.told()) {
            case Agreed agreed -> {
                var bound = StreamSupport.stream(read.body().path("parties").spliterator(), false)
                        .filter(it -> it.path("withdrawnOn").isNull()
                                || it.path("withdrawnOn").isMissingNode())
                        .map(it -> it.path("code").asString());
                assertThat(bound).as(where).containsExactlyInAnyOrderElementsOf(agreed.parties(day, known));
                assertThat(read.text("kleTopic"))
                        .as("topic, %s", where)
                        .isEqualTo(agreed.days(known)
                                .topic(day)
                                .map(it -> "27.03.0" + it)
                                .orElse(""));
                if (!expected.equals("IN_FORCE")) return;
                assertThat(read.text("reviewDueOn"))
                        .as("review, %s", where)
                        .isEqualTo(agreed.days(known)
                                .reviewDueOn(day)
                                .map(LocalDate::toString)
                                .orElse(""));
            }
            case Promised promise -> promise(read, promise.days(), day, known, where);
            case Undertaken work -> work(read, work.on(day, known), where);
            case Filed file -> file(read, file.on(day, known), where);
        }
    }

    private static void promise(Reply read, PromiseDays promise, LocalDate day, int known, String where) {
        assertThat(read.text("debtor")).as(where).isEqualTo(promise.debtor(day, known));
        assertThat(read.text("dueOn"))
                .as(where)
                .isEqualTo(promise.dueOn(day, known).toString());
        assertThat(read.body().path("slips").asInt()).as(where).isEqualTo(promise.slips(day, known));
        assertThat(read.body().path("overdue").asBoolean())
                .as("overdue, %s", where)
                .isEqualTo(promise.isOverdue(day, known));
        assertThat(StreamSupport.stream(read.body().path("alerts").spliterator(), false)
                        .map(it -> it.path("days").asInt()))
                .as("told, %s", where)
                .containsExactlyElementsOf(
                        promise.told(day, known).stream().map(Line::number).toList());
        assertThat(read.text("nextWordOn"))
                .as("next word, %s", where)
                .isEqualTo(
                        promise.nextWordOn(day, known).map(LocalDate::toString).orElse(""));
        assertThat(read.body().path("orphaned").asBoolean())
                .as("orphaned, %s", where)
                .isEqualTo(promise.isOrphaned(day, known));
    }

    private void work(Reply read, InitiativeDays work, String where) {
        assertThat(read.text("strategy")).as(where).isEqualTo(work.strategy());
        var principles = StreamSupport.stream(read.body().path("principles").spliterator(), false)
                .map(it -> it.path("code").asString() + (it.path("primary").asBoolean() ? " first" : ""));
        assertThat(principles)
                .as(where)
                .containsExactlyInAnyOrderElementsOf(work.principles().entrySet().stream()
                        .map(it -> it.getKey() + (it.getValue().primary() ? " first" : ""))
                        .toList());
        assertThat(words(read, "contributors")).as(where).isEqualTo(work.contributors());
        assertThat(words(read, "places")).as(where).isEqualTo(work.places());
        assertThat(List.of(read.text("from"), read.text("to")))
                .as(where)
                .isEqualTo(work.period().stream().map(LocalDate::toString).toList());
        var onTrack = read.body().path("onTrack");
        assertThat(onTrack.isBoolean() ? onTrack.asBoolean() : null).as(where).isEqualTo(work.onTrack());
        var links = StreamSupport.stream(read.body().path("links").spliterator(), false)
                .map(it ->
                        it.path("kind").asString() + " " + it.path("initiative").asString());
        assertThat(links)
                .as(where)
                .containsExactlyInAnyOrderElementsOf(work.links().stream()
                        .map(it -> it.split(" ", -1))
                        .map(it -> it[0] + " "
                                + world.all().get(Integer.parseInt(it[1])).id())
                        .toList());
    }

    private static Set<String> words(Reply read, String list) {
        return StreamSupport.stream(read.body().path(list).spliterator(), false)
                .map(JsonNode::asString)
                .collect(Collectors.toSet());
    }

    private void file(Reply read, CaseDays file, String where) {
        var esdh = file.esdh() == 0 ? "" : "2026-010000" + file.esdh();
        assertThat(read.text("esdhCaseNo")).as(where).isEqualTo(esdh);
        var topic = file.topic() == 0 ? "" : "27.03.0" + file.topic();
        assertThat(read.text("kleTopic")).as(where).isEqualTo(topic);
        assertThat(read.text("confidentiality")).as(where).isEqualTo(file.level());
        assertThat(read.body().path("notes")).as(where).hasSize(file.notes());
        assertThat(texts(read, "documents", "esdhNo"))
                .as(where)
                .containsExactlyElementsOf(
                        file.documents().stream().map(it -> "2026-000000" + it).toList());
        assertThat(texts(read, "links", "target"))
                .as(where)
                .containsExactlyInAnyOrderElementsOf(file.links().stream()
                        .map(it -> world.all().get(it).id())
                        .toList());
    }

    private static List<String> texts(Reply read, String list, String field) {
        return StreamSupport.stream(read.body().path(list).spliterator(), false)
                .map(it -> it.path(field).asString(""))
                .toList();
    }

    private void history(Placed placed, LocalDate day, int known, String dates) {
        var found = reading.history(placed.path(), dates).map(Comparison::line).toList();
        var expected = placed.told().state(day, known) == null
                ? List.<String>of()
                : placed.told().lines().history(day, known);
        assertThat(found).as("history, %s: %s%s", name, placed.path(), dates).isEqualTo(expected);
    }

    private static String line(JsonNode item) {
        var type = item.path("type").asString();
        return type.substring(type.indexOf('.') + 1) + " "
                + item.path("occurredOn").asString();
    }

    private Map<String, Long> positions() {
        var positions = new HashMap<String, Long>();
        var last = "?after=" + world.events().getLast();
        for (var placed : world.all())
            reading.history(placed.path(), last)
                    .forEach(it -> positions.put(
                            it.path("event").asString(), it.path("position").asLong()));
        return positions;
    }
}
