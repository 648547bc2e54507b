package sikkerby.benchmark;

import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.boot.logging.LoggingSystem;
import sikkerby.benchmark.figure.Report;
import sikkerby.benchmark.running.Issuer;
import sikkerby.benchmark.running.Server;
import sikkerby.benchmark.yardstick.Emmett;
import sikkerby.benchmark.yardstick.Pgbench;
import sikkerby.local.process.Console;

/** Measures the tracker beside PostgreSQL itself, and leaves a table, plots and JSON in {@code target}. */
public final class Benchmark {

    /** In the order in which they are measured. */
    static final Map<String, Bench.Group> GROUPS = new LinkedHashMap<>();

    // The last appends to the logs that others only read.
    static {
        GROUPS.put("append", AppendRows::measure);
        GROUPS.put("command", CommandRows::measure);
        GROUPS.put("costs", Costs::measure);
        GROUPS.put("read", ReadRows::measure);
        GROUPS.put("serving", ServingRows::measure);
        GROUPS.put("visible", VisibleRows::measure);
        GROUPS.put("pages", PageRows::measure);
        GROUPS.put("start", StartRows::measure);
        GROUPS.put("growth", GrowthRows::measure);
    }

    private Benchmark() {}

    public static void main(String[] arguments) throws Exception {
        // Until a service sets its own, the libraries would log everything.
        LoggingSystem.get(Benchmark.class.getClassLoader()).beforeInitialize();
        var console = Console.here();
        var settings = Settings.given();
        var report = new Report();
        console.show(run(settings, report, console));
        System.exit(0);
    }

    static String run(Settings settings, Report report, Console console) throws Exception {
        try (var server = Server.start(settings.target().resolve("database"));
                var issuer = new Issuer()) {
            var machine = Machine.described(server);
            var pgbench = Pgbench.find(settings.target().resolve("pgbench"));
            if (pgbench.isEmpty()) report.remark(Pgbench.MISSING);
            var emmett = Emmett.fetch(settings.target().resolve("emmett"), Appends.example());
            if (emmett.isEmpty()) report.remark(Emmett.MISSING);
            var logs = new Logs(server, console::say);
            var bench = new Bench(settings, server, issuer, pgbench, emmett, logs, report, console::say);
            for (var group : GROUPS.entrySet()) {
                if (!settings.wants(group.getKey())) continue;
                console.say("Measuring: " + group.getKey());
                group.getValue().measure(bench);
                report.write(settings.target(), machine);
            }
            return report.markdown(machine);
        }
    }
}
