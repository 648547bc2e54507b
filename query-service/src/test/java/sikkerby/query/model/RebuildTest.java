package sikkerby.query.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static sikkerby.query.model.ReadSide.NOW;
import static sikkerby.query.model.ReadSide.pledged;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import sikkerby.events.commitment.CommitmentEvent.CommitmentFulfilled;
import sikkerby.events.fact.PartnerCode;
import sikkerby.events.testing.TestLog;
import sikkerby.query.time.TimeRequest;

class RebuildTest {

    private static final int PROMISES = 150;

    private final ReadSide side = new ReadSide();

    @AfterEach
    void close() {
        side.close();
    }

    @Test
    void two_rebuilds_give_the_rows_that_are_there() {
        try (var projections = side.projections()) {
            projections.start();
            var last = story();
            await().until(() -> side.token() == last);
            var live = Tables.rows(side.pool, "read.promise");

            var first = side.rebuild.rebuild(side.promises);
            Tables.assertThatHolds(side.pool, "read.promise", live);
            var second = side.rebuild.rebuild(side.promises);
            Tables.assertThatHolds(side.pool, "read.promise", live);

            assertThat(first).isEqualTo(new Rebuild.Rebuilt("promise", last, PROMISES, List.of()));
            assertThat(second).isEqualTo(first);
            assertThat(live).hasSizeGreaterThan(PROMISES);
        }
    }

    @Test
    void following_goes_on_in_the_new_table_and_its_constraints_hold() {
        try (var projections = side.projections()) {
            projections.start();
            var last = story();
            await().until(() -> side.token() == last);
            var indexes = indexes();

            side.rebuild.rebuild(side.promises);
            assertThat(indexes()).hasSizeGreaterThan(2).isEqualTo(indexes);
            var next = side.log.append(fulfilled(2), NOW);
            await().until(() -> side.token() == next.position());

            assertThat(side.rows(next.object())).hasSize(3);
            assertThat(side.jdbc.sql("""
                                    select count(*) from pg_constraint
                                     where conrelid = 'read.promise'::regclass and contype = 'x'
                                    """).query(Integer.class).single()).isEqualTo(1);
        }
    }

    @Test
    void questions_are_answered_all_the_while_and_always_right() throws Exception {
        try (var projections = side.projections();
                var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            projections.start();
            var last = story();
            await().until(() -> side.token() >= last);
            var stop = new AtomicBoolean();
            var asked = new AtomicInteger();
            var wrong = new ConcurrentLinkedQueue<Object>();
            var readers = new ArrayList<Future<?>>();
            for (int reader = 0; reader < 4; reader++)
                readers.add(threads.submit(() -> {
                    while (!stop.get()) ask(asked, wrong);
                }));
            var writer = threads.submit(() -> {
                for (int number = PROMISES + 1; !stop.get() && number < PROMISES + 60; number++)
                    side.log.append(pledged(number), NOW);
            });

            for (int times = 0; times < 5; times++) side.rebuild.rebuild(side.promises);

            stop.set(true);
            writer.get();
            for (var reader : readers) reader.get();
            assertThat(wrong).isEmpty();
            assertThat(asked).hasValueGreaterThan(10);
            var end = side.jdbc
                    .sql("select max(position) from log.entry")
                    .query(Long.class)
                    .single();
            await().until(() -> side.token() == end);
            var live = Tables.rows(side.pool, "read.promise");
            side.rebuild.rebuild(side.promises);
            Tables.assertThatHolds(side.pool, "read.promise", live);
        }
    }

    @Test
    void one_that_fails_leaves_nothing_behind_and_the_live_table_as_it_was() {
        try (var projections = side.projections()) {
            projections.start();
            var last = story();
            await().until(() -> side.token() == last);
            var live = Tables.rows(side.pool, "read.promise");
            side.promises.stumblesOver = IntStream.rangeClosed(1, 101)
                    .mapToObj(it -> TestLog.object(pledged(it)))
                    .collect(Collectors.toSet());

            assertThatThrownBy(() -> side.rebuild.rebuild(side.promises))
                    .isInstanceOf(Rebuild.Refused.class)
                    .hasMessageContaining("More than 100 objects");

            Tables.assertThatHolds(side.pool, "read.promise", live);
            assertThat(leftBehind()).isZero();
            assertThat(new DeadLetters(side.jdbc, projections).gaps()).isEmpty();
        }
    }

    @Test
    void one_that_was_interrupted_is_cleared_away_at_the_next_start() {
        JdbcClient.create(side.database.owner())
                .sql("select read.begin_rebuild('promise')")
                .query((_, _) -> true)
                .list();
        assertThat(leftBehind()).isEqualTo(1);

        side.rebuild.clear(List.of(side.promises));

        assertThat(leftBehind()).isZero();
    }

    private void ask(AtomicInteger asked, ConcurrentLinkedQueue<Object> wrong) {
        try {
            var shown = side.snapshot.read(
                    TimeRequest.now(),
                    List.of(side.promises),
                    asOf -> side.histories.of(side.promises).at(asOf).count());
            var expected = side.jdbc
                    .sql("""
                            select count(*) from log.event e join log.entry n using (global_index)
                             where e.sequence = 0 and n.position <= :position
                            """)
                    .param("position", shown.knownAt())
                    .query(Long.class)
                    .single();
            if (!shown.value().equals(expected)) wrong.add(shown + " but " + expected);
            asked.incrementAndGet();
        } catch (RuntimeException failed) {
            wrong.add(failed);
        }
    }

    private long story() {
        for (int number = 1; number <= PROMISES; number++) side.log.append(pledged(number), NOW);
        return side.log.append(fulfilled(7), NOW).position();
    }

    private List<String> indexes() {
        return side.jdbc
                .sql("select indexdef from pg_indexes where schemaname = 'read' and tablename = 'promise' order by 1")
                .query(String.class)
                .list();
    }

    private int leftBehind() {
        return side.jdbc
                .sql("select count(*) from pg_class where relnamespace = 'rebuild'::regnamespace and relkind = 'r'")
                .query(Integer.class)
                .single();
    }

    private static CommitmentFulfilled fulfilled(int number) {
        return new CommitmentFulfilled(pledged(number).commitment(), new PartnerCode("SSP"), LocalDate.of(2023, 2, 20));
    }
}
