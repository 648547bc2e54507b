package sikkerby.command.agreement;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import sikkerby.command.agenda.Duties;
import sikkerby.command.agenda.Standing;
import sikkerby.command.registry.Past;
import sikkerby.events.agreement.AgreementEvent;

/** What agreements do by themselves. */
@Component
class AgreementDuties implements Duties {

    @Override
    public List<Standing> of(UUID object, Past past) {
        var facts = past.of(object);
        if (!facts.stream().allMatch(AgreementEvent.class::isInstance)) return List.of();
        var agreement = new Agreement();
        return Standing.after(object, facts, fact -> {
            agreement.evolve((AgreementEvent) fact);
            return agreement.duties();
        });
    }

    @Override
    public Collection<UUID> concernedBy(UUID object, String type) {
        return type.startsWith("agreement.") ? List.of(object) : List.of();
    }
}
