package sikkerby.query.model;

import org.springframework.jdbc.core.simple.JdbcClient;
import sikkerby.query.time.AsOf;
import sikkerby.query.time.Cursors;

/** The table of one read model, in which present and past stand side by side. */
public final class HistoryTable<S> {

    private final ReadModel<S> model;
    private final JdbcClient jdbc;
    private final Cursors cursors;

    HistoryTable(ReadModel<S> model, JdbcClient jdbc, Cursors cursors) {
        this.model = model;
        this.jdbc = jdbc;
        this.cursors = cursors;
    }

    /**
     * The condition that a row of any read model, under this alias, is the one that holds; its parameters
     * {@code :validAt} and {@code :knownAt} are bound by {@link Rows}, for joins and subqueries in its conditions. What is
     * known at present has indexes of its own. Ends that are open are written as the indexes hold them.
     */
    public static String holds(String alias, AsOf asOf) {
        return "it.valid_from <= :validAt and coalesce(it.valid_to, 'infinity') > :validAt and %s"
                .formatted(known(asOf))
                .replace("it.", alias + ".");
    }

    /** The condition that a row says, likewise, what becomes of its object in the end, as things stand. */
    public static String isLast(String alias, AsOf asOf) {
        return "it.valid_to is null and %s".formatted(known(asOf)).replace("it.", alias + ".");
    }

    private static String known(AsOf asOf) {
        return asOf.present()
                ? "it.known_to is null"
                : "it.known_from <= :knownAt and coalesce(it.known_to, " + Long.MAX_VALUE + ") > :knownAt";
    }

    /** The rows that hold on that day with that knowledge, one for each object. */
    public Rows<S> at(AsOf asOf) {
        return new Rows<>(model, asOf, jdbc, cursors);
    }
}
