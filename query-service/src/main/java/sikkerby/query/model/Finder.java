package sikkerby.query.model;

import java.util.Collection;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import sikkerby.events.fact.BodyCode;
import sikkerby.query.ask.Invalid;
import sikkerby.query.ask.Which;
import sikkerby.query.time.AsOf;
import sikkerby.query.time.TimeRequest;

/** Finds which object people mean, whenever it was or will be known: a number or code once given never changes. */
@Component
public final class Finder {

    // As the index is sorted, or it could not serve.
    private static final String IS = " collate \"C\" = :named";

    private final JdbcClient jdbc;

    Finder(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The condition that a row lies in a place, or in what lies within it as of the dates asked for. */
    public static String liesInPlace(AsOf asOf) {
        return """
            it.places && array(
                with recursive inside (code) as (
                    select cast(:place as text)
                    union
                    select p.code from inside i join read.place p on p.within @> array[i.code] where %s)
                select code from inside)
            """.formatted(HistoryTable.holds("p", asOf));
    }

    /** The condition that a row is for a place, or for what lies within it; one that names none is for the whole city. */
    public static String isForPlace(AsOf asOf) {
        return liesInPlace(asOf) + """
             or it.places = '{}' and exists (
                select 1 from read.place c
                 where c.code = cast(:place as text) and c.state::json ->> 'kind' = 'CITY' and %s)
            """.formatted(HistoryTable.holds("c", asOf));
    }

    /** The question as one about this object, whose version can be waited for. */
    public TimeRequest about(ReadModel<?> model, Which which, TimeRequest time) {
        if (which.id() != null) return time.about(which.id());
        var found = find(model, which);
        var deadline = System.nanoTime() + Snapshot.PATIENCE.toNanos();
        // Somebody who knows a version has seen the object: its number is about to be shown.
        while (found.isEmpty() && time.minVersion() != null && System.nanoTime() < deadline) {
            Snapshot.pause();
            found = find(model, which);
        }
        return found.map(time::about).orElse(time);
    }

    /** Nothing for an object that no row of the read model was ever about. */
    public Optional<UUID> find(ReadModel<?> model, Which which) {
        return find(model.name(), named(model, which), which.id() == null ? which.number() : which.id());
    }

    private static String named(ReadModel<?> model, Which which) {
        var column = model.columns().stream().anyMatch(it -> it.name().equals("number")) ? "number" : "code";
        return which.id() == null ? column + IS : "object = :named";
    }

    /** An object of any of these read models, likewise; refused where there never was such a one. */
    public UUID anywhere(String field, Collection<ReadModel<?>> models, Which which) {
        var each = models.stream()
                .map(it -> "(select object from read." + it.name() + " where " + named(it, which) + " limit 1)")
                .collect(Collectors.joining(" union all "));
        return jdbc.sql("select object from (" + each + ") it limit 1")
                .param("named", which.id() == null ? which.number() : which.id())
                .query(UUID.class)
                .optional()
                .orElseThrow(() -> unknown(field, which));
    }

    /** A filter's object; refused where there never was such a one, since the answer would always be empty. */
    public @Nullable UUID filter(String field, String model, @Nullable Which which) {
        if (which == null) return null;
        var named = which.id() == null ? "number" + IS : "object = :named";
        return find(model, named, which.id() == null ? which.number() : which.id())
                .orElseThrow(() -> unknown(field, which));
    }

    /** A filter's code of a partner, place or strategy, likewise. */
    public <C> @Nullable C code(String field, String model, @Nullable C code) {
        if (code == null) return null;
        if (find(model, "code" + IS, code.toString()).isEmpty()) throw unknown(field, code);
        return code;
    }

    /** A filter's code of a body, likewise. */
    public static @Nullable BodyCode body(String field, @Nullable BodyCode body) {
        if (body != null && !body.exists()) throw unknown(field, body);
        return body;
    }

    private Optional<UUID> find(String model, String condition, @Nullable Object named) {
        return jdbc.sql("select object from read." + model + " where " + condition + " limit 1")
                .param("named", named)
                .query(UUID.class)
                .optional();
    }

    private static Invalid unknown(String field, Object sent) {
        return new Invalid(field, "Kendes ikke: " + sent + ".", "Is not known: " + sent + ".");
    }
}
