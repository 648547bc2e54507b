package sikkerby.benchmark.seed;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import sikkerby.events.fact.PartnerCode;
import sikkerby.events.fact.Period;
import sikkerby.events.initiative.InitiativeEvent.InitiativeApproved;
import sikkerby.events.initiative.InitiativeEvent.InitiativeCompleted;
import sikkerby.events.initiative.InitiativeEvent.InitiativeProposed;
import sikkerby.events.initiative.InitiativeEvent.InitiativeStarted;
import sikkerby.events.initiative.InitiativeEvent.InitiativeStatusReported;
import sikkerby.events.initiative.InitiativeEvent.PartnerAssigned;
import sikkerby.events.initiative.InitiativeEvent.PrincipleAssigned;
import sikkerby.events.initiative.InitiativeId;
import sikkerby.events.initiative.PartnerRole;

/** An initiative is proposed under a strategy, gets its principle and its partners, and is carried out. */
final class InitiativeLife extends Life {

    private enum Stage {
        PROPOSING,
        PRINCIPLE,
        PARTNER,
        APPROVING,
        STARTING,
        RUNNING,
        OVER
    }

    private final InitiativeId initiative;
    private final PartnerCode owner;
    private Stage stage = Stage.PROPOSING;
    private int reports;

    InitiativeLife(World world, Instant begun, LocalDate day) {
        super(world, "Initiative", "IND", 3, begun, day);
        this.initiative = new InitiativeId(id);
        this.owner = dice.of(world.cast().partners());
        this.reports = dice.between(1, 5);
    }

    @Override
    @Nullable
    Said step(LocalDate day) {
        return switch (stage) {
            case PROPOSING -> proposed(day);
            case PRINCIPLE -> {
                stage = dice.onceIn(2) ? Stage.PARTNER : Stage.APPROVING;
                var principle = dice.of(Cast.PRINCIPLES);
                yield new Said(
                        new PrincipleAssigned(initiative, Cast.STRATEGY, principle, dice.text(), true, day), owner);
            }
            case PARTNER -> {
                stage = Stage.APPROVING;
                var partner = world.cast().other(owner);
                yield new Said(new PartnerAssigned(initiative, partner, PartnerRole.CONTRIBUTOR, day), owner);
            }
            case APPROVING -> {
                stage = Stage.STARTING;
                yield new Said(new InitiativeApproved(initiative, day), null);
            }
            case STARTING -> {
                stage = Stage.RUNNING;
                world.started(initiative);
                yield new Said(new InitiativeStarted(initiative, day), owner);
            }
            case RUNNING -> ran(day);
            case OVER -> null;
        };
    }

    private Said proposed(LocalDate day) {
        stage = Stage.PRINCIPLE;
        var made = new InitiativeProposed(
                initiative,
                number,
                dice.title(),
                dice.longText(),
                owner,
                Cast.STRATEGY,
                world.cast().places(1, 2),
                Period.through(day, day.plusMonths(dice.between(6, 24))),
                false,
                day);
        return new Said(made, owner);
    }

    private @Nullable Said ran(LocalDate day) {
        if (reports-- > 0) {
            return new Said(new InitiativeStatusReported(initiative, dice.text(), !dice.onceIn(5), day), owner);
        }
        stage = Stage.OVER;
        return dice.onceIn(3)
                ? null
                : new Said(new InitiativeCompleted(initiative, dice.text(), dice.text(), day), owner);
    }
}
