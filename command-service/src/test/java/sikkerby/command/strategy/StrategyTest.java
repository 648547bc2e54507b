package sikkerby.command.strategy;

import static sikkerby.command.act.ActExamples.by;
import static sikkerby.command.act.ActExamples.bySecretariat;
import static sikkerby.command.act.ActExamples.bySteeringGroup;
import static sikkerby.command.act.Refusals.refused;
import static sikkerby.command.act.Refusals.refusedField;
import static sikkerby.events.strategy.StrategyExamples.ADOPTED_ON;
import static sikkerby.events.strategy.StrategyExamples.CITY_COUNCIL;
import static sikkerby.events.strategy.StrategyExamples.DRAFTED_ON;
import static sikkerby.events.strategy.StrategyExamples.F1;
import static sikkerby.events.strategy.StrategyExamples.F2;
import static sikkerby.events.strategy.StrategyExamples.SBS_2022;
import static sikkerby.events.strategy.StrategyExamples.YEARS;
import static sikkerby.events.strategy.StrategyExamples.adopted;
import static sikkerby.events.strategy.StrategyExamples.drafted;
import static sikkerby.events.strategy.StrategyExamples.principleAdded;

import java.time.LocalDate;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import sikkerby.command.act.Act;
import sikkerby.command.act.Done;
import sikkerby.command.act.RefusalCode;
import sikkerby.command.registry.RegistryExamples;
import sikkerby.command.strategy.StrategyCommand.AddPrinciple;
import sikkerby.command.strategy.StrategyCommand.AdoptStrategy;
import sikkerby.events.fact.BodyCode;
import sikkerby.events.strategy.PrincipleCode;
import sikkerby.events.strategy.StrategyEvent.PrincipleAdded;

class StrategyTest {

    private static final Act SECRETARIAT = bySecretariat(DRAFTED_ON);

    private final FixtureConfiguration<Strategy> strategy =
            new AggregateTestFixture<>(Strategy.class).registerInjectableResource(RegistryExamples.knowing());

    @Nested
    class When_a_principle_is_added {

        @Test
        void it_holds_from_the_first_day_while_the_strategy_is_a_draft() {
            strategy.given(drafted())
                    .when(add(principleAdded().principle(), null, SECRETARIAT))
                    .expectEvents(principleAdded());
        }

        @Test
        void it_holds_from_that_day_once_the_strategy_is_adopted() {
            strategy.given(drafted(), adopted())
                    .when(add(F1, null, bySecretariat(LocalDate.of(2023, 10, 31))))
                    .expectEvents(added(F1, LocalDate.of(2023, 10, 31), LocalDate.of(2023, 10, 31)));
        }

        @Test
        void it_may_hold_from_another_day_of_the_period() {
            strategy.given(drafted())
                    .when(add(F1, LocalDate.of(2025, 12, 31), SECRETARIAT))
                    .expectEvents(added(F1, LocalDate.of(2025, 12, 31), DRAFTED_ON));
        }

        @Test
        void it_never_holds_outside_the_period() {
            strategy.given(drafted())
                    .when(add(F1, LocalDate.of(2021, 12, 31), SECRETARIAT))
                    .expectNoEvents()
                    .expectException(refused(RefusalCode.OUTSIDE_STRATEGY, LocalDate.of(2021, 12, 31), SBS_2022));
        }

        @Test
        void its_code_is_not_given_twice() {
            strategy.given(drafted(), principleAdded())
                    .when(add(principleAdded().principle(), null, SECRETARIAT))
                    .expectNoEvents()
                    .expectException(
                            refused(RefusalCode.ALREADY_EXISTS, principleAdded().principle()));
        }

        @Test
        void nor_is_its_number_among_those_of_its_kind() {
            strategy.given(drafted(), principleAdded())
                    .when(add(F2, null, SECRETARIAT))
                    .expectNoEvents()
                    .expectException(refusedField(RefusalCode.ALREADY_EXISTS, "no"));
        }

        @Test
        void that_cannot_have_been_before_the_draft() {
            strategy.given(drafted())
                    .when(add(F1, null, bySecretariat(DRAFTED_ON.minusDays(1))))
                    .expectException(refused(RefusalCode.OCCURRED_TOO_EARLY, DRAFTED_ON.minusDays(1), DRAFTED_ON));
        }

        @Test
        void only_the_secretariat_may_do_so() {
            strategy.given(drafted())
                    .when(add(F1, null, bySteeringGroup(DRAFTED_ON)))
                    .expectNoEvents()
                    .expectException(refused(RefusalCode.ROLE_MAY_NOT));
        }
    }

    @Nested
    class When_it_is_adopted {

        @Test
        void it_is_in_force_from_the_first_day_though_that_is_past() {
            strategy.given(drafted())
                    .when(adopt(CITY_COUNCIL, null, bySecretariat(ADOPTED_ON)))
                    .expectEvents(adopted())
                    .expectResultMessagePayload(Done.with("SBS-2022"));
        }

        @Test
        void the_same_again_changes_nothing() {
            strategy.given(drafted(), adopted())
                    .when(adopt(CITY_COUNCIL, YEARS.from(), bySecretariat(ADOPTED_ON)))
                    .expectNoEvents()
                    .expectResultMessagePayload(Done.with("SBS-2022"));
        }

        @Test
        void it_is_not_adopted_by_another_body_as_well() {
            strategy.given(drafted(), adopted())
                    .when(adopt(new BodyCode("OEU"), null, bySecretariat(ADOPTED_ON)))
                    .expectNoEvents()
                    .expectException(refused(RefusalCode.ALREADY_ADOPTED, SBS_2022));
        }

        @Test
        void it_comes_into_force_within_its_period() {
            strategy.given(drafted())
                    .when(adopt(CITY_COUNCIL, LocalDate.of(2026, 1, 1), bySecretariat(ADOPTED_ON)))
                    .expectNoEvents()
                    .expectException(refused(RefusalCode.OUTSIDE_STRATEGY, LocalDate.of(2026, 1, 1), SBS_2022));
        }

        @Test
        void that_cannot_have_been_before_the_draft() {
            strategy.given(drafted())
                    .when(adopt(CITY_COUNCIL, null, bySecretariat(DRAFTED_ON.minusDays(1))))
                    .expectException(refused(RefusalCode.OCCURRED_TOO_EARLY, DRAFTED_ON.minusDays(1), DRAFTED_ON));
        }

        @Test
        void only_the_secretariat_may_record_it() {
            strategy.given(drafted())
                    .when(adopt(CITY_COUNCIL, null, bySteeringGroup(ADOPTED_ON)))
                    .expectNoEvents()
                    .expectException(refused(RefusalCode.ROLE_MAY_NOT));
        }
    }

    private static AddPrinciple add(PrincipleCode code, @Nullable LocalDate from, Act act) {
        var it = principleAdded();
        return new AddPrinciple(it.strategy(), code, it.kind(), it.no(), it.name(), from, act);
    }

    private static PrincipleAdded added(PrincipleCode code, LocalDate from, LocalDate occurredOn) {
        var it = principleAdded();
        return new PrincipleAdded(it.strategy(), code, it.kind(), it.no(), it.name(), from, occurredOn);
    }

    private static AdoptStrategy adopt(BodyCode by, @Nullable LocalDate from, Act act) {
        return new AdoptStrategy(SBS_2022, by, from, act);
    }
}
