package sikkerby.command.log;

import static org.assertj.core.api.Assertions.assertThat;
import static sikkerby.events.fact.CircumstancesExamples.bySecretariatFor;
import static sikkerby.events.partner.PartnerExamples.SOF;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.messaging.MetaData;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import sikkerby.command.act.Command;
import sikkerby.events.fact.Circumstances;
import sikkerby.events.partner.PartnerExamples;
import sikkerby.events.stored.EventJson;
import sikkerby.events.testing.TestDatabase;

class CausationTest {

    private static final Clock NOON = Clock.fixed(Instant.parse("2023-03-14T12:00:00Z"), ZoneOffset.UTC);
    private static final Circumstances SAID = bySecretariatFor(SOF);

    private final TestDatabase database = TestDatabase.create("sikkerby/command");
    private final GroupCommit writer = new GroupCommit(database.command(), new SimpleMeterRegistry(), () -> {});
    private final LogReader reader = new LogReader(database.command());
    private final LogEventStorageEngine engine = new LogEventStorageEngine(
            database.command(),
            writer,
            new GuardedPast(reader, new EventJson(), 100),
            new EventJson(),
            SnapshotForm.serializer(),
            NOON);

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
    void what_an_event_led_to_names_it_and_leaves_the_words_and_the_paper_to_it() {
        var first = message(0);
        engine.appendEvents(List.of(first, message(1)));

        var read = engine.readEvents(SOF.id().toString()).asStream().toList();

        assertThat(read.getFirst().getMetaData().get(Command.CIRCUMSTANCES)).isEqualTo(SAID);
        assertThat(read.getLast().getMetaData().get(Command.CIRCUMSTANCES))
                .isEqualTo(SAID.causedBy(UUID.fromString(first.getIdentifier())));
    }

    private static DomainEventMessage<?> message(long sequence) {
        return new GenericDomainEventMessage<>(
                "Partner",
                SOF.id().toString(),
                sequence,
                PartnerExamples.registered().getFirst(),
                MetaData.with(Command.CIRCUMSTANCES, SAID));
    }
}
