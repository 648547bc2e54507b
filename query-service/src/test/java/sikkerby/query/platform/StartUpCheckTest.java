package sikkerby.query.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.axonframework.common.jdbc.ConnectionProvider;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.eventhandling.tokenstore.inmemory.InMemoryTokenStore;
import org.axonframework.eventhandling.tokenstore.jdbc.JdbcTokenStore;
import org.axonframework.messaging.deadletter.InMemorySequencedDeadLetterQueue;
import org.axonframework.messaging.deadletter.SequencedDeadLetterQueue;
import org.axonframework.serialization.jackson3.Jackson3Serializer;
import org.junit.jupiter.api.Test;
import sikkerby.events.commitment.CommitmentEvent;
import sikkerby.events.fact.Fact;
import sikkerby.query.model.Column;
import sikkerby.query.model.ReadModel;
import sikkerby.query.model.Step;
import sikkerby.query.time.Known;

class StartUpCheckTest {

    private static final ConnectionProvider NOWHERE = () -> {
        throw new IllegalStateException("Nothing is to be read.");
    };

    @Test
    void tokens_in_memory_are_refused() {
        assertThatThrownBy(() -> new StartUpCheck(new InMemoryTokenStore(), StartUpCheckTest::inMemory, List.of()))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("tokens");
    }

    @Test
    void dead_letters_in_memory_are_refused() {
        TokenStore tokens = JdbcTokenStore.builder()
                .connectionProvider(NOWHERE)
                .serializer(Jackson3Serializer.builder().build())
                .build();
        assertThatThrownBy(() -> new StartUpCheck(tokens, StartUpCheckTest::inMemory, List.of(new Any())))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("dead letters of any");
    }

    private static SequencedDeadLetterQueue<EventMessage<?>> inMemory(String model) {
        assertThat(model).isNotEmpty();
        return InMemorySequencedDeadLetterQueue.defaultQueue();
    }

    private static final class Any implements ReadModel<String> {
        @Override
        public String name() {
            return "any";
        }

        @Override
        public Class<? extends Fact> facts() {
            return CommitmentEvent.class;
        }

        @Override
        public List<Column<String>> columns() {
            return List.of();
        }

        @Override
        public Class<String> state() {
            return String.class;
        }

        @Override
        public String begin(List<Known> facts) {
            return "";
        }

        @Override
        public List<Step<String>> steps(Known known, List<Known> facts) {
            return List.of();
        }
    }
}
