package sikkerby.query.model;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/** All read models, for a question that also reads the tables of other features. */
@Component
public final class Models {

    private final List<ReadModel<?>> all;

    Models(List<ReadModel<?>> all) {
        this.all = List.copyOf(all);
    }

    public Collection<ReadModel<?>> all() {
        return all;
    }

    /** Fails for a name that no read model bears. */
    public Collection<ReadModel<?>> named(String... names) {
        var wanted = Set.copyOf(List.of(names));
        var found = all.stream().filter(it -> wanted.contains(it.name())).toList();
        if (found.size() < wanted.size()) throw new IllegalArgumentException("Not all of these exist: " + wanted);
        return found;
    }
}
