package sikkerby.command.strategy;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import sikkerby.command.act.Act;
import sikkerby.command.desk.Body;
import sikkerby.command.desk.Day;
import sikkerby.command.desk.Days;
import sikkerby.command.desk.Document;
import sikkerby.command.desk.Label;
import sikkerby.command.desk.Source;
import sikkerby.command.desk.Words;
import sikkerby.command.strategy.StrategyCommand.AddPrinciple;
import sikkerby.command.strategy.StrategyCommand.AdoptStrategy;
import sikkerby.command.strategy.StrategyCommand.DraftStrategy;
import sikkerby.command.strategy.StrategyCommand.MapPrinciple;
import sikkerby.command.strategy.StrategyCommand.RetirePrinciple;
import sikkerby.events.fact.BodyCode;
import sikkerby.events.strategy.PrincipleCode;
import sikkerby.events.strategy.PrincipleKind;
import sikkerby.events.strategy.StrategyCode;
import sikkerby.events.strategy.StrategyKind;

/** What is sent about strategies. */
sealed interface StrategyBody extends Body {

    @Schema(name = "StrategyDraft", example = """
            {"code": "SBS-2026", "kind": "STRATEGY", "name": {"da": "Sikker By strategi 2026-2029"},
             "from": "2026-01-01", "to": "2029-12-31"}""")
    record Draft(
            @NotNull StrategyCode code,
            @NotNull StrategyKind kind,
            @NotNull @Valid Label name,
            @NotNull @Day LocalDate from,
            @Nullable @Day LocalDate to,
            @Nullable @Day LocalDate occurredOn,
            @Nullable @Words String reason,
            @Nullable @Valid Document documentRef,
            @Nullable @Valid Source source)
            implements StrategyBody {

        DraftStrategy command(Act act) {
            return new DraftStrategy(code, kind, name.stored(), Days.through(from, to), act);
        }
    }

    @Schema(name = "StrategyPrinciple", example = """
            {"code": "G1", "kind": "FOUNDATION", "no": 1,
             "name": {"da": "Fokus på tværgående samarbejde", "en": "Focus on cross-agency cooperation"}}""")
    record Principle(
            @NotNull PrincipleCode code,
            @NotNull PrincipleKind kind,
            @NotNull @Positive @Max(99) Integer no,
            @NotNull @Valid Label name,
            @Nullable @Day LocalDate from,
            @Nullable @Day LocalDate occurredOn,
            @Nullable @Words String reason,
            @Nullable @Valid Document documentRef,
            @Nullable @Valid Source source)
            implements StrategyBody {

        AddPrinciple command(StrategyCode strategy, Act act) {
            return new AddPrinciple(strategy, code, kind, no, name.stored(), from, act);
        }
    }

    @Schema(name = "StrategyAdoption", example = "{\"body\": \"BR\", \"from\": \"2026-01-01\"}")
    record Adoption(
            @NotNull BodyCode body,
            @Nullable @Day LocalDate from,
            @Nullable @Day LocalDate occurredOn,
            @Nullable @Words String reason,
            @Nullable @Valid Document documentRef,
            @Nullable @Valid Source source)
            implements StrategyBody {

        AdoptStrategy command(StrategyCode strategy, Act act) {
            return new AdoptStrategy(strategy, body, from, act);
        }
    }

    @Schema(name = "StrategyPrincipleRetirement", example = "{\"from\": \"2025-01-01\"}")
    record Retirement(
            @Nullable @Day LocalDate from,
            @Nullable @Day LocalDate occurredOn,
            @Nullable @Words String reason,
            @Nullable @Valid Document documentRef,
            @Nullable @Valid Source source)
            implements StrategyBody {

        RetirePrinciple command(StrategyCode strategy, PrincipleCode principle, Act act) {
            return new RetirePrinciple(strategy, principle, from, act);
        }
    }

    @Schema(name = "StrategyPrincipleMapping", example = "{\"strategy\": \"SBS-2026\", \"principle\": \"G1\"}")
    record Mapping(
            @NotNull StrategyCode strategy,
            @NotNull PrincipleCode principle,
            @Nullable @Day LocalDate occurredOn,
            @Nullable @Words String reason,
            @Nullable @Valid Document documentRef,
            @Nullable @Valid Source source)
            implements StrategyBody {

        MapPrinciple command(StrategyCode former, PrincipleCode mapped, Act act) {
            return new MapPrinciple(former, mapped, strategy, principle, act);
        }
    }
}
