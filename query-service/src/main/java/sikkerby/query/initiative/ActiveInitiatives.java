package sikkerby.query.initiative;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import sikkerby.events.fact.PartnerCode;
import sikkerby.events.place.PlaceCode;
import sikkerby.events.strategy.PrincipleCode;
import sikkerby.events.strategy.StrategyCode;
import sikkerby.query.model.Histories;
import sikkerby.query.model.Row;
import sikkerby.query.time.AsOf;

/** Reads the work that is being carried out. */
@Component
public final class ActiveInitiatives {

    private final InitiativeReadModel model;
    private final Histories histories;

    ActiveInitiatives(InitiativeReadModel model, Histories histories) {
        this.model = model;
        this.histories = histories;
    }

    /**
     * Work under way.
     *
     * @param partners who owns it, and who takes part
     */
    public record Active(UUID id, List<PartnerCode> partners, List<Served> principles, List<PlaceCode> places) {}

    public record Served(StrategyCode strategy, PrincipleCode principle) {}

    /** What was started, and neither paused nor ended. */
    public List<Active> at(AsOf asOf) {
        return histories
                .of(model)
                .at(asOf)
                .where("it.status = :active", "active", InitiativeStatus.ACTIVE.name())
                .all()
                .stream()
                .map(ActiveInitiatives::active)
                .toList();
    }

    private static Active active(Row<InitiativeState> row) {
        var it = row.state();
        return new Active(
                row.object(),
                Stream.concat(Stream.of(it.work().owner()), it.ties().contributors().stream())
                        .distinct()
                        .toList(),
                it.ties().principles().stream()
                        .map(served -> new Served(served.strategy(), served.code()))
                        .toList(),
                it.plan().places());
    }
}
