package sikkerby.command.strategy;

import static sikkerby.command.act.ActExamples.bySecretariat;
import static sikkerby.command.act.ActExamples.bySteeringGroup;
import static sikkerby.command.act.Refusals.refused;
import static sikkerby.command.act.Refusals.refusedField;
import static sikkerby.events.strategy.StrategyExamples.F1;
import static sikkerby.events.strategy.StrategyExamples.F3;
import static sikkerby.events.strategy.StrategyExamples.F5;
import static sikkerby.events.strategy.StrategyExamples.G1;
import static sikkerby.events.strategy.StrategyExamples.SBS_2018;
import static sikkerby.events.strategy.StrategyExamples.SBS_2022;
import static sikkerby.events.strategy.StrategyExamples.SBS_2026;
import static sikkerby.events.strategy.StrategyExamples.YEARS;
import static sikkerby.events.strategy.StrategyExamples.mapped;
import static sikkerby.events.strategy.StrategyExamples.retired;
import static sikkerby.events.strategy.StrategyExamples.story;
import static sikkerby.events.strategy.StrategyExamples.successor;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.TestExecutor;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import sikkerby.command.act.Act;
import sikkerby.command.act.Done;
import sikkerby.command.act.RefusalCode;
import sikkerby.command.registry.RegistryExamples;
import sikkerby.command.strategy.StrategyCommand.MapPrinciple;
import sikkerby.command.strategy.StrategyCommand.RetirePrinciple;
import sikkerby.events.fact.Fact;
import sikkerby.events.initiative.InitiativeExamples;
import sikkerby.events.strategy.PrincipleCode;
import sikkerby.events.strategy.StrategyCode;
import sikkerby.events.strategy.StrategyEvent;
import sikkerby.events.strategy.StrategyEvent.PrincipleRetired;

class StrategyPrinciplesTest {

    private static final LocalDate DECIDED_ON = retired().occurredOn();

    @Nested
    class When_a_principle_is_retired {

        @Test
        void it_holds_no_more_from_that_day_on() {
            adopted().when(retire(F3, retired().from())).expectEvents(retired());
            adopted().when(retire(F3, null)).expectEvents(new PrincipleRetired(SBS_2022, F3, DECIDED_ON, DECIDED_ON));
        }

        @Test
        void the_same_again_changes_nothing() {
            adopted(retired())
                    .when(retire(F3, retired().from()))
                    .expectNoEvents()
                    .expectResultMessagePayload(Done.with("SBS-2022"));
        }

        @Test
        void that_happens_once() {
            adopted(retired())
                    .when(retire(F3, DECIDED_ON))
                    .expectNoEvents()
                    .expectException(refused(RefusalCode.ILLEGAL_TRANSITION));
        }

        @Test
        void it_is_one_of_the_strategy() {
            adopted()
                    .when(retire(new PrincipleCode("X9"), null))
                    .expectNoEvents()
                    .expectException(refused(RefusalCode.NOT_FOUND));
        }

        @Test
        void what_was_linked_to_it_before_stays_linked() {
            adopted()
                    .when(retire(F5, retired().from()))
                    .expectEvents(new PrincipleRetired(SBS_2022, F5, retired().from(), DECIDED_ON));
        }

        @Test
        void it_held_on_every_day_on_which_something_was_linked_to_it() {
            var linkedOn = InitiativeExamples.PROPOSED_ON;

            adopted()
                    .when(retire(F5, linkedOn))
                    .expectNoEvents()
                    .expectException(
                            refused(RefusalCode.PRINCIPLE_IN_USE, F5, InitiativeExamples.PATROLS_NUMBER, linkedOn));
            adopted()
                    .when(retire(F5, linkedOn.plusDays(1)))
                    .expectEvents(new PrincipleRetired(SBS_2022, F5, linkedOn.plusDays(1), DECIDED_ON));
        }

