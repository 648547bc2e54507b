package sikkerby.query.strategy;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import sikkerby.events.strategy.PrincipleCode;
import sikkerby.events.strategy.PrincipleKind;
import sikkerby.events.strategy.StrategyCode;
import sikkerby.events.strategy.StrategyKind;
import sikkerby.query.model.Row;
import sikkerby.query.time.AsOf;

/**
 * A strategy as it is answered, with the principles that hold by the day asked about.
 *
 * @param number its code, which is what people call it by
 * @param adopted null while it is only drafted
 */
@Schema(name = "Strategy")
record StrategyView(
        UUID id,
        @Schema(example = "SBS-2022") StrategyCode number,
        long version,
        @Schema(allowableValues = {"DRAFTED", "ADOPTED"}) String state,
        @JsonInclude(JsonInclude.Include.NON_DEFAULT) boolean incomplete,
        StrategyCode code,
        StrategyKind kind,
        Called name,
        LocalDate from,
        @Nullable LocalDate to,
        StrategyState.@Nullable Adoption adopted,
        List<PrincipleView> principles) {

    static final String RETIRED = "RETIRED";

    static final Comparator<StrategyView> BY_PERIOD = Comparator.comparing(StrategyView::from)
            .thenComparing(it -> it.code().value());

    /** What it is called; words are null once they are erased. */
    @Schema(name = "StrategyName")
    record Called(@Nullable String da, @Nullable String en) {}

    /**
     * A principle, with the strategy it belongs to.
     *
     * @param to the last day on which it holds; null where nothing ends it
     * @param successors what it becomes in later strategies
     */
    @Schema(name = "Principle")
    record PrincipleView(
            @Schema(example = "SBS-2022/F4") String id,
            @Schema(example = "F4") PrincipleCode number,
            long version,

            @Schema(allowableValues = {"DRAFTED", "ADOPTED", RETIRED})
            String state,

            PrincipleCode code,
            StrategyCode strategy,
            PrincipleKind kind,
            int no,
            Called name,
            LocalDate from,
            @Nullable LocalDate to,
            List<Successor> successors) {}

    /** What a principle becomes in a later strategy. */
    @Schema(name = "PrincipleSuccessor")
    record Successor(StrategyCode strategy, PrincipleCode code) {}

    static StrategyView of(Row<StrategyState> row, AsOf asOf) {
        var it = row.state();
        var until = it.until();
        return new StrategyView(
                row.object(),
                it.code(),
                row.version(),
                it.status(),
                row.incomplete(),
                it.code(),
                it.kind(),
                new Called(it.da(), it.en()),
                it.from(),
                until == null ? null : until.minusDays(1),
                it.adopted(),
                it.principles().stream()
                        .map(principle -> of(row, principle, asOf))
                        .toList());
    }

    private static PrincipleView of(Row<StrategyState> row, StrategyState.Principle it, AsOf asOf) {
        var strategy = row.state().code();
        var until = it.until();
        var successors = row.state().mappings().stream()
                .filter(mapping -> mapping.principle().equals(it.code()))
                .map(mapping -> new Successor(mapping.later(), mapping.successor()))
                .toList();
        return new PrincipleView(
                strategy + "/" + it.code(),
                it.code(),
                row.version(),
                it.isRetiredOn(asOf.validAt()) ? RETIRED : row.state().status(),
                it.code(),
                strategy,
                it.kind(),
                it.no(),
                new Called(it.da(), it.en()),
                it.from(),
                until == null ? null : until.minusDays(1),
                successors);
    }
}
