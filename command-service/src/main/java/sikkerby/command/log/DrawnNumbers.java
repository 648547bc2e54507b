package sikkerby.command.log;

import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import sikkerby.command.act.Numbers;
import sikkerby.command.act.Series;

/**
 * Draws numbers from the database, each in a transaction of its own that has ended before the events are appended: they
 * must be the first that their transaction writes.
 */
public final class DrawnNumbers implements Numbers {

    private final JdbcClient database;

    /** Needs a source that commits by itself, with no transaction manager around it. */
    public DrawnNumbers(DataSource database) {
        this.database = JdbcClient.create(database);
    }

    @Override
    public String draw(Series series, int year) {
        var count = database.sql("""
                        insert into command.number as drawn (series, year, last)
                        values (:series, :year, 1)
                        on conflict (series, year) do update set last = drawn.last + 1
                        returning last
                        """)
                .param("series", series.name())
                .param("year", year)
                .query(Integer.class)
                .single();
        return series.number(year, count);
    }
}
