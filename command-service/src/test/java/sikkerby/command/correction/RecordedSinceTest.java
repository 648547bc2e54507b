package sikkerby.command.correction;

import static org.assertj.core.api.Assertions.assertThat;
import static sikkerby.command.correction.Correcting.ok;

import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import sikkerby.command.platform.Caller.Reply;
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

        ok(suspended(today.minusDays(5)));
    }

    @Test
    void it_ended_when_it_did_though_its_parties_acted_under_it_later() {
        claimed(today.minusDays(3));

        ok(city.agree(
                agreement,
                "styregruppe",
                "termination",
                "'reason': 'Budget.', 'effectiveOn': '%s', 'occurredOn': '%s'"
                        .formatted(today.minusDays(4), today.minusDays(5))));
    }

    @Test
    void it_was_not_suspended_all_along_before_what_its_parties_did_under_it() {
        claimed(today.minusDays(3));
        var suspended = ok(suspended(today.minusDays(2)));

        var refused = city.correct("sekretariat", suspended, "'occurredOn': '%s'".formatted(today.minusDays(5)));

        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.text("code")).isEqualTo("CONTRADICTS_OTHERS");
    }

    private void claimed(LocalDate day) {
        var promised = ok(city.pledgedOn(agreement, today.minusDays(6), today));
        ok(city.say(
                promised,
                "politi",
                "claim",
                "'statement': 'Gjort', 'noEvidence': true, 'occurredOn': '%s'".formatted(day)));
    }

    private Reply suspended(LocalDate day) {
        return city.agree(agreement, "styregruppe", "suspend", "'reason': 'Pause.', 'occurredOn': '%s'".formatted(day));
    }

    private static UUID agreedTenDaysAgo() {
        var drafted = city.parties().drafted();
        ok(city.correct("sof", city.entry(drafted, 0), "'occurredOn': '%s'".formatted(today.minusDays(10))));
        ok(city.parties().propose("sof", drafted, Negotiation.terms(today.minusDays(10))));
        city.parties().acceptAll(drafted, 1);
        return drafted;
    }
}
