package sikkerby.command.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import sikkerby.command.act.Refused;
import sikkerby.events.fact.Period;
import sikkerby.events.strategy.StrategyCode;
import sikkerby.events.strategy.StrategyKind;

class StrategiesTest {

    private static final LocalDate TODAY = LocalDate.of(2024, 5, 1);

    private final StrategyFacts former = facts("SBS-2018", StrategyKind.STRATEGY, 2018);
    private final StrategyFacts strategy = facts("SBS-2022", StrategyKind.STRATEGY, 2022);
    private final StrategyFacts programme = facts("PRO-2023", StrategyKind.PROGRAMME, 2023);
    private final Strategies all = new Strategies(List.of(former, strategy, programme));

    @Test
    void a_programme_never_comes_after_a_strategy() {
        assertThat(all.currentOn(TODAY)).contains(strategy);
        assertThatCode(() -> all.mustNotBeClosed(strategy, TODAY)).doesNotThrowAnyException();
    }

    @Test
    void another_strategy_does() {
        assertThatThrownBy(() -> all.mustNotBeClosed(former, TODAY)).isInstanceOf(Refused.class);
    }

    private static StrategyFacts facts(String code, StrategyKind kind, int year) {
        var from = LocalDate.of(year, 1, 1);
        var period = Period.through(from, LocalDate.of(year + 3, 12, 31));
        return new StrategyFacts(
                new StrategyCode(code),
                kind,
                period,
                from,
                Map.of(),
                List.of(),
                new StrategyFacts.Adoption(from, from));
    }
}
