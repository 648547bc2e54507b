package sikkerby.command.strategy;

import static org.assertj.core.api.Assertions.assertThat;
import static sikkerby.command.act.ActExamples.by;
import static sikkerby.command.act.ActExamples.bySecretariat;
import static sikkerby.command.act.ActExamples.bySteeringGroup;
import static sikkerby.command.act.Refusals.refused;
import static sikkerby.events.strategy.StrategyExamples.DRAFTED_ON;
import static sikkerby.events.strategy.StrategyExamples.SBS_2018;
import static sikkerby.events.strategy.StrategyExamples.SBS_2022;
import static sikkerby.events.strategy.StrategyExamples.drafted;
import static sikkerby.events.strategy.StrategyExamples.registered;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import sikkerby.command.act.Act;
import sikkerby.command.act.Done;
import sikkerby.command.act.RefusalCode;
import sikkerby.command.registry.RegistryExamples;
import sikkerby.command.registry.StrategyRegister;
import sikkerby.command.strategy.StrategyCommand.DraftStrategy;
import sikkerby.events.fact.Fact;
import sikkerby.events.fact.Period;
import sikkerby.events.partner.PartnerExamples;
import sikkerby.events.strategy.StrategyCode;
import sikkerby.events.strategy.StrategyEvent.StrategyDrafted;
import sikkerby.events.strategy.StrategyKind;
import sikkerby.events.strategy.StrategyRegisterEvent.StrategyRegistered;

class StrategyDraftTest {

    private static final Act SECRETARIAT = bySecretariat(DRAFTED_ON);

    private final List<StrategyRegistered> entries = new ArrayList<>();

    @Nested
    class When_it_is_drafted {

        @Test
        void it_is_entered_in_the_register_too() {
            strategy()
                    .givenNoPriorActivity()
                    .when(draft(SECRETARIAT))
                    .expectEvents(drafted())
                    .expectResultMessagePayload(Done.with("SBS-2022"));

            assertThat(entries).containsExactly(registered());
        }

        @Test
        void only_the_secretariat_may_do_so() {
            strategy()
                    .givenNoPriorActivity()
                    .when(draft(bySteeringGroup(DRAFTED_ON)))
                    .expectNoEvents()
                    .expectException(refused(RefusalCode.ROLE_MAY_NOT));
            strategy()
                    .givenNoPriorActivity()
                    .when(draft(by(PartnerExamples.OKF, DRAFTED_ON)))
                    .expectException(refused(RefusalCode.ROLE_MAY_NOT));
        }

        @Test
        void it_may_begin_on_the_day_after_another_ends() {
            strategy(entered(SBS_2018), former(StrategyKind.STRATEGY, LocalDate.of(2021, 12, 31)))
                    .givenNoPriorActivity()
                    .when(draft(SECRETARIAT))
                    .expectEvents(drafted());
        }

        @Test
        void it_never_holds_at_the_same_time_as_another() {
            strategy(entered(SBS_2018), former(StrategyKind.STRATEGY, LocalDate.of(2022, 1, 1)))
                    .givenNoPriorActivity()
                    .when(draft(SECRETARIAT))
                    .expectNoEvents()
                    .expectException(refused(RefusalCode.STRATEGY_OVERLAP, SBS_2018));

            assertThat(entries).isEmpty();
        }

        @Test
        void a_programme_may_hold_at_the_same_time() {
            strategy(entered(SBS_2018), former(StrategyKind.PROGRAMME, LocalDate.of(2022, 12, 31)))
                    .givenNoPriorActivity()
                    .when(draft(SECRETARIAT))
                    .expectEvents(drafted());
        }

        @Test
        void its_code_is_not_given_twice() {
            strategy(registered(), drafted())
                    .givenNoPriorActivity()
                    .when(draft(SECRETARIAT))
                    .expectNoEvents()
                    .expectException(refused(RefusalCode.ALREADY_EXISTS, SBS_2022));
        }
    }

    private FixtureConfiguration<Strategy> strategy(Fact... known) {
        StrategyRegister register = (entry, before) -> {
            assertThat(before).isEqualTo(known.length / 2);
            entries.add(entry);
        };
        return new AggregateTestFixture<>(Strategy.class)
                .registerInjectableResource(RegistryExamples.knowing(known))
                .registerInjectableResource(register);
    }

    private static StrategyRegistered entered(StrategyCode code) {
        return new StrategyRegistered(code, LocalDate.of(2018, 3, 1));
    }

    private static StrategyDrafted former(StrategyKind kind, LocalDate lastDay) {
        return new StrategyDrafted(
                SBS_2018,
                kind,
                drafted().name(),
                Period.through(LocalDate.of(2018, 1, 1), lastDay),
                LocalDate.of(2018, 3, 1));
    }

    private static DraftStrategy draft(Act act) {
        return new DraftStrategy(
                drafted().strategy(),
                drafted().kind(),
                drafted().name(),
                drafted().period(),
                act);
    }
}
