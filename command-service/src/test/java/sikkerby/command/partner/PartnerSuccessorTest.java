package sikkerby.command.partner;

import static sikkerby.command.act.ActExamples.bySecretariat;
import static sikkerby.command.act.Refusals.refused;
import static sikkerby.events.agreement.BispebjergExamples.BISPEBJERG;
import static sikkerby.events.partner.PartnerExamples.DISSOLVED_FROM;
import static sikkerby.events.partner.PartnerExamples.DISSOLVED_ON;
import static sikkerby.events.partner.PartnerExamples.HOTSPOT;
import static sikkerby.events.partner.PartnerExamples.OMR;
import static sikkerby.events.partner.PartnerExamples.SSP;
import static sikkerby.events.partner.PartnerExamples.hotspot;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import sikkerby.command.act.RefusalCode;
import sikkerby.command.partner.PartnerCommand.DissolvePartner;
import sikkerby.command.registry.RegistryExamples;
import sikkerby.events.agreement.AgreementEvent.AgreementDrafted;
import sikkerby.events.agreement.AgreementEvent.PartyWithdrew;
import sikkerby.events.agreement.BispebjergExamples;
import sikkerby.events.fact.Fact;
import sikkerby.events.fact.PartnerCode;
import sikkerby.events.partner.PartnerEvent.PartnerDissolved;

/** Who takes the place of a partner that is a party when it is dissolved. */
class PartnerSuccessorTest {

    @Test
    void somebody_takes_its_place_in_what_is_in_force() {
        among(bound())
                .given(hotspot())
                .when(dissolve(null, LocalDate.of(2023, 1, 1), LocalDate.of(2023, 1, 1)))
                .expectNoEvents()
                .expectException(refused(RefusalCode.SUCCESSOR_REQUIRED, HOTSPOT));
        among(bound())
                .given(hotspot())
                .when(dissolve(OMR, LocalDate.of(2023, 1, 1), LocalDate.of(2023, 1, 1)))
                .expectEvents(new PartnerDissolved(HOTSPOT, OMR, LocalDate.of(2023, 1, 1), LocalDate.of(2023, 1, 1)));
        among(bound())
                .given(hotspot())
                .when(dissolve(null, DISSOLVED_FROM))
                .expectEvents(new PartnerDissolved(HOTSPOT, null, DISSOLVED_FROM, DISSOLVED_ON));
    }

    @Test
    void its_successor_is_not_the_only_other_party() {
        var day = LocalDate.of(2023, 1, 1);
        var two = Stream.of(bound())
                .map(it -> it instanceof AgreementDrafted drafted ? between(drafted, List.of(HOTSPOT, SSP)) : it);
        var agreement = two.toArray(Fact[]::new);
        among(agreement)
                .given(hotspot())
                .when(dissolve(SSP, day, day))
                .expectNoEvents()
                .expectException(refused(RefusalCode.ONE_PARTY_LEFT, HOTSPOT, SSP));
        among(agreement).given(hotspot()).when(dissolve(OMR, day, day)).expectSuccessfulHandlerExecution();
        among(agreement).given(hotspot()).when(dissolve(SSP, DISSOLVED_FROM)).expectSuccessfulHandlerExecution();
    }

    @Test
    void nobody_takes_its_place_in_what_it_has_left() {
        var day = LocalDate.of(2023, 1, 1);
        var left = Stream.concat(Stream.of(bound()), Stream.of(new PartyWithdrew(BISPEBJERG, HOTSPOT, false, day)));

        among(left.toArray(Fact[]::new))
                .given(hotspot())
                .when(dissolve(null, day, day))
                .expectSuccessfulHandlerExecution();
    }

    /** The agreement of Bispebjerg, with the hotspot in the place of its first party but SSP. */
    private static Fact[] bound() {
        return BispebjergExamples.story().stream()
                .map(it -> it instanceof AgreementDrafted drafted ? withHotspot(drafted) : it)
                .toArray(Fact[]::new);
    }

    private static AgreementDrafted withHotspot(AgreementDrafted it) {
        return between(
                it, Stream.concat(it.parties().stream(), Stream.of(HOTSPOT)).toList());
    }

    private static AgreementDrafted between(AgreementDrafted it, List<PartnerCode> parties) {
        return new AgreementDrafted(
                it.agreement(),
                it.number(),
                it.title(),
                it.kind(),
                parties,
                it.contributors(),
                it.confidentiality(),
                it.internal(),
                it.occurredOn());
    }

    private static AggregateTestFixture<Partner> among(Fact... more) {
        var known = Stream.concat(Stream.<Fact>of(hotspot()), Stream.of(more)).toArray(Fact[]::new);
        var fixture = new AggregateTestFixture<>(Partner.class);
        fixture.registerInjectableResource(RegistryExamples.knowing(known));
        return fixture;
    }

    private static DissolvePartner dissolve(@Nullable PartnerCode successor, @Nullable LocalDate from) {
        return dissolve(successor, from, DISSOLVED_ON);
    }

    private static DissolvePartner dissolve(
            @Nullable PartnerCode successor, @Nullable LocalDate from, LocalDate occurredOn) {
        return new DissolvePartner(HOTSPOT, successor, from, bySecretariat(occurredOn));
    }
}
