package sikkerby.command.agreement;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import sikkerby.command.agenda.Duties;
import sikkerby.command.agenda.Standing;
import sikkerby.command.registry.References;
import sikkerby.command.registry.Understood;
import sikkerby.events.agreement.AgreementEvent;

/** What agreements do by themselves. */
@Component
class AgreementDuties implements Duties {

    @Override
    public List<Standing> of(UUID object, Function<UUID, List<Understood>> past) {
        var happened = past.apply(object);
        if (!happened.stream().allMatch(it -> it.fact() instanceof AgreementEvent)) return List.of();
        var agreement = new Agreement();
        return Standing.after(happened, fact -> {
            agreement.evolve((AgreementEvent) fact);
            return agreement.duties();
        });
    }

    @Override
    public Collection<UUID> concernedBy(UUID object, String type, References references) {
        return type.startsWith("agreement.") || type.startsWith("correction.") ? List.of(object) : List.of();
    }
}
