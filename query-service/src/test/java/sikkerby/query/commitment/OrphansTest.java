package sikkerby.query.commitment;

import static org.assertj.core.api.Assertions.assertThat;
import static sikkerby.events.commitment.CommitmentExamples.FEBRUARY_1;
import static sikkerby.events.commitment.CommitmentExamples.FEBRUARY_22;
import static sikkerby.events.commitment.CommitmentExamples.MARCH_14;
import static sikkerby.events.commitment.CommitmentExamples.MARCH_25;
import static sikkerby.events.commitment.CommitmentExamples.NUMBER;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import sikkerby.events.agreement.AgreementEvent.ContributorAdded;
import sikkerby.events.agreement.AgreementEvent.PartyWithdrew;
import sikkerby.events.agreement.BispebjergExamples;
import sikkerby.events.commitment.CommitmentExamples;
import sikkerby.events.commitment.CommitmentLifeExamples;
import sikkerby.events.fact.Copenhagen;
import sikkerby.events.fact.Fact;
import sikkerby.events.partner.PartnerExamples;
import sikkerby.events.place.PlaceExamples;
import sikkerby.query.RunningService;
import tools.jackson.databind.JsonNode;

/**
 * The police leave on 22 February and contribute since, which is known on 14 March; on 25 March it is known who carries on,
 * since the 14th.
 */
class OrphansTest {

    private static RunningService service;

    @BeforeAll
    static void the_police_leave() {
        service = RunningService.start();
        var omr = PartnerExamples.OMR;
        add(PartnerExamples.registered(), BispebjergExamples.DRAFTED);
        add(PlaceExamples.registered(), BispebjergExamples.DRAFTED);
        add(BispebjergExamples.story(), BispebjergExamples.AGREED);
        add(List.of(CommitmentExamples.pledged()), FEBRUARY_1);
        add(
                List.of(
                        new PartyWithdrew(BispebjergExamples.BISPEBJERG, PartnerExamples.POLITI, false, FEBRUARY_22),
                        new ContributorAdded(BispebjergExamples.BISPEBJERG, PartnerExamples.POLITI, FEBRUARY_22)),
                MARCH_14);
        add(
                List.of(
                        CommitmentLifeExamples.transferToContributorDecided(omr),
                        CommitmentLifeExamples.transferredToContributor(omr)),
                MARCH_25);
        Awaitility.await()
                .until(() -> numbers("state=TRANSFERRED&validAt=2023-03-25").contains(NUMBER));
    }

    @AfterAll
    static void leave_nothing_behind() {
        service.close();
    }

    @Test
    void what_the_debtor_left_behind_is_an_orphan_until_somebody_takes_it_over() {
        assertThat(numbers("orphaned=true&validAt=2023-02-21")).isEmpty();
        assertThat(numbers("orphaned=true&validAt=2023-02-22")).containsExactly(NUMBER);
        assertThat(numbers("orphaned=true&validAt=2023-03-14")).isEmpty();
        assertThat(numbers("orphaned=false&validAt=2023-03-14")).containsExactly(NUMBER);
    }

    @Test
    void nobody_knew_of_an_orphan_before_it_was_recorded() {
        assertThat(numbers("orphaned=true&validAt=2023-03-01&knownAt=2023-03-01"))
                .isEmpty();
        assertThat(numbers("orphaned=true&validAt=2023-03-14&knownAt=2023-03-14"))
                .containsExactly(NUMBER);
    }

    @Test
    void one_says_whose_it_was_and_whose_it_is() {
        var now = get("/api/commitments/" + NUMBER + "?validAt=2023-03-14");

        assertThat(now.at("/state").asString()).isEqualTo("TRANSFERRED");
        assertThat(now.at("/debtor").asString()).isEqualTo("OMR");
        assertThat(now.at("/nonBinding").asBoolean()).isTrue();
        assertThat(now.at("/debtorHistory/0/debtor").asString()).isEqualTo("POLITI");
        assertThat(now.at("/debtorHistory/1/from").asString()).isEqualTo("2023-03-14");
    }

    @Test
    void who_says_nothing_for_ninety_days_is_silent() {
        assertThat(numbers("silent=true&validAt=2023-06-12")).isEmpty();
        assertThat(numbers("silent=true&validAt=2023-06-13")).containsExactly(NUMBER);
        assertThat(get("/api/commitments/" + NUMBER + "?validAt=2023-06-13")
                        .at("/silentSince")
                        .asString())
                .isEqualTo("2023-03-14");
    }

    private static List<String> numbers(String query) {
        return get("/api/commitments?" + query)
                .at("/items")
                .valueStream()
                .map(it -> it.at("/number").asString())
                .toList();
    }

    private static JsonNode get(String path) {
        return service.get(path).body();
    }

    private static void add(Collection<? extends Fact> facts, LocalDate recordedOn) {
        var noon = recordedOn.atTime(12, 0).atZone(Copenhagen.ZONE).toInstant();
        facts.forEach(fact -> service.log().append(fact, noon));
    }
}
