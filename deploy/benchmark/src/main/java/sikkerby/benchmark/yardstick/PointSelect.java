package sikkerby.benchmark.yardstick;

import java.io.IOException;
import sikkerby.benchmark.running.Store;

/** The rows of a read model under a number each, of which pgbench asks for one after the other. */
public final class PointSelect {

    private final Pgbench pgbench;
    private final Store store;
    private final String script;

    private PointSelect(Pgbench pgbench, Store store, long rows) {
        this.pgbench = pgbench;
        this.store = store;
        this.script = """
                \\set n random(1, %d)
                select * from yardstick.row where n = :n;
                """.formatted(rows);
    }

    /** Of the promises, made beside the real table. */
    public static PointSelect in(Store store, Pgbench pgbench) {
        var sql = store.sql();
        sql.sql("create schema if not exists yardstick").update();
        sql.sql("drop table if exists yardstick.row").update();
        sql.sql("create table yardstick.row as select row_number() over () as n, * from read.commitment")
                .update();
        sql.sql("alter table yardstick.row add primary key (n)").update();
        sql.sql("vacuum (analyze) yardstick.row").update();
        var rows =
                sql.sql("select count(*) from yardstick.row").query(Long.class).single();
        return new PointSelect(pgbench, store, rows);
    }

    /** How many milliseconds one takes, of one client. */
    public double millis(double seconds) throws IOException, InterruptedException {
        return 1000 / pgbench.run(store, script, 1, seconds).perSecond();
    }
}
