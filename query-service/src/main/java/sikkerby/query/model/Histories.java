package sikkerby.query.model;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import sikkerby.query.time.AsOf;
import sikkerby.query.time.Cursors;

/** Opens the tables of read models for reading. */
@Component
public final class Histories {

    private static final String SUBJECTS = """
            select '<model>' as model, it.object, it.state from read.<model> it
             where <holds> and it.object = any(string_to_array(:objects, ',')::uuid[])
            """;

    private final JdbcClient jdbc;
    private final Cursors cursors;

    Histories(JdbcClient jdbc, Cursors cursors) {
        this.jdbc = jdbc;
        this.cursors = cursors;
    }

    public <S> HistoryTable<S> of(ReadModel<S> model) {
        return new HistoryTable<>(model, jdbc, cursors);
    }

    /** What people know these objects by, for each of the read models: all of it in one statement. */
    public Map<String, Map<UUID, Subject>> subjects(
            Collection<? extends Searched<?>> models, Collection<UUID> objects, AsOf asOf) {
        var each = models.stream()
                .map(it -> SUBJECTS.replace("<model>", it.name()).replace("<holds>", HistoryTable.holds("it", asOf)))
                .collect(Collectors.joining(" union all "));
        var byName = models.stream().collect(Collectors.toMap(ReadModel::name, Function.identity()));
        var found = new HashMap<String, Map<UUID, Subject>>();
        jdbc.sql(each)
                .param("objects", objects.stream().map(UUID::toString).collect(Collectors.joining(",")))
                .param("validAt", asOf.validAt())
                .param("knownAt", asOf.knownAt())
                .query(row -> {
                    var model = row.getString("model");
                    found.computeIfAbsent(model, _ -> new HashMap<>())
                            .put(
                                    row.getObject("object", UUID.class),
                                    subject(Objects.requireNonNull(byName.get(model)), row.getString("state")));
                });
        return found;
    }

    private static <S> Subject subject(Searched<S> model, String state) {
        return model.subject(States.read(state, model.state()));
    }
}
