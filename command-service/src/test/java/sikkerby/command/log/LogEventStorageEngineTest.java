package sikkerby.command.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static sikkerby.events.fact.CircumstancesExamples.bySecretariat;
import static sikkerby.events.partner.PartnerExamples.SOF;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.messaging.GenericMessage;
import org.axonframework.messaging.MetaData;
import org.axonframework.messaging.unitofwork.DefaultUnitOfWork;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import sikkerby.command.act.Command;
import sikkerby.events.fact.ActorId;
import sikkerby.events.fact.CircumstancesExamples;
import sikkerby.events.fact.Fact;
import sikkerby.events.fact.PartnerCode;
import sikkerby.events.partner.PartnerEvent.PartnerRegistered;
import sikkerby.events.partner.PartnerExamples;
import sikkerby.events.stored.EventJson;
import sikkerby.events.testing.TestDatabase;

class LogEventStorageEngineTest {

    private static final Clock NOON = Clock.fixed(Instant.parse("2023-03-14T12:00:00Z"), ZoneOffset.UTC);
    private static final PartnerRegistered REGISTERED = PartnerExamples.registered().stream()
            .filter(it -> it.partner().equals(SOF))
            .findFirst()
            .orElseThrow();

    private final TestDatabase database = TestDatabase.create("sikkerby/command");
    private final GroupCommit writer = new GroupCommit(database.command(), new SimpleMeterRegistry(), () -> {});
    private final LogReader reader = new LogReader(database.command());
    private final GuardedPast past = new GuardedPast(reader, new EventJson(), 100);
    private final Keys keys = new Keys(database.command(), writer, NOON);
    private final LogEventStorageEngine engine = new LogEventStorageEngine(
            database.command(), writer, past, new EventJson(), SnapshotForm.serializer(), NOON);
    private final UUID sof = SOF.id();

    @BeforeEach
    void start() {
        writer.start();
    }

    @AfterEach
    void leave_nothing_behind() {
        writer.close();
        database.close();
    }

    @Test
    void an_event_comes_back_as_it_was_appended_with_its_words_and_circumstances() {
        engine.appendEvents(List.of(message(0, REGISTERED)));

        var read = engine.readEvents(sof.toString()).next();

        assertThat(read.getPayload()).isEqualTo(REGISTERED);
        assertThat(read.getMetaData().get(Command.CIRCUMSTANCES)).isEqualTo(bySecretariat());
        assertThat(read.getTimestamp()).isEqualTo(NOON.instant());
        assertThat(engine.lastSequenceNumberFor(sof.toString())).hasValue(0L);
        assertThat(engine.readEvents(sof.toString(), 1).hasNext()).isFalse();
    }

    @Test
    void words_that_were_erased_stay_away_and_all_else_comes_back() {
        engine.appendEvents(List.of(message(0, REGISTERED)));
        JdbcClient.create(database.erasure())
                .sql("update log.event set content = null")
                .update();

        var read = (PartnerRegistered) engine.readEvents(sof.toString()).next().getPayload();

        assertThat(read.name().da().read()).isEmpty();
        assertThat(read.name().da().digest()).isEqualTo(REGISTERED.name().da().digest());
    }

    @Test
    void an_event_of_nobody_is_not_stored() {
        var message = new GenericDomainEventMessage<>("Partner", sof.toString(), 0, REGISTERED);

        assertThatThrownBy(() -> engine.appendEvents(List.of(message))).isInstanceOf(IllegalArgumentException.class);
    }

    @Nested
    class When_it_is_a_commands {

        private final KeyName name = Appends.name();
        private final Attempt attempt = new Attempt(new PendingKey(
                name,
                stored -> new KnownAnswer(
                        new byte[] {1}, 201, new byte[] {2}, stored.getLast().event())));

        @Test
        void its_key_and_answer_are_stored_with_it() {
            within(attempt, () -> engine.appendEvents(List.of(message(0, REGISTERED))));

            assertThat(attempt.stored()).singleElement().satisfies(it -> {
                assertThat(it.object()).isEqualTo(sof);
                assertThat(keys.find(name))
                        .hasValueSatisfying(known -> assertThat(known.event()).isEqualTo(it.event()));
            });
            assertThat(reader.last(sof)).isEqualTo(attempt.stored().stream().findFirst());
        }

