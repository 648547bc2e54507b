package sikkerby.benchmark.figure;

import java.util.List;

/** How something grows with the log. */
public record Curve(String name, String title, String unit, List<Point> points) {

    /** What it was at one size of the log. */
    public record Point(long size, double value) {}

    public Curve {
        points = List.copyOf(points);
    }
}
