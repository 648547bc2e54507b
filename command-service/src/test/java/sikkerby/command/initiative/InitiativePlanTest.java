package sikkerby.command.initiative;

import static sikkerby.command.act.ActExamples.by;
import static sikkerby.command.act.Refusals.refused;
import static sikkerby.command.act.Refusals.refusedField;
import static sikkerby.command.initiative.InitiativeFixture.initiativeAfter;
import static sikkerby.command.initiative.InitiativeFixture.knowing;
import static sikkerby.events.initiative.InitiativeExamples.CHANGED_ON;
import static sikkerby.events.initiative.InitiativeExamples.ENDED_ON;
import static sikkerby.events.initiative.InitiativeExamples.NETWORK;
import static sikkerby.events.initiative.InitiativeExamples.NETWORK_NUMBER;
import static sikkerby.events.initiative.InitiativeExamples.cancelled;
import static sikkerby.events.initiative.InitiativeExamples.periodChanged;
import static sikkerby.events.initiative.InitiativeExamples.placesChanged;
import static sikkerby.events.initiative.InitiativeExamples.proposed;
import static sikkerby.events.partner.PartnerExamples.REGISTERED_ON;
import static sikkerby.events.partner.PartnerExamples.SOF;
import static sikkerby.events.partner.PartnerExamples.SSP;
import static sikkerby.events.place.PlaceExamples.BIS;
import static sikkerby.events.place.PlaceExamples.UNKNOWN;
import static sikkerby.events.place.PlaceExamples.YNB;
import static sikkerby.events.strategy.StrategyExamples.SBS_2022;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import sikkerby.command.act.Act;
import sikkerby.command.act.Done;
import sikkerby.command.act.RefusalCode;
import sikkerby.command.initiative.InitiativeCommand.ChangeInitiativePeriod;
import sikkerby.command.initiative.InitiativeCommand.ChangePlaces;
import sikkerby.events.fact.Period;
import sikkerby.events.initiative.InitiativeEvent.InitiativePeriodChanged;
import sikkerby.events.initiative.InitiativeEvent.InitiativePlacesChanged;
import sikkerby.events.partner.PartnerEvent.PartnerDissolved;
import sikkerby.events.place.PlaceCode;

class InitiativePlanTest {

    private static final Act OWNER = by(SOF, CHANGED_ON);

    @Nested
    class When_its_period_is_changed {

        @Test
        void it_is_planned_otherwise_from_that_day_on() {
            initiativeAfter()
                    .when(period(periodChanged().period(), false, OWNER))
                    .expectEvents(periodChanged());
        }

        @Test
        void the_same_again_changes_nothing() {
            initiativeAfter(periodChanged())
                    .when(period(periodChanged().period(), false, OWNER))
                    .expectNoEvents()
                    .expectResultMessagePayload(Done.with(NETWORK_NUMBER));
        }

        @Test
        void it_begins_within_its_strategy_unless_it_says_otherwise() {
            var early = new Period(LocalDate.of(2021, 12, 1), null);

            initiativeAfter()
                    .when(period(early, false, OWNER))
                    .expectNoEvents()
                    .expectException(refused(RefusalCode.OUTSIDE_STRATEGY, early.from(), SBS_2022));
            initiativeAfter()
                    .when(period(early, true, OWNER))
                    .expectEvents(new InitiativePeriodChanged(NETWORK, early, true, CHANGED_ON));
        }

        @Test
        void what_began_before_its_strategy_need_not_say_so_again() {
            var early = new Period(LocalDate.of(2021, 12, 1), null);
            var shorter = Period.through(early.from(), LocalDate.of(2023, 12, 31));

            initiativeAfter(new InitiativePeriodChanged(NETWORK, early, true, CHANGED_ON))
                    .when(period(shorter, false, OWNER))
                    .expectEvents(new InitiativePeriodChanged(NETWORK, shorter, false, CHANGED_ON));
        }

