package sikkerby.command.place;

import static sikkerby.command.act.ActExamples.by;
import static sikkerby.command.act.ActExamples.bySecretariat;
import static sikkerby.command.act.Refusals.refused;
import static sikkerby.command.act.Refusals.refusedField;
import static sikkerby.events.fact.TextExamples.danishName;
import static sikkerby.events.place.PlaceExamples.AMO;
import static sikkerby.events.place.PlaceExamples.AMV;
import static sikkerby.events.place.PlaceExamples.BIS;
import static sikkerby.events.place.PlaceExamples.REGISTERED_ON;
import static sikkerby.events.place.PlaceExamples.UNKNOWN;

import java.util.List;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import sikkerby.command.act.Act;
import sikkerby.command.act.Done;
import sikkerby.command.act.RefusalCode;
import sikkerby.command.place.PlaceCommand.RegisterPlace;
import sikkerby.command.registry.RegistryExamples;
import sikkerby.events.fact.Name;
import sikkerby.events.partner.PartnerExamples;
import sikkerby.events.place.PlaceCode;
import sikkerby.events.place.PlaceEvent.PlaceRegistered;
import sikkerby.events.place.PlaceKind;

class PlaceTest {

    private static final PlaceCode NEW = new PlaceCode("URB");
    private static final Name NAME = danishName("Urbanplanen");
    private static final Act SECRETARIAT = bySecretariat(REGISTERED_ON);

    private final FixtureConfiguration<Place> place =
            new AggregateTestFixture<>(Place.class).registerInjectableResource(RegistryExamples.knowing());

    @Test
    void it_may_lie_in_several_others() {
        place.givenNoPriorActivity()
                .when(register(NEW, List.of(AMV, AMO), SECRETARIAT))
                .expectEvents(registered(List.of(AMV, AMO)))
                .expectResultMessagePayload(Done.with("URB"));
    }

    @Test
    void it_may_lie_in_none() {
        place.givenNoPriorActivity().when(register(NEW, List.of(), SECRETARIAT)).expectEvents(registered(List.of()));
    }

    @Test
    void one_named_twice_counts_once() {
        place.givenNoPriorActivity()
                .when(register(NEW, List.of(AMV, AMV), SECRETARIAT))
                .expectEvents(registered(List.of(AMV)));
    }

    @Nested
    class It_is_refused {

        @Test
        void within_a_place_that_nobody_knows() {
            place.givenNoPriorActivity()
                    .when(register(NEW, List.of(UNKNOWN), SECRETARIAT))
                    .expectNoEvents()
                    .expectException(refusedField(RefusalCode.UNKNOWN_CODE, "within"));
        }

        @Test
        void within_itself() {
            place.givenNoPriorActivity()
                    .when(register(NEW, List.of(NEW), SECRETARIAT))
                    .expectNoEvents()
                    .expectException(refusedField(RefusalCode.UNKNOWN_CODE, "within"));
        }

        @Test
        void from_before_the_place_that_it_lies_in() {
            var before = REGISTERED_ON.minusDays(1);

            place.givenNoPriorActivity()
                    .when(register(NEW, List.of(AMV), bySecretariat(before)))
                    .expectNoEvents()
                    .expectException(refused(RefusalCode.OCCURRED_TOO_EARLY, before, REGISTERED_ON));
        }

        @Test
        void under_a_code_that_is_given_already() {
            place.givenNoPriorActivity()
                    .when(register(BIS, List.of(), SECRETARIAT))
                    .expectNoEvents()
                    .expectException(refused(RefusalCode.ALREADY_EXISTS, BIS));
        }

        @Test
        void from_everybody_but_the_secretariat() {
            place.givenNoPriorActivity()
                    .when(register(NEW, List.of(), by(PartnerExamples.TMF, REGISTERED_ON)))
                    .expectNoEvents()
                    .expectException(refused(RefusalCode.ROLE_MAY_NOT));
        }
    }

    private static RegisterPlace register(PlaceCode code, List<PlaceCode> within, Act act) {
        return new RegisterPlace(code, PlaceKind.PARTNERSHIP_AREA, NAME, within, act);
    }

    private static PlaceRegistered registered(List<PlaceCode> within) {
        return new PlaceRegistered(NEW, PlaceKind.PARTNERSHIP_AREA, NAME, within, REGISTERED_ON);
    }
}
