package sikkerby.benchmark.figure;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** All that came out of one run, in the forms in which it is read: a table, plots, and JSON for programs. */
public final class Report {

    private static final String HEAD = """
            | # | What | Median | Spread | Floor | Aim | Reached | Events in the log | How |
            |---|---|---|---|---|---|---|---|---|
            """;

    private final List<Figure> figures = new ArrayList<>();
    private final List<Curve> curves = new ArrayList<>();
    private final List<Cost> costs = new ArrayList<>();
    private final List<PageTime> pages = new ArrayList<>();
    private final List<String> remarks = new ArrayList<>();

    public void add(Figure figure) {
        figures.add(figure);
        figures.sort(Comparator.comparing(Figure::row));
    }

    public void add(Curve curve) {
        curves.add(curve);
    }

    public void add(Cost cost) {
        costs.add(cost);
    }

    public void add(PageTime page) {
        pages.add(page);
    }

    /** A line below the table, such as what was left out and why. */
    public void remark(String line) {
        remarks.add(line);
    }

    public List<Cost> costs() {
        return List.copyOf(costs);
    }

    /**
     * Writes table, plots and JSON.
     *
     * @param machine what it ran on, in a line
     */
    public void write(Path folder, String machine) throws IOException {
        Files.createDirectories(folder);
        Files.writeString(folder.resolve("benchmark.md"), markdown(machine), UTF_8);
        Files.writeString(folder.resolve("benchmark.json"), json(), UTF_8);
        for (var curve : curves) Files.writeString(folder.resolve(curve.name() + ".svg"), new Plot(curve).svg(), UTF_8);
    }

    public String markdown(String machine) {
        var said = new StringBuilder(machine).append("\n\n").append(HEAD);
        figures.forEach(it -> said.append(line(it)));
        if (!costs.isEmpty()) said.append('\n').append(Cost.HEAD);
        costs.forEach(it -> said.append(it.line()));
        if (!pages.isEmpty()) said.append('\n').append(PageTime.HEAD);
        pages.forEach(it -> said.append(it.line()));
        if (!remarks.isEmpty()) said.append('\n');
        remarks.forEach(it -> said.append("- ").append(it).append('\n'));
        return said.toString();
    }

    private static String line(Figure it) {
        var goal = it.row().goal();
        return "| %s | %s | %s | %s – %s | %s | %s | %s | %s | %s |%n"
                .formatted(
                        it.row(),
                        it.row().what(),
                        Numbers.plain(it.median()),
                        Numbers.plain(it.low()),
                        Numbers.plain(it.high()),
                        goal.says(goal.floor()),
                        goal.says(goal.aim()),
                        it.verdict(),
                        it.sizes().stream().map(Numbers::size).collect(Collectors.joining(" / ")),
                        it.made())
                .replace(System.lineSeparator(), "\n");
    }

    String json() {
        var all = new LinkedHashMap<String, Map<String, Object>>();
        for (var it : figures) all.put(it.row().name(), entry(it));
        return JsonMapper.builder()
                .enable(SerializationFeature.INDENT_OUTPUT)
                .build()
                .writeValueAsString(all);
    }

    private static Map<String, Object> entry(Figure it) {
        var entry = new LinkedHashMap<String, Object>();
        entry.put("median", Numbers.rounded(it.median()));
        entry.put("spread", List.of(Numbers.rounded(it.low()), Numbers.rounded(it.high())));
        entry.put("floor", it.row().goal().floor());
        entry.put("aim", it.row().goal().aim());
        entry.put("noisy", it.noisy());
        entry.put("size", it.sizes().size() == 1 ? it.sizes().getFirst() : it.sizes());
        return entry;
    }
}
