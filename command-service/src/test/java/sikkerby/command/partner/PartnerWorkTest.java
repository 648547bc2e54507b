package sikkerby.command.partner;

import static sikkerby.command.act.ActExamples.bySecretariat;
import static sikkerby.command.act.Refusals.refusedField;
import static sikkerby.events.partner.PartnerExamples.DISSOLVED_FROM;
import static sikkerby.events.partner.PartnerExamples.DISSOLVED_ON;
import static sikkerby.events.partner.PartnerExamples.HOTSPOT;
import static sikkerby.events.partner.PartnerExamples.KRIM;
import static sikkerby.events.partner.PartnerExamples.OMR;
import static sikkerby.events.partner.PartnerExamples.hotspot;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.ResultValidator;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import sikkerby.command.act.RefusalCode;
import sikkerby.command.partner.PartnerCommand.DissolvePartner;
import sikkerby.command.registry.RegistryExamples;
import sikkerby.events.agreement.AgreementEvent.AgreementDrafted;
import sikkerby.events.agreement.BispebjergExamples;
import sikkerby.events.fact.Fact;
import sikkerby.events.fact.PartnerCode;
import sikkerby.events.fact.Period;
import sikkerby.events.initiative.InitiativeEvent.InitiativePeriodChanged;
import sikkerby.events.initiative.InitiativeEvent.InitiativeProposed;
import sikkerby.events.initiative.InitiativeExamples;
import sikkerby.events.partner.PartnerEvent.PartnerDissolved;

/** Who carries on the work of a partner that is dissolved, and what it had taken over itself. */
class PartnerWorkTest {

    @Test
    void somebody_takes_its_place_in_work_of_its_own_that_goes_on() {
        after(owned(HOTSPOT), dissolve(null, DISSOLVED_FROM))
                .expectNoEvents()
                .expectException(refusedField(RefusalCode.SUCCESSOR_REQUIRED, "successor"));
        after(owned(HOTSPOT), dissolve(OMR, DISSOLVED_FROM))
                .expectEvents(new PartnerDissolved(HOTSPOT, OMR, DISSOLVED_FROM, DISSOLVED_ON));
    }

    @Test
    void nobody_does_in_work_that_has_ended_or_is_planned_to() {
        var shorter = new Period(InitiativeExamples.NETWORK_PERIOD.from(), DISSOLVED_FROM);
        var changed = new InitiativePeriodChanged(InitiativeExamples.NETWORK, shorter, false, DISSOLVED_ON);
        var end = InitiativeExamples.NETWORK_PERIOD.until();

        after(with(owned(HOTSPOT), InitiativeExamples.completed()), dissolve(null, DISSOLVED_FROM))
                .expectSuccessfulHandlerExecution();
        after(with(owned(HOTSPOT), changed), dissolve(null, DISSOLVED_FROM)).expectSuccessfulHandlerExecution();
        after(owned(HOTSPOT), dissolve(null, end)).expectSuccessfulHandlerExecution();
        after(owned(KRIM), dissolve(null, DISSOLVED_FROM)).expectSuccessfulHandlerExecution();
    }

    @Test
    void who_took_the_place_of_another_leaves_it_to_somebody() {
        var day = LocalDate.of(2023, 6, 1);
        var before = new PartnerDissolved(KRIM, HOTSPOT, day, day);

        for (var taken : new Fact[][] {owned(KRIM), bound(KRIM)}) {
            after(with(taken, before), new DissolvePartner(HOTSPOT, null, day, bySecretariat(day)))
                    .expectNoEvents()
                    .expectException(refusedField(RefusalCode.SUCCESSOR_REQUIRED, "successor"));
            after(with(taken, before), new DissolvePartner(HOTSPOT, OMR, day, bySecretariat(day)))
                    .expectEvents(new PartnerDissolved(HOTSPOT, OMR, day, day));
        }
    }

    private static Fact[] owned(PartnerCode owner) {
        var it = InitiativeExamples.proposed();
        var owned = new InitiativeProposed(
                it.initiative(),
                it.number(),
                it.title(),
                it.purpose(),
                owner,
                it.strategy(),
                it.places(),
                it.period(),
                it.prePeriod(),
                it.occurredOn());
        return new Fact[] {owned};
    }

    /** The agreement of Bispebjerg, with one party more. */
    private static Fact[] bound(PartnerCode party) {
        return BispebjergExamples.story().stream()
                .map(it -> it instanceof AgreementDrafted drafted ? with(drafted, party) : it)
                .toArray(Fact[]::new);
    }

    private static AgreementDrafted with(AgreementDrafted it, PartnerCode party) {
        return new AgreementDrafted(
                it.agreement(),
                it.number(),
                it.title(),
                it.kind(),
                Stream.concat(it.parties().stream(), Stream.of(party)).toList(),
                it.contributors(),
                it.confidentiality(),
                it.internal(),
                it.occurredOn());
    }

    private static Fact[] with(Fact[] facts, Fact one) {
        return Stream.concat(Stream.of(facts), Stream.of(one)).toArray(Fact[]::new);
    }

    private static ResultValidator<Partner> after(Fact[] more, DissolvePartner command) {
        var fixture = new AggregateTestFixture<>(Partner.class);
        var known = Stream.concat(Stream.<Fact>of(hotspot()), Stream.of(more)).toArray(Fact[]::new);
        fixture.registerInjectableResource(RegistryExamples.knowing(known));
        return fixture.given(hotspot()).when(command);
    }

    private static DissolvePartner dissolve(@Nullable PartnerCode successor, @Nullable LocalDate from) {
        return new DissolvePartner(HOTSPOT, successor, from, bySecretariat(DISSOLVED_ON));
    }
}
