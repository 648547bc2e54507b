package sikkerby.benchmark.figure;

/**
 * What a figure has to reach, and what it should.
 *
 * @param more more is better; else less
 */
record Goal(boolean more, double floor, double aim) {

    static Goal atLeast(double floor, double aim) {
        return new Goal(true, floor, aim);
    }

    static Goal atMost(double floor, double aim) {
        return new Goal(false, floor, aim);
    }

    String reachedBy(double value) {
        if (more ? value >= aim : value <= aim) return "aim";
        return (more ? value >= floor : value <= floor) ? "floor" : "**below the floor**";
    }

    String says(double value) {
        return (more ? "≥ " : "≤ ") + Numbers.plain(value);
    }
}
