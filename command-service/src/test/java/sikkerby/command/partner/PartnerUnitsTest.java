package sikkerby.command.partner;

import static sikkerby.command.act.ActExamples.bySecretariat;
import static sikkerby.command.act.Refusals.refused;
import static sikkerby.events.partner.PartnerExamples.DISSOLVED_FROM;
import static sikkerby.events.partner.PartnerExamples.DISSOLVED_ON;
import static sikkerby.events.partner.PartnerExamples.HOTSPOT;
import static sikkerby.events.partner.PartnerExamples.OMR;
import static sikkerby.events.partner.PartnerExamples.dissolved;
import static sikkerby.events.partner.PartnerExamples.hotspot;

import java.util.stream.Stream;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.ResultValidator;
import org.junit.jupiter.api.Test;
import sikkerby.command.act.RefusalCode;
import sikkerby.command.partner.PartnerCommand.DissolvePartner;
import sikkerby.command.registry.RegistryExamples;
import sikkerby.events.fact.Fact;
import sikkerby.events.fact.PartnerCode;
import sikkerby.events.partner.PartnerEvent.PartnerMoved;
import sikkerby.events.partner.PartnerEvent.PartnerRegistered;

/** Nobody is left below a partner that is no more. */
class PartnerUnitsTest {

    private static final PartnerCode UNIT = new PartnerCode("GADEPLAN");
    private static final PartnerRegistered BELOW = new PartnerRegistered(
            UNIT, hotspot().kind(), hotspot().name(), HOTSPOT, null, hotspot().occurredOn());

    @Test
    void a_partner_with_units_is_not_dissolved() {
        dissolve(BELOW)
                .expectNoEvents()
                .expectException(refused(RefusalCode.PARTNER_HAS_UNITS, HOTSPOT, UNIT, DISSOLVED_FROM));
    }

    @Test
    void it_is_once_they_stand_elsewhere() {
        dissolve(BELOW, new PartnerMoved(UNIT, null, DISSOLVED_FROM, DISSOLVED_ON))
                .expectEvents(dissolved());
    }

    private static ResultValidator<Partner> dissolve(Fact... among) {
        var known = Stream.concat(Stream.<Fact>of(hotspot()), Stream.of(among)).toArray(Fact[]::new);
        var fixture = new AggregateTestFixture<>(Partner.class);
        fixture.registerInjectableResource(RegistryExamples.knowing(known));
        return fixture.given(hotspot())
                .when(new DissolvePartner(HOTSPOT, OMR, DISSOLVED_FROM, bySecretariat(DISSOLVED_ON)));
    }
}
