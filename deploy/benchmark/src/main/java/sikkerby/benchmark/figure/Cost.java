package sikkerby.benchmark.figure;

/**
 * What something costs that no noise can change, such as bytes written for one command.
 *
 * @param bound what it may cost at most; stored, so that a change that costs more is seen
 */
public record Cost(String what, double value, double bound, String unit) {

    static final String HEAD = """
            | What it costs | Measured | Bound |
            |---|---|---|
            """;

    public boolean isKept() {
        return value <= bound;
    }

    String line() {
        return "| %s | %s %s | %s%s |\n"
                .formatted(what, Numbers.plain(value), unit, Numbers.plain(bound), isKept() ? "" : " **exceeded**");
    }
}