        @Test
        void its_owner_is_there_from_the_first_day_to_the_last() {
            var before = REGISTERED_ON.minusDays(1);
            var dissolved = new PartnerDissolved(SOF, null, LocalDate.of(2026, 1, 1), CHANGED_ON);

            initiativeAfter()
                    .when(period(new Period(before, null), true, OWNER))
                    .expectNoEvents()
                    .expectException(refused(RefusalCode.BEFORE_OWNER, before, SOF, REGISTERED_ON));
            initiativeAfter(knowing(dissolved))
                    .when(period(periodChanged().period(), false, OWNER))
                    .expectNoEvents()
                    .expectException(refused(RefusalCode.PARTNER_DISSOLVED, SOF, dissolved.from()));
        }

        @Test
        void or_somebody_is_there_in_its_place() {
            var dissolved = new PartnerDissolved(SOF, SSP, LocalDate.of(2026, 1, 1), CHANGED_ON);
            var after = new Period(dissolved.from(), null);

            initiativeAfter(knowing(dissolved))
                    .when(period(periodChanged().period(), false, OWNER))
                    .expectEvents(periodChanged());
            initiativeAfter(knowing(dissolved))
                    .when(period(after, true, OWNER))
                    .expectNoEvents()
                    .expectException(refused(RefusalCode.PARTNER_DISSOLVED, SOF, dissolved.from()));
        }

        @Test
        void it_has_not_ended() {
            initiativeAfter(cancelled())
                    .when(period(periodChanged().period(), false, by(SOF, ENDED_ON)))
                    .expectNoEvents()
                    .expectException(refused(RefusalCode.ILLEGAL_TRANSITION));
        }

        @Test
        void only_the_owner_and_the_secretariat_may_do_so() {
            initiativeAfter()
                    .when(period(periodChanged().period(), false, by(SSP, CHANGED_ON)))
                    .expectNoEvents()
                    .expectException(refused(RefusalCode.NOT_OWNER, SOF));
        }
    }

    @Nested
    class When_its_places_are_changed {

        @Test
        void it_is_carried_out_there_and_nowhere_else() {
            initiativeAfter().when(places(OWNER, YNB, BIS, YNB)).expectEvents(placesChanged());
            initiativeAfter(placesChanged())
                    .when(places(OWNER))
                    .expectEvents(new InitiativePlacesChanged(NETWORK, List.of(), CHANGED_ON));
        }

        @Test
        void the_same_in_another_order_changes_nothing() {
            initiativeAfter(placesChanged())
                    .when(places(OWNER, BIS, YNB))
                    .expectNoEvents()
                    .expectResultMessagePayload(Done.with(NETWORK_NUMBER));
        }

        @Test
        void they_have_to_be_known() {
            initiativeAfter()
                    .when(places(OWNER, UNKNOWN))
                    .expectNoEvents()
                    .expectException(refusedField(RefusalCode.UNKNOWN_CODE, "places"));
        }

        @Test
        void that_cannot_have_been_before_the_proposal() {
            var before = proposed().occurredOn().minusDays(1);

            initiativeAfter()
                    .when(places(by(SOF, before), BIS))
                    .expectNoEvents()
                    .expectException(refused(
                            RefusalCode.OCCURRED_TOO_EARLY, before, proposed().occurredOn()));
        }

        @Test
        void only_the_owner_and_the_secretariat_may_do_so() {
            initiativeAfter()
                    .when(places(by(SSP, CHANGED_ON), BIS))
                    .expectNoEvents()
                    .expectException(refused(RefusalCode.NOT_OWNER, SOF));
        }
    }

    private static ChangeInitiativePeriod period(Period period, boolean prePeriod, Act act) {
        return new ChangeInitiativePeriod(NETWORK, period, prePeriod, act);
    }

    private static ChangePlaces places(Act act, PlaceCode... places) {
        return new ChangePlaces(NETWORK, List.of(places), act);
    }
}
