package sikkerby.query.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Compares tables row by row, whatever their order. */
public final class Tables {

    private Tables() {}

    /** What a table holds now, each row as text. */
    public static List<String> rows(DataSource database, String table) {
        return JdbcClient.create(database)
                .sql("select row_to_json(it)::text from " + table + " it order by 1")
                .query(String.class)
                .list();
    }

    public static void assertThatHolds(DataSource database, String table, List<String> rows) {
        assertThat(rows(database, table).stream().collect(Collectors.joining("\n")))
                .isEqualTo(rows.stream().collect(Collectors.joining("\n")));
    }
}
