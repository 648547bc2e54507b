package sikkerby.query.search;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import sikkerby.query.commitment.Commitments;
import sikkerby.query.model.Histories;
import sikkerby.query.model.Searched;
import sikkerby.query.model.Subject;
import sikkerby.query.time.AsOf;

/** Reads what people know objects by, whatever they are. */
@Component
public final class Subjects {

    private static final String COMMITMENT = "commitment";

    private final List<Searched<?>> models;
    private final Histories histories;
    private final Commitments commitments;

    Subjects(List<Searched<?>> models, Histories histories, Commitments commitments) {
        this.models = List.copyOf(models);
        this.histories = histories;
        this.commitments = commitments;
    }

    /** Of these objects those that were there, as of these dates; their read models must be part of the question. */
    public Map<UUID, Subject> of(Collection<UUID> objects, AsOf asOf) {
        if (objects.isEmpty()) return Map.of();
        var each = histories.subjects(models, objects, asOf);
        var found = new HashMap<UUID, Subject>();
        each.values().forEach(found::putAll);
        // Whether a promise binds, its agreement says.
        var promises = each.getOrDefault(COMMITMENT, Map.of()).keySet();
        if (!promises.isEmpty())
            commitments
                    .states(promises, asOf)
                    .forEach((object, state) -> found.computeIfPresent(object, (_, it) -> it.in(state)));
        return found;
    }
}
