package sikkerby.benchmark;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.LongStream;

/**
 * What a run was asked to do.
 *
 * @param checkout where the built services lie
 * @param target where the results go
 * @param groups which groups of rows are measured; all where there are none
 * @param sizes of the logs on which growth is measured, the smallest first
 * @param seconds that one measurement takes
 */
record Settings(Path checkout, Path target, Set<String> groups, List<Long> sizes, int rounds, double seconds) {

    private static final long SMALLEST = 10_000;

    /** As Maven hands them on. */
    static Settings given() {
        var checkout = Path.of(System.getProperty("sikkerby.home", ""))
                .toAbsolutePath()
                .normalize();
        var rows = System.getProperty("benchmark.rows", "all");
        var largest = Long.parseLong(System.getProperty("benchmark.largest", "100000"));
        return new Settings(
                checkout,
                checkout.resolve("deploy/benchmark/target"),
                rows.equals("all") ? Set.of() : Set.of(rows.split(",", -1)),
                LongStream.iterate(SMALLEST, it -> it <= largest, it -> it * 10)
                        .boxed()
                        .toList(),
                Integer.parseInt(System.getProperty("benchmark.rounds", "7")),
                Double.parseDouble(System.getProperty("benchmark.seconds", "4")));
    }

    boolean wants(String group) {
        return groups.isEmpty() || groups.contains(group);
    }

    long smallest() {
        return sizes.getFirst();
    }
}
