package sikkerby.command.commitment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import sikkerby.command.platform.Caller;
import sikkerby.command.platform.Caller.Reply;
import sikkerby.command.platform.City;

/**
 * New terms with a shorter period come into force while SSP pledges beyond their end, on two instances at once. Whatever
 * comes first, the log never shows a pledge behind the terms that forbid it.
 */
class PledgeRaceTest {

    private static final long SEED = 20230305;
    private static final int ROUNDS = 40;
    private static final int LONGEST_DELAY_MICROS = 15_000;

    /** What one round sent, by the ids under which the log shows it. */
    private record Round(UUID agreement, List<UUID> pledges) {}

    private record Stood(UUID object, long position) {}

    private final City city = City.of(2);
    private final LocalDate today = city.today();
    private final ExecutorService people = Executors.newFixedThreadPool(3);
    private final Random random = new Random(SEED);

    @AfterEach
    void leave_nothing_behind() {
        people.shutdownNow();
        city.close();
    }

    @Test
    void no_pledge_stands_behind_the_terms_that_forbid_it() throws Exception {
        var rounds = new ArrayList<Round>();
        var refused = 0;
        for (var round = 0; round < ROUNDS; round++) {
            var agreement = agreementThatIsAboutToBeShortened();
            var pledges = List.of(UUID.randomUUID(), UUID.randomUUID());
            rounds.add(new Round(agreement, pledges));
            refused += race(agreement, pledges);
        }

        var positions = positions();
        var stored = 0;
        for (var round : rounds) {
            var shortened = positions.get(round.agreement());
            for (var pledge : round.pledges()) {
                if (!positions.containsKey(pledge)) continue;
                stored++;
                assertThat(positions.get(pledge)).as("Seed %s, %s", SEED, round).isLessThan(shortened);
            }
        }
        assertThat(stored + refused).isEqualTo(2 * ROUNDS);
        assertThat(stored).as("pledges that came first").isPositive();
        assertThat(refused).as("pledges that came too late").isPositive();
    }

    /** In force for two years; of a version that ends in a month, only SSP's acceptance is missing. */
    private UUID agreementThatIsAboutToBeShortened() {
        var drafted = ok(city.as("sof").post("/api/agreements", """
                {"title": "Kapløb", "kind": "COOPERATION", "parties": ["SOF", "SSP"]}"""));
        var id = UUID.fromString(drafted.text("id"));
        propose(id, today.plusYears(2));
        ok(accept(city.as("sof"), id, 1));
        ok(accept(city.as("ssp"), id, 1));
        propose(id, today.plusMonths(1));
        ok(accept(city.as("sof"), id, 2));
        return id;
    }

    /** How many pledges were refused. */
    private int race(UUID agreement, List<UUID> pledges) throws Exception {
        var begin = new CyclicBarrier(3);
        var accepting = city.as("ssp", random.nextInt(2));
        var acceptance = run(begin, () -> accept(accepting, agreement, 2));
        var answers = new ArrayList<Future<Reply>>();
        for (var instance = 0; instance < pledges.size(); instance++) {
            var pledging = city.as("ssp", instance);
            var pledge = pledges.get(instance);
            answers.add(run(begin, () -> pledge(pledging, pledge, agreement)));
        }
        ok(acceptance.get());
        var refused = 0;
        for (var answer : answers) {
            var reply = answer.get();
            if (reply.status() == 201) continue;
            assertThat(reply.text("code")).as(reply.response().body()).isEqualTo("DUE_OUTSIDE_AGREEMENT");
            refused++;
        }
        return refused;
    }

    private Future<Reply> run(CyclicBarrier begin, Callable<Reply> call) {
        var delay = random.nextInt(LONGEST_DELAY_MICROS) * 1_000L;
        return people.submit(() -> {
            begin.await();
            var end = System.nanoTime() + delay;
            while (System.nanoTime() < end) Thread.onSpinWait();
            return call.call();
        });
    }

    private void propose(UUID agreement, LocalDate to) {
        ok(city.as("sof").post("/api/agreements/" + agreement + "/terms", """
                {"text": "Parterne mødes.", "from": "%s", "to": "%s"}""".formatted(today, to)));
    }

    private static Reply accept(Caller caller, UUID agreement, int version) {
        return caller.post("/api/agreements/" + agreement + "/acceptances", """
                {"termsVersion": %d}""".formatted(version));
    }

    private Reply pledge(Caller caller, UUID pledge, UUID agreement) {
        return caller.post("/api/commitments", """
                {"id": "%s", "text": "Vi kommer.", "agreement": "%s", "dueOn": "%s"}""".formatted(pledge, agreement, today.plusYears(1)));
    }

    private static Reply ok(Reply reply) {
        assertThat(reply.status()).as(reply.response().body()).isBetween(200, 201);
        return reply;
    }

    /** Of each pledge, and of the last terms to come into force of each agreement. */
    private Map<UUID, Long> positions() {
        var log = JdbcClient.create(city.log());
        await().until(() -> log.sql("""
                        select (select count(*) from log.event) = (select count(*) from log.entry)
                        """).query(Boolean.class).single());
        var positions = new HashMap<UUID, Long>();
        log.sql("""
                        select e.aggregate_id as object, n.position
                        from log.event e join log.entry n using (global_index)
                        where e.type in ('commitment.CommitmentPledged', 'agreement.AgreementEnteredIntoForce')
                        order by n.position
                        """)
                .query((row, _) -> new Stood(row.getObject("object", UUID.class), row.getLong("position")))
                .list()
                .forEach(it -> positions.put(it.object(), it.position()));
        return positions;
    }
}
