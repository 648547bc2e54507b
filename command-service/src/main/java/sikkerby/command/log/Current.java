package sikkerby.command.log;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * How things stand once they are locked, of all that a batch was decided on.
 *
 * @param last the last sequence of each object
 * @param found how many objects name another
 */
record Current(Map<UUID, Long> last, Map<Search, Integer> found) {

    private static final String LAST = """
            select guard.object, coalesce(
                (select max(event.sequence) from log.event where event.aggregate_id = guard.object), -1)
            from unnest(?::uuid[]) as guard (object)
            """;
    private static final String FOUND = """
            select search.referred, search.kind, (select count(*) from log.reference
                where reference.referred = search.referred and reference.kind = search.kind)
            from unnest(?::uuid[], ?::text[]) as search (referred, kind)
            """;

    static Current of(Connection connection, List<Append> batch) throws SQLException {
        return new Current(last(connection, batch), found(connection, batch));
    }

    /** The objects that a command knew otherwise. */
    Set<UUID> moved(Append append) {
        var changed = append.guards().entrySet().stream()
                .filter(guard -> !guard.getValue().equals(last.get(guard.getKey())))
                .map(Map.Entry::getKey);
        var named = append.searches().entrySet().stream()
                .filter(search -> !search.getValue().equals(found.get(search.getKey())))
                .map(search -> search.getKey().referred());
        return Stream.concat(changed, named).collect(Collectors.toUnmodifiableSet());
    }

    private static Map<UUID, Long> last(Connection connection, List<Append> batch) throws SQLException {
        var objects = new HashSet<UUID>();
        batch.forEach(append -> objects.addAll(append.guards().keySet()));
        var last = new HashMap<UUID, Long>();
        if (objects.isEmpty()) return last;
        try (var statement = connection.prepareStatement(LAST)) {
            statement.setArray(1, connection.createArrayOf("uuid", objects.toArray()));
            try (var rows = statement.executeQuery()) {
                while (rows.next()) last.put(rows.getObject(1, UUID.class), rows.getLong(2));
            }
        }
        return last;
    }

    private static Map<Search, Integer> found(Connection connection, List<Append> batch) throws SQLException {
        var searches = batch.stream()
                .flatMap(append -> append.searches().keySet().stream())
                .distinct()
                .toList();
        var found = new HashMap<Search, Integer>();
        if (searches.isEmpty()) return found;
        try (var statement = connection.prepareStatement(FOUND)) {
            statement.setArray(
                    1,
                    connection.createArrayOf(
                            "uuid", searches.stream().map(Search::referred).toArray()));
            statement.setArray(
                    2,
                    connection.createArrayOf(
                            "text", searches.stream().map(Search::kind).toArray()));
            try (var rows = statement.executeQuery()) {
                while (rows.next()) {
                    found.put(new Search(rows.getObject(1, UUID.class), rows.getString(2)), rows.getInt(3));
                }
            }
        }
        return found;
    }
}
