package sikkerby.command.correction;

import static sikkerby.command.correction.Correcting.ok;

import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import sikkerby.command.platform.Negotiation;

/** What was recorded since is in the way of a correction, but of nothing that happened and is told of late. */
class RecordedSinceTest {

    private static Correcting city;
    private static LocalDate today;

    private final UUID agreement = agreedTenDaysAgo();

    @BeforeAll
    static void start() {
        city = Correcting.inACity();
        today = city.today();
    }

    @AfterAll
    static void leave_nothing_behind() {
        city.close();
    }

    @Test
    void an_agreement_was_suspended_when_it_was_though_its_parties_acted_under_it_later() {
        var promised = ok(city.pledgedOn(agreement, today.minusDays(9), today));
        ok(city.claim(promised));

        ok(city.agree(
                agreement,
                "styregruppe",
                "suspend",
                "'reason': 'Pause.', 'occurredOn': '%s'".formatted(today.minusDays(5))));
    }

    private static UUID agreedTenDaysAgo() {
        var drafted = city.parties().drafted();
        ok(city.correct("sof", city.entry(drafted, 0), "'occurredOn': '%s'".formatted(today.minusDays(10))));
        ok(city.parties().propose("sof", drafted, Negotiation.terms(today.minusDays(10))));
        city.parties().acceptAll(drafted, 1);
        return drafted;
    }
}
