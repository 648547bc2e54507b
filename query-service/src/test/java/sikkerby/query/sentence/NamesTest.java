package sikkerby.query.sentence;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import sikkerby.events.fact.PartnerCode;
import sikkerby.events.strategy.PrincipleCode;
import sikkerby.query.sentence.Names.Named;
import sikkerby.query.time.AsOf;

class NamesTest {

    private static final LocalDate BEGIN = LocalDate.of(2022, 1, 1);
    private static final LocalDate END = LocalDate.of(2024, 7, 1);

    private final Names names = new Names(
            List.of(
                    named("principle", "SBS-2022/F1", BEGIN, null, false),
                    named("principle", "SBS-2026/X1", BEGIN, null, false),
                    named("partner", "SOF", BEGIN, null, false),
                    named("partner", "BNV", BEGIN, END, false),
                    named("partner", "BNV", END, null, true)),
            Map.of(),
            Map.of());

    @Test
    void principles_are_those_of_one_strategy_or_of_all() {
        assertThat(principles("SBS-2022")).containsExactly("F1");
        assertThat(principles("SBS-2026")).containsExactly("X1");
        assertThat(principles("SBS-20")).isEmpty();
        assertThat(principles(null)).containsExactly("F1", "X1");
    }

    @Test
    void a_partner_is_no_more_from_the_day_of_its_dissolution_on() {
        var bnv = new PartnerCode("BNV");

        assertThat(names.isDissolved(bnv, on(END.minusDays(1)))).isFalse();
        assertThat(names.isDissolved(bnv, on(END))).isTrue();
        assertThat(names.isDissolved(bnv, new AsOf(END, 0))).isFalse();
        assertThat(Stream.of("SOF", "TMF").map(PartnerCode::new)).noneMatch(it -> names.isDissolved(it, on(END)));
    }

    @Test
    void its_successor_stands_in_its_place_then() {
        var bnv = new PartnerCode("BNV");

        assertThat(names.successor(bnv, on(END))).isEqualTo(new PartnerCode("SOF"));
        assertThat(names.successor(bnv, on(END.minusDays(1)))).isNull();
        assertThat(names.successor(new PartnerCode("SOF"), on(END))).isNull();
    }

    private Stream<String> principles(@Nullable String strategy) {
        return names.principles(strategy, on(END), Language.DA).keySet().stream()
                .map(PrincipleCode::value);
    }

    private static AsOf on(LocalDate day) {
        return new AsOf(day, 1);
    }

    private static Named named(String kind, String code, LocalDate from, @Nullable LocalDate until, boolean dissolved) {
        return new Named(kind, code, from, until, 1, null, code, code, null, dissolved, dissolved ? "SOF" : null);
    }
}
