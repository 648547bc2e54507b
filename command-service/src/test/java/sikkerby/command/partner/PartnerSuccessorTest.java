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
import sikkerby.events.agreement.AgreementEvent.AgreementEnteredIntoForce;
import sikkerby.events.agreement.AgreementEvent.AgreementSuspended;
import sikkerby.events.agreement.AgreementEvent.NoticeGiven;
import sikkerby.events.agreement.AgreementEvent.PartyWithdrew;
import sikkerby.events.agreement.AgreementEvent.TermsAccepted;
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
    void so_they_do_in_what_is_suspended() {
        var day = LocalDate.of(2023, 1, 1);
        among(with(bound(), new AgreementSuspended(BISPEBJERG, null, day)))
                .given(hotspot())
                .when(dissolve(null, day, day))
                .expectNoEvents()
                .expectException(refused(RefusalCode.SUCCESSOR_REQUIRED, HOTSPOT));
    }

    @Test
    void so_they_do_in_what_all_have_agreed_on_for_a_later_day() {
        var day = BispebjergExamples.AGREED.minusDays(1);
        var accepted = BispebjergExamples.acceptedBy(HOTSPOT, "hotspot");
        var agreed = with(
                proposed(),
                new TermsAccepted(BISPEBJERG, 1, accepted.termsHash(), HOTSPOT, accepted.signedBy(), day.minusDays(1)));
        among(agreed)
                .given(hotspot())
                .when(dissolve(null, day, day))
                .expectNoEvents()
                .expectException(refused(RefusalCode.SUCCESSOR_REQUIRED, HOTSPOT));
        among(agreed)
                .given(hotspot())
                .when(dissolve(null, BispebjergExamples.AGREED.plusDays(1), day))
                .expectNoEvents()
                .expectException(refused(RefusalCode.SUCCESSOR_REQUIRED, HOTSPOT));
        among(agreed)
                .given(hotspot())
                .when(dissolve(OMR, day, day))
                .expectEvents(new PartnerDissolved(HOTSPOT, OMR, day, day));
        among(agreed)
                .given(hotspot())
                .when(dissolve(null, BispebjergExamples.THROUGH_2023.until(), day))
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void nobody_takes_its_place_in_what_it_has_not_accepted() {
        var day = BispebjergExamples.AGREED.minusDays(1);
        among(proposed()).given(hotspot()).when(dissolve(null, day, day)).expectSuccessfulHandlerExecution();
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
        among(with(bound(), new PartyWithdrew(BISPEBJERG, HOTSPOT, false, day)))
                .given(hotspot())
                .when(dissolve(null, day, day))
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void nobody_takes_its_place_in_what_it_is_to_leave_by_then() {
        var day = LocalDate.of(2023, 1, 1);
        var leaving = with(bound(), new NoticeGiven(BISPEBJERG, HOTSPOT, day, day.plusDays(31), day));
        among(leaving)
                .given(hotspot())
                .when(dissolve(null, day.plusDays(30), day))
                .expectNoEvents()
                .expectException(refused(RefusalCode.SUCCESSOR_REQUIRED, HOTSPOT));
        among(leaving)
                .given(hotspot())
                .when(dissolve(null, day.plusDays(31), day))
                .expectEvents(new PartnerDissolved(HOTSPOT, null, day.plusDays(31), day));
    }

    @Test
    void nor_in_what_ends_by_then_since_all_others_but_itself_are_to_leave_it() {
        var day = LocalDate.of(2023, 1, 1);
        var two = Stream.of(bound())
                .map(it -> it instanceof AgreementDrafted drafted ? between(drafted, List.of(HOTSPOT, SSP)) : it);
        var leaving = with(two.toArray(Fact[]::new), new NoticeGiven(BISPEBJERG, SSP, day, day.plusDays(31), day));
        among(leaving)
                .given(hotspot())
                .when(dissolve(null, day.plusDays(30), day))
                .expectException(refused(RefusalCode.SUCCESSOR_REQUIRED, HOTSPOT));
        among(leaving)
                .given(hotspot())
                .when(dissolve(null, day.plusDays(31), day))
                .expectSuccessfulHandlerExecution();
    }

    /** The agreement of Bispebjerg, with the hotspot in the place of its first party but SSP. */
    private static Fact[] bound() {
        return BispebjergExamples.story().stream()
                .map(it -> it instanceof AgreementDrafted drafted ? withHotspot(drafted) : it)
                .toArray(Fact[]::new);
    }

    /** The same, before the hotspot has accepted, and so before it binds. */
    private static Fact[] proposed() {
        return Stream.of(bound())
                .filter(it -> !(it instanceof AgreementEnteredIntoForce))
                .toArray(Fact[]::new);
    }

    private static Fact[] with(Fact[] facts, Fact one) {
        return Stream.concat(Stream.of(facts), Stream.of(one)).toArray(Fact[]::new);
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
