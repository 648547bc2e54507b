package sikkerby.benchmark.figure;

import java.util.Locale;
import java.util.stream.Collectors;

/** A growth curve as SVG: sizes by their magnitude from left to right, values from zero upwards. */
final class Plot {

    private static final int LEFT = 80;
    private static final int TOP = 50;
    private static final int WIDE = 480;
    private static final int HIGH = 220;

    private final Curve curve;
    private final double most;
    private final double first;
    private final double last;

    Plot(Curve curve) {
        this.curve = curve;
        this.most =
                curve.points().stream().mapToDouble(Curve.Point::value).max().orElse(1) * 1.15;
        this.first = Math.log10((double) curve.points().getFirst().size());
        this.last = Math.log10((double) curve.points().getLast().size());
    }

    String svg() {
        var line = curve.points().stream()
                .map(it -> number(x(it)) + "," + number(y(it)))
                .collect(Collectors.joining(" "));
        return """
                <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 620 340" font-family="sans-serif" font-size="13">
                <title>%s</title>
                <text x="%d" y="24" font-size="15">%s (%s)</text>
                <path d="M%d %d v%d h%d" fill="none" stroke="#666"/>
                <polyline points="%s" fill="none" stroke="#005a9c" stroke-width="2"/>
                %s
                <text x="%d" y="%d" text-anchor="middle">events in the log</text>
                </svg>
                """.formatted(
                        curve.title(),
                        LEFT,
                        curve.title(),
                        curve.unit(),
                        LEFT,
                        TOP,
                        HIGH,
                        WIDE,
                        line,
                        curve.points().stream().map(this::point).collect(Collectors.joining("\n")),
                        LEFT + WIDE / 2,
                        TOP + HIGH + 45);
    }

    private String point(Curve.Point point) {
        return """
                <circle cx="%s" cy="%s" r="4" fill="#005a9c"/>\
                <text x="%s" y="%s" text-anchor="middle">%s</text>\
                <text x="%s" y="%d" text-anchor="middle">%s</text>""".formatted(
                        number(x(point)),
                        number(y(point)),
                        number(x(point)),
                        number(y(point) - 10),
                        Numbers.plain(point.value()),
                        number(x(point)),
                        TOP + HIGH + 20,
                        Numbers.size(point.size()));
    }

    private double x(Curve.Point point) {
        return last == first ? LEFT : LEFT + WIDE * (Math.log10((double) point.size()) - first) / (last - first);
    }

    private double y(Curve.Point point) {
        return most == 0 ? TOP + HIGH : TOP + HIGH * (1 - point.value() / most);
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }
}
