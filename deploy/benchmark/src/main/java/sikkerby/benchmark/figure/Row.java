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
    P3("99th percentile of an append / of a pgbench transaction", Goal.atMost(2.0, 1.5)),
    P4("100-event append, one writer / 100-row INSERT", Goal.atLeast(0.60, 0.80)),
    P5("Gain from 1 to 16 writers / pgbench's own gain", Goal.atLeast(0.80, 1.2)),
    P7("Reading the log into decoded events, one thread / binary COPY out of the same rows", Goal.atLeast(0.40, 0.50)),
    P8("Full rebuild of all read models / COPY of their finished rows into like tables", Goal.atLeast(0.20, 0.40)),
    P8b(
            "Full rebuild of all read models / Axon's pooled processors following the log from its beginning",
            Goal.atLeast(10, 20));

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

    String what() {
        return what;
    }

    Goal goal() {
        return new Goal(more, floor, aim);
    }
}