        @Test
        void what_it_looked_at_is_noted_and_guards_it() {
            var police = PartnerExamples.POLITI.id();
            assertThatThrownBy(() -> within(attempt, () -> {
                        assertThat(past.of(police)).isEmpty();
                        writer.append(Appends.event(police, 0));
                        engine.appendEvents(List.of(message(0, REGISTERED)));
                    }))
                    .isInstanceOf(GuardMoved.class);

            assertThat(attempt.guards()).isEqualTo(Map.of(police, Attempt.NONE));
            assertThat(reader.moved(attempt)).isEqualTo(Set.of(police));
            assertThat(attempt.stored()).isEmpty();
            assertThat(keys.find(name)).isEmpty();
        }

        @Test
        void one_that_changed_nothing_is_remembered_while_what_it_rests_on_stands() {
            engine.appendEvents(List.of(message(0, REGISTERED)));
            var rests = new Attempt(null);
            rests.noteTarget(sof, 0);
            var answer = new KnownAnswer(new byte[] {1}, 200, new byte[] {2}, null);

            keys.remember(name, answer, rests);

            assertThat(keys.find(name)).isPresent();
            engine.appendEvents(List.of(message(1, REGISTERED)));
            assertThatThrownBy(() -> keys.remember(Appends.name(), answer, rests))
                    .isInstanceOf(GuardMoved.class);
        }

        @Test
        void two_appends_in_one_unit_of_work_are_a_mistake() {
            assertThatThrownBy(() -> within(attempt, () -> {
                        engine.appendEvents(List.of(message(0, REGISTERED)));
                        engine.appendEvents(List.of(message(1, REGISTERED)));
                    }))
                    .isInstanceOf(IllegalStateException.class);
        }
    }

    @Nested
    class When_the_past_of_an_object_is_looked_at {

        @Test
        void it_is_kept_without_words_and_catches_up_with_what_this_service_appends() {
            engine.appendEvents(List.of(message(0, REGISTERED)));
            var first = (PartnerRegistered) past.of(sof).getFirst();
            assertThat(first.name().da().read()).isEmpty();

            engine.appendEvents(List.of(message(1, REGISTERED)));

            assertThat(past.of(sof)).hasSize(2);
        }

        @Test
        void what_another_service_appended_is_seen_once_it_is_called_stale() {
            engine.appendEvents(List.of(message(0, REGISTERED)));
            assertThat(past.of(sof)).hasSize(1);
            var elsewhere = new LogEventStorageEngine(
                    database.command(),
                    writer,
                    new GuardedPast(reader, new EventJson(), 1),
                    new EventJson(),
                    SnapshotForm.serializer(),
                    NOON);
            elsewhere.appendEvents(List.of(message(1, REGISTERED)));
            assertThat(past.of(sof)).hasSize(1);

            past.stale(Set.of(sof));

            assertThat(past.of(sof)).hasSize(2);
        }
    }

    @Nested
    class When_a_snapshot_is_taken {

        @Test
        void it_comes_back_by_field_and_the_newest_stays() {
            engine.storeSnapshot(snapshot(7, new State(SOF, 3)));
            engine.storeSnapshot(snapshot(5, new State(SOF, 2)));

            var read = engine.readSnapshot(sof.toString()).orElseThrow();

            assertThat(read.getSequenceNumber()).isEqualTo(7);
            assertThat(read.getPayload()).usingRecursiveComparison().isEqualTo(new State(SOF, 3));
            assertThat(engine.readSnapshot(UUID.randomUUID().toString())).isEmpty();
        }

        private DomainEventMessage<?> snapshot(long sequence, State state) {
            return new GenericDomainEventMessage<>("Partner", sof.toString(), sequence, state);
        }
    }

    private record Signer(ActorId human, @Nullable LocalDate on) {}

    /** As an aggregate keeps it: private fields, no accessors. */
    @SuppressWarnings("UnusedVariable") // Read by field.
    private static final class State {
        private PartnerCode partner = SOF;
        private int count;
        private Map<PartnerCode, LocalDate> since = new HashMap<>(Map.of(SOF, LocalDate.of(2022, 1, 1)));
        private List<Signer> signers = List.of(new Signer(CircumstancesExamples.SECRETARIAT, null));

        State() {}

        State(PartnerCode partner, int count) {
            this.partner = partner;
            this.count = count;
        }
    }

    private DomainEventMessage<?> message(long sequence, Fact fact) {
        return new GenericDomainEventMessage<>(
                "Partner", sof.toString(), sequence, fact, MetaData.with(Command.CIRCUMSTANCES, bySecretariat()));
    }

    private static void within(Attempt attempt, Runnable work) {
        var unit = DefaultUnitOfWork.startAndGet(GenericMessage.asMessage("command"));
        attempt.attachTo(unit);
        unit.execute(work);
    }
}
