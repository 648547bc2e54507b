package sikkerby.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import sikkerby.endtoend.User.Reply;

/**
 * One agreement and some promises under it, made up command by command: what the tracker answers is compared with what
 * the rules say, and in the end what it holds, at pairs of dates, with what was said.
 */
final class RandomStory {

    private static final List<String> ANYBODY = List.of("SOF", "SSP", "POLITI", "SSP", "POLITI", "SOF", "BUF");
    private static final int DAYS = 40;
    private static final int PROMISES = 3;

    private final Run run;
    private final Random random;
    private final String name;
    private final LocalDate today = Days.today();
    private final String agreement;
    private final Agreed agreed;
    private final List<Promised> promised = new ArrayList<>();
    private final List<String> promises = new ArrayList<>();
    private final List<String> events = new ArrayList<>();

    RandomStory(Run run, long seed) {
        this.run = run;
        this.random = new Random(seed);
        this.name = "story of seed " + seed;
        this.agreed = new Agreed(day());
        var drafted = run.as("sof")
                .send("/api/agreements", """
                {'title': 'Fælles indsats', 'kind': 'COOPERATION', 'parties': ['SOF', 'SSP', 'POLITI'],
                 'occurredOn': '%s', 'reason': 'Indført efter mødet.'}
                """.formatted(agreed.draftedOn))
                .done();
        this.agreement = drafted.id();
        events.add(drafted.event());
    }

    /** Says so many things, one after the other or two at a time; returns how many were refused. */
    int tell(int commands) {
        int refused = 0;
        for (int i = 0; i < commands; i++) {
            refused += random.nextInt(8) == 0 ? race() : settle(next());
        }
        return refused;
    }

    private int settle(Said said) {
        var corrects = said.what() == Said.What.CORRECT || said.what() == Said.What.ANNUL;
        return settle(said, send(said, corrects ? entry(said) : ""));
    }

    private int settle(Said said, Reply reply) {
        var broken = against(said);
        if (!broken.isEmpty()) {
            assertThat(reply.code()).as("%s: %s %s", name, said, reply.body()).isIn(broken);
            return 1;
        }
        assertThat(reply.status() / 100)
                .as("%s: %s %s", name, said, reply.body())
                .isEqualTo(2);
        // What would correct nothing is answered with what there is.
        if (!events.contains(reply.event())) take(said, reply);
        return 0;
    }

    /** Two parties accept at the same time: both have their way, in one order or the other. */
    private int race() {
        var version = Math.max(1, agreed.newest());
        var one = new Said(Said.What.ACCEPT, "SOF", day(), version, null, null);
        var other = new Said(Said.What.ACCEPT, "SSP", day(), version, null, null);
        var first = CompletableFuture.supplyAsync(() -> send(one, ""));
        var second = CompletableFuture.supplyAsync(() -> send(other, ""));
        var inOrder = version(first.join()) <= version(second.join());
        return inOrder
                ? settle(one, first.join()) + settle(other, second.join())
                : settle(other, second.join()) + settle(one, first.join());
    }

    /** Of the agreement, once this was said; 0 where it was refused. */
    private static long version(Reply reply) {
        return reply.body().path("version").asLong(0);
    }

    private Said next() {
        var by = ANYBODY.get(random.nextInt(ANYBODY.size()));
        var promise = promised.isEmpty() ? -1 : random.nextInt(promised.size());
        return switch (random.nextInt(promise < 0 ? 7 : 17)) {
            case 0 -> {
                var from = day();
                yield new Said(Said.What.PROPOSE, by, day(), 0, from, random.nextBoolean() ? null : from.plusDays(200));
            }
            case 1 -> new Said(Said.What.DECLINE, by, day(), version(), null, null);
            case 2, 3, 4, 5 -> new Said(Said.What.ACCEPT, by, day(), version(), null, null);
            case 6 ->
                promised.size() < PROMISES
                        ? new Said(Said.What.PLEDGE, by, day(), 0, today.plusDays(random.nextInt(60) - 30L), null)
                        : new Said(Said.What.PROGRESS, by, day(), promise, null, null);
            case 7, 8 -> new Said(Said.What.EVIDENCE, of(promise, by), day(), promise, null, null);
            case 9, 10, 11 -> new Said(Said.What.CLAIM, of(promise, by), recently(), promise, null, null);
            case 12 -> new Said(Said.What.DISPUTE, by, recently(), promise, null, null);
            case 13, 14 -> new Said(Said.What.CONFIRM, by, recently(), promise, null, null);
            case 15 -> corrects(promise, new Said(Said.What.CORRECT, of(promise, by), today, promise, day(), null));
            default -> corrects(promise, new Said(Said.What.ANNUL, of(promise, by), today, promise, null, null));
        };
    }

