package sikkerby.command.partner;

import static sikkerby.command.act.ActExamples.bySecretariat;
import static sikkerby.command.act.Refusals.refused;
import static sikkerby.events.commitment.CommitmentExamples.FEBRUARY_1;
import static sikkerby.events.commitment.CommitmentExamples.FEBRUARY_20;
import static sikkerby.events.partner.PartnerExamples.OMR;
import static sikkerby.events.partner.PartnerExamples.POLITI;
import static sikkerby.events.partner.PartnerExamples.SSP;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.ResultValidator;
import org.junit.jupiter.api.Test;
import sikkerby.command.act.RefusalCode;
import sikkerby.command.partner.PartnerCommand.DissolvePartner;
import sikkerby.command.registry.RegistryExamples;
import sikkerby.events.agreement.BispebjergExamples;
import sikkerby.events.commitment.CommitmentExamples;
import sikkerby.events.commitment.CommitmentLifeExamples;
import sikkerby.events.fact.Fact;
import sikkerby.events.fact.PartnerCode;
import sikkerby.events.partner.PartnerExamples;

/** Whoever still acted was there: a partner is not dissolved from a day behind which it did. */
class PartnerPastTest {

    private static final LocalDate MARCH_1 = LocalDate.of(2023, 3, 1);

    @Test
    void not_from_a_day_before_that_was_decided() {
        dissolve(POLITI, MARCH_1.minusDays(1), MARCH_1)
                .expectNoEvents()
                .expectException(refused(RefusalCode.OCCURRED_TOO_EARLY, MARCH_1.minusDays(1), MARCH_1));
    }

    @Test
    void not_from_the_day_on_which_it_promised_something_or_before() {
        for (var from : List.of(BispebjergExamples.AGREED.plusDays(1), FEBRUARY_1)) {
            dissolve(POLITI, from, from, CommitmentExamples.pledged())
                    .expectNoEvents()
                    .expectException(refused(RefusalCode.PARTNER_ACTED_SINCE, POLITI, from, FEBRUARY_1));
        }
        dissolve(POLITI, FEBRUARY_1.plusDays(1), FEBRUARY_1, CommitmentExamples.pledged())
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void nor_before_it_said_how_that_went() {
        dissolve(
                        POLITI,
                        FEBRUARY_20,
                        FEBRUARY_20,
                        CommitmentExamples.pledged(),
                        CommitmentExamples.evidenceAttached(),
                        CommitmentExamples.claimed())
                .expectNoEvents()
                .expectException(refused(RefusalCode.PARTNER_ACTED_SINCE, POLITI, FEBRUARY_20, FEBRUARY_20));
    }

    @Test
    void that_it_was_reminded_of_something_is_nothing_it_did() {
        dissolve(
                        POLITI,
                        FEBRUARY_1.plusDays(1),
                        FEBRUARY_1,
                        CommitmentExamples.pledged(),
                        CommitmentLifeExamples.reminded())
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void nor_before_it_accepted_terms() {
        var before = BispebjergExamples.AGREED.minusDays(5);
        dissolve(SSP, before, before)
                .expectNoEvents()
                .expectException(refused(RefusalCode.PARTNER_ACTED_SINCE, SSP, before, BispebjergExamples.AGREED));
    }

    @Test
    void what_others_said_about_it_is_in_nobodys_way() {
        var day = FEBRUARY_20.minusDays(1);
        dissolve(OMR, day, day, CommitmentExamples.pledged(), CommitmentLifeExamples.transferToContributorDecided(OMR))
                .expectSuccessfulHandlerExecution();
    }

    private static ResultValidator<Partner> dissolve(
            PartnerCode partner, LocalDate from, LocalDate occurredOn, Fact... more) {
        var past = Stream.concat(BispebjergExamples.story().stream(), Stream.of(more))
                .toArray(Fact[]::new);
        var fixture = new AggregateTestFixture<>(Partner.class);
        fixture.registerInjectableResource(RegistryExamples.knowing(past));
        var successor = partner.equals(OMR) ? null : OMR;
        return fixture.given(PartnerExamples.registered(partner))
                .when(new DissolvePartner(partner, successor, from, bySecretariat(occurredOn)));
    }
}
