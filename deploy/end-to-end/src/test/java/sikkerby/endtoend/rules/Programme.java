package sikkerby.endtoend.rules;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import sikkerby.endtoend.Run;

/**
 * The strategies that work stands under, and a programme that it can be carried over to: in force for some weeks, one of
 * its two principles retired since. A programme comes after the strategy without closing it for other tests.
 */
public record Programme(LocalDate today) {

    public static final String STRATEGY = "SBS-2022";
    public static final String CLOSED = "SBS-2018";
    public static final String DRAFTED = "SBP-2014";
    public static final String LATER = "SBR-2022";
    public static final List<String> PRINCIPLES = List.of("F1", "F2", "G1", "F3");
    public static final List<String> ITS_OWN = List.of("X1", "X2");

    private static final Map<String, String> MAPPED = Map.of("F1", "X1", "F2", "X2", "G1", "X1");
    private static final LocalDate FIRST_OF_STRATEGY = LocalDate.of(2022, 1, 1);
    private static final LocalDate FIRST_OF_CLOSED = LocalDate.of(2018, 1, 1);
    private static final int DAYS = 30;
    private static final int DAYS_RETIRED = 8;

    /** Adopted by the secretariat, as of the first day that it holds on. */
    public static void adopt(Run run, LocalDate today) {
        var secretariat = run.as("sekretariat");
        var days = new Programme(today);
        var said = "'occurredOn': '%s', 'reason': 'Indført efter mødet.'".formatted(days.first());
        var all = "/api/strategies";
        var one = all + "/" + LATER;
        secretariat.send(all, """
                {'code': '%s', 'kind': 'PROGRAMME', 'name': {'da': 'Det næste program'}, 'from': '%s', %s}
                """.formatted(LATER, days.first(), said)).done();
        for (var code : ITS_OWN)
            secretariat
                    .send(one + "/principles", """
                    {'code': '%s', 'kind': 'SUBJECT', 'no': %s, 'name': {'da': 'Fokus på %s'}, %s}
                    """.formatted(code, code.charAt(1), code, said))
                    .done();
        secretariat
                .send(one + "/adoption", "{'body': 'BR', 'from': '%s', %s}".formatted(days.first(), said))
                .done();
        secretariat
                .send(
                        one + "/principles/X2/retire",
                        "{'from': '%s', %s}"
                                .formatted(days.retired(), said.replaceAll("\\d{4}.{6}", days.retired() + "")))
                .done();
        for (var it : MAPPED.entrySet())
            secretariat
                    .send(
                            all + "/" + STRATEGY + "/principles/" + it.getKey() + "/mappings",
                            "{'strategy': '%s', 'principle': '%s', %s}".formatted(LATER, it.getValue(), said))
                    .done();
    }

    LocalDate first() {
        return today.minusDays(DAYS);
    }

    private LocalDate retired() {
        return today.minusDays(DAYS_RETIRED);
    }

    /** The one that is current on a day. */
    static @Nullable String currentOn(LocalDate day) {
        if (day.isBefore(FIRST_OF_CLOSED)) return null;
        return day.isBefore(FIRST_OF_STRATEGY) ? CLOSED : STRATEGY;
    }

    /** What is against work under a strategy that somebody speaks of on a day. */
    Set<String> against(@Nullable String strategy, LocalDate day) {
        if (strategy == null) return Set.of("NO_STRATEGY");
        return switch (strategy) {
            case STRATEGY -> Set.of();
            case CLOSED -> Set.of("STRATEGY_CLOSED");
            case DRAFTED -> Set.of("STRATEGY_NOT_ADOPTED");
            default -> day.isBefore(first()) ? Set.of("OCCURRED_TOO_EARLY") : Set.of();
        };
    }

    /** What is against work that begins before its strategy does. */
    boolean beginsAfter(@Nullable String strategy, LocalDate from) {
        return switch (strategy) {
            case STRATEGY -> from.isBefore(FIRST_OF_STRATEGY);
            case LATER -> from.isBefore(first());
            case null, default -> false;
        };
    }

    /** What is against serving a principle from a day on. */
    Set<String> against(@Nullable String strategy, String principle, LocalDate day) {
        var held = LATER.equals(strategy) ? ITS_OWN : PRINCIPLES;
        var broken = new TreeSet<String>();
        if (!held.contains(principle) || CLOSED.equals(strategy)) broken.add("UNKNOWN_CODE");
        if (LATER.equals(strategy) && day.isBefore(first())) broken.add("OCCURRED_TOO_EARLY");
        if (isRetired(principle, day)) broken.add("PRINCIPLE_RETIRED");
        return broken;
    }

    boolean isRetired(String principle, LocalDate day) {
        return principle.equals("X2") && !day.isBefore(retired());
    }

    static boolean isMapped(String former, String principle) {
        return principle.equals(MAPPED.get(former));
    }
}
