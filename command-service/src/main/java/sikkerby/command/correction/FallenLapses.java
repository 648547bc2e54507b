package sikkerby.command.correction;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import sikkerby.command.act.Duty;
import sikkerby.command.agenda.Duties;
import sikkerby.command.agenda.OpenDuty;
import sikkerby.command.correction.CorrectionCommand.TakeBack;
import sikkerby.command.registry.References;
import sikkerby.command.registry.Understood;
import sikkerby.events.agreement.AgreementEvent.Ending;
import sikkerby.events.commitment.CommitmentEvent.Beginning;
import sikkerby.events.commitment.CommitmentEvent.CommitmentLapsed;

/**
 * Promises that lapsed with an agreement whose end turns out not to have come: their lapsing is taken back, and follows
 * anew on the day of the true end.
 */
@Component
class FallenLapses implements Duties {

    @Override
    public List<OpenDuty> of(UUID object, Function<UUID, List<Understood>> past) {
        var happened = past.apply(object);
        if (happened.isEmpty() || !(happened.getFirst().fact() instanceof Beginning promise)) return List.of();
        var agreement = promise.agreement();
        if (agreement == null) return List.of();
        return happened.stream()
                .filter(it -> it.fact() instanceof CommitmentLapsed lapse && !lapse.byDecision())
                .filter(it -> !hasEnded(past.apply(agreement.value()), it.fact().occurredOn()))
                .map(it -> new OpenDuty(takeBack(object, it), it.event()))
                .toList();
    }

    @Override
    public Collection<UUID> concernedBy(UUID object, String type, References references) {
        if (type.equals("commitment.CommitmentLapsed")) return List.of(object);
        if (!type.startsWith("correction.")) return List.of();
        return Stream.concat(Stream.of(object), references.naming(object, "Commitment").stream())
                .toList();
    }

    private static boolean hasEnded(List<Understood> agreement, LocalDate day) {
        return agreement.stream()
                .anyMatch(it ->
                        it.fact() instanceof Ending end && !end.takesEffectOn().isAfter(day));
    }

    private static Duty takeBack(UUID object, Understood lapse) {
        return new Duty("TakeBackLapse", lapse.fact().occurredOn(), act -> new TakeBack(object, lapse.event(), act));
    }
}
