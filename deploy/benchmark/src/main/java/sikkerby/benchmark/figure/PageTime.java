package sikkerby.benchmark.figure;

/**
 * How long one page takes, from the request until all of it is there.
 *
 * @param now the median in milliseconds, as it is today
 * @param then likewise, as of a day in the past on both time axes
 */
public record PageTime(String page, long size, double now, double then, int bytes) {

    static final String HEAD = """
            | Page | Events in the log | Now, ms | As of 2024-03-14, ms | Bytes |
            |---|---|---|---|---|
            """;

    String line() {
        return "| `%s` | %s | %s | %s | %d |\n"
                .formatted(page, Numbers.size(size), Numbers.plain(now), Numbers.plain(then), bytes);
    }
}
