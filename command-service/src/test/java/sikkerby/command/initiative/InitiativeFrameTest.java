package sikkerby.command.initiative;

import static org.axonframework.test.matchers.Matchers.listWithAnyOf;
import static org.axonframework.test.matchers.Matchers.payloadsMatching;
import static sikkerby.command.act.ActExamples.by;
import static sikkerby.command.act.Refusals.refused;
import static sikkerby.command.act.Refusals.refusedField;
import static sikkerby.command.initiative.InitiativeFixture.among;
import static sikkerby.command.initiative.InitiativeFixture.initiative;
import static sikkerby.command.initiative.InitiativeFixture.initiativeBeforeTheSuccessor;
import static sikkerby.command.initiative.Proposal.proposal;
import static sikkerby.events.fact.TextExamples.text;
import static sikkerby.events.initiative.InitiativeExamples.NETWORK_PERIOD;
import static sikkerby.events.partner.PartnerExamples.REGISTERED_ON;
import static sikkerby.events.partner.PartnerExamples.SOF;
import static sikkerby.events.strategy.StrategyExamples.DRAFTED_ON;
import static sikkerby.events.strategy.StrategyExamples.F1;
import static sikkerby.events.strategy.StrategyExamples.F5;
import static sikkerby.events.strategy.StrategyExamples.G1;
import static sikkerby.events.strategy.StrategyExamples.SBS_2022;
import static sikkerby.events.strategy.StrategyExamples.SBS_2026;
import static sikkerby.events.strategy.StrategyExamples.YEARS;
import static sikkerby.events.strategy.StrategyExamples.adopted;
import static sikkerby.events.strategy.StrategyExamples.drafted;
import static sikkerby.events.strategy.StrategyExamples.registered;

import java.time.LocalDate;
import org.hamcrest.CustomTypeSafeMatcher;
import org.hamcrest.Matcher;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import sikkerby.command.act.RefusalCode;
import sikkerby.command.initiative.InitiativeCommand.Link;
import sikkerby.events.initiative.InitiativeEvent.InitiativeProposed;
import sikkerby.events.strategy.PrincipleKind;
import sikkerby.events.strategy.StrategyCode;
import sikkerby.events.strategy.StrategyEvent.PrincipleAdded;

class InitiativeFrameTest {

    private static final LocalDate LATER = LocalDate.of(2026, 2, 1);
    private static final LocalDate SUCCEEDED_ON = LocalDate.of(2025, 12, 31);

    @Nested
    class Its_strategy {

        @Test
        void is_the_one_current_on_the_first_day() {
            initiativeBeforeTheSuccessor()
                    .givenNoPriorActivity()
                    .when(proposal()
                            .from(LATER)
                            .serving(new Link(G1, text("Fordi."), true))
                            .by(by(SOF, LocalDate.of(2025, 11, 3)))
                            .command())
                    .expectEventsMatching(payloadsMatching(listWithAnyOf(inStrategy(SBS_2026))));
        }

        @Test
        void stays_current_after_its_last_day_while_nothing_follows() {
            initiative()
                    .givenNoPriorActivity()
                    .when(proposal().from(LATER).by(by(SOF, LATER)).command())
                    .expectSuccessfulHandlerExecution();
        }

        @Test
        void takes_no_more_once_its_successor_is_in_force() {
            initiativeBeforeTheSuccessor()
                    .givenNoPriorActivity()
                    .when(proposal().under(SBS_2022).by(by(SOF, LATER)).command())
                    .expectNoEvents()
                    .expectException(refused(RefusalCode.STRATEGY_CLOSED, SBS_2022, SBS_2026));
        }

        @Test
        void takes_more_until_its_successor_is_in_force() {
            initiativeBeforeTheSuccessor()
                    .givenNoPriorActivity()
                    .when(proposal()
                            .under(SBS_2022)
                            .by(by(SOF, LocalDate.of(2025, 12, 31)))
                            .command())
                    .expectSuccessfulHandlerExecution();
        }