        @Test
        void that_does_not_lie_before_its_first_day_but_may_after_the_last_of_the_period() {
            var before = YEARS.from().minusDays(1);
            var after = LocalDate.of(2026, 1, 1);

            adopted()
                    .when(retire(F3, before))
                    .expectNoEvents()
                    .expectException(refused(RefusalCode.OCCURRED_TOO_EARLY, before, YEARS.from()));
            adopted().when(retire(F3, after)).expectSuccessfulHandlerExecution();
        }

        @Test
        void only_the_secretariat_may_do_so() {
            adopted()
                    .when(new RetirePrinciple(SBS_2022, F3, null, bySteeringGroup(DECIDED_ON)))
                    .expectNoEvents()
                    .expectException(refused(RefusalCode.ROLE_MAY_NOT));
        }
    }

    @Nested
    class When_a_principle_is_mapped {

        private final Act secretariat = bySecretariat(mapped().occurredOn());

        @Test
        void it_lives_on_in_a_later_strategy() {
            adopted().when(map(F1, SBS_2026, G1, secretariat)).expectEvents(mapped());
        }

        @Test
        void the_same_again_changes_nothing() {
            adopted(mapped())
                    .when(map(F1, SBS_2026, G1, secretariat))
                    .expectNoEvents()
                    .expectResultMessagePayload(Done.with("SBS-2022"));
        }

        @Test
        void both_principles_are_known() {
            adopted()
                    .when(map(new PrincipleCode("X9"), SBS_2026, G1, secretariat))
                    .expectNoEvents()
                    .expectException(refused(RefusalCode.NOT_FOUND));
            adopted()
                    .when(map(F1, SBS_2026, F1, secretariat))
                    .expectNoEvents()
                    .expectException(refusedField(RefusalCode.UNKNOWN_CODE, "principle"));
        }

        @Test
        void the_other_strategy_comes_later() {
            adopted()
                    .when(map(F1, SBS_2018, G1, secretariat))
                    .expectNoEvents()
                    .expectException(refusedField(RefusalCode.UNKNOWN_CODE, "strategy"));
            adopted()
                    .when(map(F1, SBS_2022, G1, secretariat))
                    .expectNoEvents()
                    .expectException(refused(RefusalCode.NOT_A_SUCCESSOR, SBS_2022, SBS_2022));
        }

        @Test
        void that_cannot_have_been_before_the_other_was_drafted() {
            var before = LocalDate.of(2025, 6, 18);

            adopted()
                    .when(map(F1, SBS_2026, G1, bySecretariat(before)))
                    .expectNoEvents()
                    .expectException(refused(RefusalCode.OCCURRED_TOO_EARLY, before, LocalDate.of(2025, 6, 19)));
        }

        @Test
        void only_the_secretariat_may_do_so() {
            adopted()
                    .when(map(F1, SBS_2026, G1, bySteeringGroup(mapped().occurredOn())))
                    .expectNoEvents()
                    .expectException(refused(RefusalCode.ROLE_MAY_NOT));
        }

        private static MapPrinciple map(PrincipleCode principle, StrategyCode later, PrincipleCode successor, Act act) {
            return new MapPrinciple(SBS_2022, principle, later, successor, act);
        }
    }

    /** Beside the one after it, and with the patrols that serve F5. */
    private static TestExecutor<Strategy> adopted(StrategyEvent... later) {
        var known = Stream.of(story(), successor(), InitiativeExamples.patrols())
                .<Fact>flatMap(List::stream)
                .toArray(Fact[]::new);
        return new AggregateTestFixture<>(Strategy.class)
                .registerInjectableResource(RegistryExamples.knowing(known))
                .given(Stream.concat(story().stream(), Stream.of(later)).toList());
    }

    private static RetirePrinciple retire(PrincipleCode principle, @Nullable LocalDate from) {
        return new RetirePrinciple(SBS_2022, principle, from, bySecretariat(DECIDED_ON));
    }
}
