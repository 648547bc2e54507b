package sikkerby.benchmark.figure;

/** A line of the table: what is compared with what, and what it has to reach. Its name is its name in the results. */
public enum Row {
    P1(
            "Single-event append through our event store with its idempotency key, 16 writers / pgbench, 16 clients",
            Goal.atLeast(0.80, 1.20)),
    P1b("The same without an idempotency key", Goal.atLeast(0.80, 1.20)),
    P2(
            "The same / Axon's own JDBC engine and event store as they come, neither loading an aggregate",
            Goal.atLeast(2.0, 3.0)),
    P2b("The same / Emmett's event store in Node, 16 at a time", Goal.atLeast(1.5, 2.5)),
    P3("99th percentile of an append / of a pgbench transaction", Goal.atMost(2.0, 1.5)),
    P4("100-event append, one writer / 100-row INSERT", Goal.atLeast(0.60, 0.80)),
    P5("Gain from 1 to 16 writers / pgbench's own gain", Goal.atLeast(0.80, 1.2)),
    P6(
            "Whole commands over HTTP (token, idempotency key, rules, commit), 16 clients / appends with 16 writers",
            Goal.atLeast(0.35, 0.50)),
    P7("Reading the log into decoded events, one thread / binary COPY out of the same rows", Goal.atLeast(0.40, 0.50)),
    P8("Full rebuild of all read models / COPY of their finished rows into like tables", Goal.atLeast(0.20, 0.40)),
    P8b(
            "Full rebuild of all read models / Axon's pooled processors following the log from its beginning",
            Goal.atLeast(10, 20)),
    P9("Appends a second, 16 writers, while all read models are rebuilt / undisturbed", Goal.atLeast(0.80, 0.90)),
    P9b("Questions that failed meanwhile", Goal.atMost(0, 0)),
    P10("One object as of a date, largest log / smallest", Goal.atMost(2.0, 1.5)),
    P11("A list page of 50 as of a date, largest log / smallest", Goal.atMost(3.0, 2.0)),
    P12("From the answer to a command until another process shows it, at half load: p99 in ms", Goal.atMost(250, 100)),
    P12b("The same: p50 in ms", Goal.atMost(50, 50)),
    P13("Live heap rebuilding the largest log / the one before", Goal.atMost(1.2, 1.05)),
    P14("SQL round trips of a single-event command, besides the commit", Goal.atMost(4, 2)),
    P15("Cost of an append, 16 writers, largest log / smallest", Goal.atMost(1.25, 1.10)),
    P15b("Rebuild time for an event, largest log / smallest", Goal.atMost(1.15, 1.10)),
    // A longer number has more digits, and nothing else may grow.
    P15c("Size of a tracking token, largest log / smallest", Goal.atMost(1.25, 1.25)),
    // No more is asked than to tell; the bounds are our own.
    P15d("Disk for an event, in bytes", Goal.atMost(8_000, 5_000)),
    P16("Cold start of the whole local system, in s", Goal.atMost(20, 10)),
    // No goal is set for pages; these are our own: what a person still takes for at once, and what for slow.
    P17("Server time of the slowest page, largest log, in ms", Goal.atMost(1_000, 300)),
    P17b("Server time of the slowest page, the demo in a local run, in ms", Goal.atMost(1_000, 300));

    private final String what;
    private final boolean more;
    private final double floor;
    private final double aim;

    Row(String what, Goal goal) {
        this.what = what;
        this.more = goal.more();
        this.floor = goal.floor();
        this.aim = goal.aim();
    }

    /** What it is, without its name. */
    public String what() {
        return what;
    }

    Goal goal() {
        return new Goal(more, floor, aim);
    }
}