        @Test
        void has_to_be_adopted() {
            among(registered(), drafted())
                    .givenNoPriorActivity()
                    .when(proposal().under(SBS_2022).command())
                    .expectNoEvents()
                    .expectException(refused(RefusalCode.STRATEGY_NOT_ADOPTED, SBS_2022));
        }

        @Test
        void has_to_be_there() {
            initiative()
                    .givenNoPriorActivity()
                    .when(proposal().under(new StrategyCode("SBS-1999")).command())
                    .expectNoEvents()
                    .expectException(refusedField(RefusalCode.UNKNOWN_CODE, "strategy"));
        }

        @Test
        void has_to_be_named_where_none_was_in_force() {
            var before = YEARS.from().minusDays(1);

            initiative()
                    .givenNoPriorActivity()
                    .when(proposal().from(before).command())
                    .expectNoEvents()
                    .expectException(refused(RefusalCode.NO_STRATEGY, before));
        }
    }

    @Nested
    class Its_first_day {

        private final LocalDate before = YEARS.from().minusDays(1);

        @Test
        void lies_within_the_strategy() {
            initiative()
                    .givenNoPriorActivity()
                    .when(proposal().under(SBS_2022).from(before).command())
                    .expectNoEvents()
                    .expectException(refused(RefusalCode.OUTSIDE_STRATEGY, before, SBS_2022));
        }

        @Test
        void lies_within_the_current_one_where_none_is_named() {
            initiativeBeforeTheSuccessor()
                    .givenNoPriorActivity()
                    .when(proposal().from(SUCCEEDED_ON).by(by(SOF, LATER)).command())
                    .expectNoEvents()
                    .expectException(refused(RefusalCode.OUTSIDE_STRATEGY, SUCCEEDED_ON, SBS_2026));
        }

        @Test
        void may_lie_before_it_where_that_is_said() {
            initiative()
                    .givenNoPriorActivity()
                    .when(proposal().from(before).prePeriod().command())
                    .expectSuccessfulHandlerExecution();
        }

        @Test
        void does_not_lie_before_there_was_an_owner() {
            var day = REGISTERED_ON.minusDays(1);

            initiative()
                    .givenNoPriorActivity()
                    .when(proposal().from(day).prePeriod().command())
                    .expectNoEvents()
                    .expectException(refused(RefusalCode.BEFORE_OWNER, day, SOF, REGISTERED_ON));
        }
    }

    @Test
    void a_principle_holds_by_the_day_when_it_is_to_serve() {
        var holdsFrom = LocalDate.of(2024, 1, 1);
        var later = new PrincipleAdded(
                SBS_2022, F1, PrincipleKind.SUBJECT, 1, drafted().name(), holdsFrom, DRAFTED_ON);

        among(registered(), drafted(), later, adopted())
                .givenNoPriorActivity()
                .when(proposal().command())
                .expectNoEvents()
                .expectException(refused(RefusalCode.OCCURRED_TOO_EARLY, NETWORK_PERIOD.from(), holdsFrom));
        among(registered(), drafted(), later, adopted())
                .givenNoPriorActivity()
                .when(proposal().from(holdsFrom).command())
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void it_is_not_proposed_before_its_strategy_takes_links() {
        var day = YEARS.from().minusDays(1);

        initiative()
                .givenNoPriorActivity()
                .when(proposal()
                        .under(SBS_2022)
                        .serving(new Link(F5, text("Fordi."), true))
                        .by(by(SOF, day))
                        .command())
                .expectNoEvents()
                .expectException(refused(RefusalCode.OCCURRED_TOO_EARLY, day, YEARS.from()));
    }

    private static Matcher<Object> inStrategy(StrategyCode code) {
        return new CustomTypeSafeMatcher<>("proposed in " + code) {
            @Override
            protected boolean matchesSafely(Object event) {
                return event instanceof InitiativeProposed it && it.strategy().equals(code);
            }
        };
    }
}