    /** Only a claim that nothing rests on yet is corrected; otherwise something else is said. */
    private Said corrects(int promise, Said correction) {
        return promised.get(promise).correctable() == null
                ? new Said(Said.What.PROGRESS, correction.by(), day(), promise, null, null)
                : correction;
    }

    private String entry(Said said) {
        return String.valueOf(promised.get(said.number()).correctable());
    }

    /** Mostly the debtor. */
    private String of(int promise, String by) {
        return random.nextInt(4) == 0 ? by : promised.get(promise).debtor;
    }

    private int version() {
        var newest = agreed.newest();
        return random.nextInt(6) == 0 ? 1 + random.nextInt(newest + 1) : Math.max(1, newest);
    }

    private LocalDate day() {
        return today.minusDays(random.nextInt(DAYS));
    }

    private LocalDate recently() {
        return today.minusDays(random.nextInt(6));
    }

    private Set<String> against(Said said) {
        return switch (said.what()) {
            case PROPOSE, ACCEPT, DECLINE -> agreed.against(said);
            case PLEDGE -> Promised.against(said, agreed);
            default -> promised.get(said.number()).against(said);
        };
    }

    private Reply send(Said said, String entry) {
        var body = said.body().replace("<agreement>", agreement).replace("<entry>", entry);
        var path = switch (said.what()) {
            case PROPOSE -> "/api/agreements/" + agreement + "/terms";
            case ACCEPT -> "/api/agreements/" + agreement + "/acceptances";
            case DECLINE -> "/api/agreements/" + agreement + "/declines";
            case PLEDGE -> "/api/commitments";
            case CORRECT, ANNUL -> "/api/corrections";
            default ->
                "/api/commitments/" + promises.get(said.number()) + "/"
                        + said.what().name().toLowerCase(Locale.ROOT);
        };
        return run.as(said.by().toLowerCase(Locale.ROOT)).send(path, body);
    }

    private void take(Said said, Reply reply) {
        events.add(reply.event());
        int order = events.size() - 1;
        switch (said.what()) {
            case PROPOSE, ACCEPT, DECLINE -> agreed.take(said, order, today);
            case PLEDGE -> {
                promised.add(new Promised(said, agreed, order, reply.event()));
                promises.add(reply.id());
            }
            default -> promised.get(said.number()).take(said, order, reply.event());
        }
    }

    /** Compares what the tracker holds with what was said, at so many pairs of dates. */
    void compare(int pairs, Map<String, Long> positions) {
        for (int i = 0; i < pairs; i++) {
            int known = random.nextInt(events.size());
            var validAt = today.minusDays(random.nextInt(DAYS + 5));
            var dates = "?validAt=" + validAt + "&knownAt=@" + positions.get(events.get(known));
            var position = name + dates;
            var found = run.as("revisor").read("/api/agreements/" + agreement + dates);
            assertThat(found.status() == 404 ? null : found.text("state"))
                    .as(position)
                    .isEqualTo(agreed.state(validAt, known));
            for (int promise = 0; promise < promised.size(); promise++) {
                var expected = promised.get(promise).state(validAt, known);
                var read = run.as("revisor").read("/api/commitments/" + promises.get(promise) + dates);
                assertThat(read.status() == 404 ? null : read.text("state"))
                        .as("%s, promise %d", position, promise)
                        .isEqualTo(expected);
                if (expected == null) continue;
                assertThat(read.body().path("overdue").asBoolean())
                        .as("%s, promise %d is overdue", position, promise)
                        .isEqualTo(promised.get(promise).overdue(validAt, known));
            }
        }
    }

    /** The objects of this story. */
    List<String> objects() {
        var objects =
                new ArrayList<>(promises.stream().map(it -> "commitments/" + it).toList());
        objects.add("agreements/" + agreement);
        return objects;
    }

    String lastEvent() {
        return events.getLast();
    }
}
