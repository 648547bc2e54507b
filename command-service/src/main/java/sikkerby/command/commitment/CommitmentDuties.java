package sikkerby.command.commitment;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import sikkerby.command.act.Duty;
import sikkerby.command.agenda.Duties;
import sikkerby.command.agenda.OpenDuty;
import sikkerby.command.commitment.CommitmentCommand.LapseCommitment;
import sikkerby.command.registry.AgreementFacts;
import sikkerby.command.registry.References;
import sikkerby.command.registry.Registry;
import sikkerby.command.registry.Understood;
import sikkerby.events.agreement.AgreementEvent.Ending;
import sikkerby.events.agreement.AgreementId;
import sikkerby.events.commitment.CommitmentEvent;
import sikkerby.events.commitment.CommitmentEvent.Beginning;
import sikkerby.events.commitment.CommitmentId;
import sikkerby.events.fact.Fact;

/** What commitments do by themselves: they lapse with their agreement, once its end is recorded. */
@Component
class CommitmentDuties implements Duties {

    @Override
    public List<OpenDuty> of(UUID object, Function<UUID, List<Understood>> past) {
        var happened = past.apply(object);
        if (happened.isEmpty() || !(happened.getFirst().fact() instanceof Beginning beginning)) return List.of();
        var agreement = beginning.agreement();
        if (agreement == null) return List.of();
        var facts = facts(agreement, past);
        var ending = ending(facts, past.apply(agreement.value()));
        if (ending.isEmpty()) return List.of();
        return OpenDuty.after(happened, new Replay(facts, beginning.commitment())::duties).stream()
                .map(it -> it.duty().dueOn().equals(facts.until())
                        ? new OpenDuty(it.duty(), ending.get().event())
                        : it)
                .toList();
    }

    /** What happens to an agreement may concern all that was promised under it. */
    @Override
    public Collection<UUID> concernedBy(UUID object, String type, References references) {
        if (type.startsWith("commitment.")) return List.of(object);
        if (type.startsWith("agreement.")) return references.naming(object, "Commitment");
        if (!type.startsWith("correction.")) return List.of();
        return Stream.concat(Stream.of(object), references.naming(object, "Commitment").stream())
                .toList();
    }

    private static AgreementFacts facts(AgreementId agreement, Function<UUID, List<Understood>> past) {
        return new Registry(id -> past.apply(id).stream().map(Understood::fact).toList(), (_, _) -> List.of())
                .agreement("agreement", agreement);
    }

    /** The event that said from which day on it does not bind any more; its last day alone says nothing yet. */
    private static Optional<Understood> ending(AgreementFacts agreement, List<Understood> happened) {
        return happened.stream()
                .filter(it -> it.fact() instanceof Ending)
                .filter(it -> it.fact().takesEffectOn().equals(agreement.until()))
                .reduce((_, later) -> later);
    }

    /** One commitment, event by event, under an agreement that has ended. */
    private static final class Replay {

        private final AgreementFacts agreement;
        private final CommitmentId id;
        private @Nullable CommitmentState state;

        Replay(AgreementFacts agreement, CommitmentId id) {
            this.agreement = agreement;
            this.id = id;
        }

        Stream<Duty> duties(Fact fact) {
            var now = state == null ? CommitmentState.of((Beginning) fact) : state.after((CommitmentEvent) fact);
            state = now;
            return now.lapsesWith(agreement).map(this::lapse).stream();
        }

        private Duty lapse(LocalDate day) {
            return new Duty("LapseCommitment", day, act -> new LapseCommitment(id, null, act));
        }
    }
}
