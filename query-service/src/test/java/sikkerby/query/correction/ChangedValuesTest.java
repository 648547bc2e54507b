package sikkerby.query.correction;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import sikkerby.query.page.Sent;

/** What a form that shows all values of an entry sends of them. */
class ChangedValuesTest {

    @Test
    void only_what_was_changed_is_sent() {
        var sent = new Sent(
                Map.of(
                        "held.occurredOn", "2023-02-20",
                        "corrected.occurredOn", "2023-02-21",
                        "held.statement", "Gjort.",
                        "corrected.statement", "Gjort.",
                        "held.from", "2023-01-01",
                        "corrected.from", "2023-01-01",
                        "held.to", "2023-12-31",
                        "corrected.to", "2024-12-31"),
                UUID.randomUUID(),
                Set.of());

        assertThat(EntryPages.corrected(sent))
                .isEqualTo(Map.of("occurredOn", "2023-02-21", "from", "2023-01-01", "to", "2024-12-31"));
    }
}
