package sikkerby.query.search;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import sikkerby.query.commitment.Commitments;
import sikkerby.query.model.Histories;
import sikkerby.query.model.Searched;
import sikkerby.query.model.Subject;
import sikkerby.query.time.AsOf;

/** Reads what people know objects by, whatever they are. */
@Component
public final class Subjects {

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
        var found = new HashMap<UUID, Subject>();
        for (var model : models) find(model, objects, asOf, found);
        // Whether a promise binds, its agreement says.
        commitments
                .states(objects, asOf)
                .forEach((object, state) -> found.computeIfPresent(object, (_, it) -> it.in(state)));
        return found;
    }

    private <S> void find(Searched<S> model, Collection<UUID> objects, AsOf asOf, Map<UUID, Subject> found) {
        var ids = objects.stream().map(UUID::toString).collect(Collectors.joining(","));
        histories
                .of(model)
                .at(asOf)
                .where("it.object = any(string_to_array(:objects, ',')::uuid[])", "objects", ids)
                .all()
                .forEach(row -> found.put(row.object(), model.subject(row.state())));
    }
}
