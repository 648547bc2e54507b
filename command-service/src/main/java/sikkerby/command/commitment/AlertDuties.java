package sikkerby.command.commitment;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import sikkerby.command.act.Duty;
import sikkerby.command.agenda.Duties;
import sikkerby.command.agenda.OpenDuty;
import sikkerby.command.commitment.Alerting.Planned;
import sikkerby.command.commitment.CommitmentCommand.EscalateOverdue;
import sikkerby.command.commitment.CommitmentCommand.SendReminder;
import sikkerby.command.registry.References;
import sikkerby.command.registry.Registry;
import sikkerby.command.registry.Understood;
import sikkerby.events.commitment.CommitmentEvent;
import sikkerby.events.commitment.CommitmentEvent.Beginning;
import sikkerby.events.commitment.CommitmentId;
import sikkerby.events.fact.Fact;

/** Who is to be told of the day of a promise, from the event on that set that day, or who is to keep it. */
@Component
class AlertDuties implements Duties {

    @Override
    public List<OpenDuty> of(UUID object, Function<UUID, List<Understood>> past) {
        var happened = past.apply(object);
        if (happened.isEmpty() || !(happened.getFirst().fact() instanceof Beginning begun)) return List.of();
        var state = CommitmentState.of(begun);
        var set = happened.getFirst();
        for (var it : happened.subList(1, happened.size())) {
            var next = state.after((CommitmentEvent) it.fact());
            if (isSetAnew(state, next)) set = it;
            state = next;
        }
        if (!state.lifecycle().isOpen()) return List.of();
        var event = set.event();
        var dueOn = state.promise().dueOn();
        return new Alerting(state, new Voices(state.promise(), registry(past)))
                .planned(set.since())
                .map(it -> new OpenDuty(duty(begun.commitment(), dueOn, it), event))
                .toList();
    }

    /** Whether an agreement goes on, and who takes part in it, may concern all that was promised under it. */
    @Override
    public Collection<UUID> concernedBy(UUID object, String type, References references) {
        if (type.startsWith("commitment.")) return List.of(object);
        if (type.startsWith("agreement.") || type.equals("partner.PartnerDissolved"))
            return references.naming(object, "Commitment");
        if (!type.startsWith("correction.")) return List.of();
        return Stream.concat(Stream.of(object), references.naming(object, "Commitment").stream())
                .toList();
    }

    private static boolean isSetAnew(CommitmentState before, CommitmentState after) {
        return before.lifecycle().isOpen() != after.lifecycle().isOpen()
                || !before.promise().dueOn().equals(after.promise().dueOn())
                || !before.promise().debtor().equals(after.promise().debtor());
    }

    private static Duty duty(CommitmentId id, LocalDate dueOn, Planned planned) {
        var alarm = planned.alarm();
        return alarm.isReminder()
                ? new Duty(
                        "SendReminder " + alarm.days(),
                        planned.day(),
                        act -> new SendReminder(id, dueOn, alarm.days(), act))
                : new Duty(
                        "EscalateOverdue " + alarm.days(),
                        planned.day(),
                        act -> new EscalateOverdue(id, dueOn, alarm.days(), act));
    }

    /** What is asked of the same object for each that is to be told is read once. */
    private static Registry registry(Function<UUID, List<Understood>> past) {
        Map<UUID, List<Fact>> read = new HashMap<>();
        return new Registry(
                id -> read.computeIfAbsent(
                        id, it -> past.apply(it).stream().map(Understood::fact).toList()),
                (_, _) -> List.of());
    }
}
