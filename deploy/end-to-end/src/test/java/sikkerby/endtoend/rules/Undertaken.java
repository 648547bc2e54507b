package sikkerby.endtoend.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import sikkerby.endtoend.rules.Lines.Line;
import sikkerby.endtoend.words.Said;

/** What an initiative is by the rules. */
public final class Undertaken implements Quiet<InitiativeDays> {

    static final String CONTRIBUTOR = "BUF";

    /** It is part of other work from a day on, and until another where there is one. */
    record Tie(int whole, LocalDate from, LocalDate until) {}

    final Lines lines;
    final String owner;

    private Undertaken(Lines lines, String owner) {
        this.lines = lines;
        this.owner = owner;
    }

    static Undertaken proposed(Said said, int order) {
        var lines = new Lines();
        var line = Line.of("", said.day(), order).who(said.by());
        lines.add(line.what("InitiativeProposed").word("%s %s %s".formatted(strategy(said), said.from(), said.to())));
        for (int i = 0; i < said.named().size(); i++)
            lines.add(line.what("PrincipleAssigned").word(said.named().get(i)).number(i == 0 ? 1 : 0));
        lines.add(line.what("PartnerAssigned").word(CONTRIBUTOR));
        return new Undertaken(lines, said.whom());
    }

    /** The one that is named, or else the current one on the day it is said; none where there was none when it begins. */
    static @Nullable String strategy(Said said) {
        if (said.strategy() != null) return said.strategy();
        var none = !said.flag() && Programme.currentOn(said.about()) == null;
        return none ? null : Programme.currentOn(said.day());
    }

    Undertaken copy() {
        return new Undertaken(lines.copy(), owner);
    }

    @Override
    public Lines lines() {
        return lines;
    }

    /** Who carries it out. */
    public String owner() {
        return owner;
    }

    @Override
    public Set<String> against(Said said, World world) {
        return InitiativeRules.against(said, this, world);
    }

    @Override
    public void take(Said said, int order) {
        if (said.what().corrects()) Footing.correct(said, lines, order);
        else if (changes(said))
            lines.add(line(said, Line.of("", said.day(), order).who(said.by())));
    }

    /** Whether it would not be the same afterwards. */
    boolean changes(Said said) {
        var now = now();
        return switch (said.what()) {
            case SERVE -> !now.serves(said.whom(), said.flag());
            case SERVE_NO_MORE -> now.serves(said.whom(), false);
            case JOIN -> !now.contributors().contains(said.whom());
            case PART -> now.contributors().contains(said.whom());
            case REPLAN -> !now.period().equals(List.of(said.about(), said.last()));
            case PLACE -> !now.places().equals(Set.copyOf(said.named()));
            case LINK -> link(said).isEmpty();
            case UNLINK -> link(said).isPresent();
            case CARRY_OVER -> !now.strategy().equals(said.strategy());
            case APPROVE -> !state().equals("APPROVED");
            case START, TAKE_UP -> !state().equals("ACTIVE");
            case PAUSE -> !state().equals("PAUSED");
            case COMPLETE -> !state().equals("COMPLETED");
            case CANCEL -> !state().equals("CANCELLED");
            case REPORT -> true;
            default -> throw new IllegalArgumentException("Not said of an initiative: " + said);
        };
    }

    /** Of each pair the former, or the later. */
    private static String carried(Said said, int which) {
        return said.named().stream().map(it -> it.split(">", -1)[which]).collect(Collectors.joining(","));
    }

    private static Line line(Said said, Line line) {
        return switch (said.what()) {
            case SERVE -> line.what("PrincipleAssigned").word(said.whom()).number(said.flag() ? 1 : 0);
            case SERVE_NO_MORE -> line.what("PrincipleUnassigned").word(said.whom());
            case JOIN -> line.what("PartnerAssigned").word(said.whom());
            case PART -> line.what("PartnerUnassigned").word(said.whom());
            case REPLAN ->
                line.what("InitiativePeriodChanged")
                        .word("- %s %s".formatted(said.from(), said.to()))
                        .number(said.flag() ? 1 : 0);
            case PLACE -> line.what("InitiativePlacesChanged").word(String.join(",", said.named()));
            case LINK -> line.what("InitiativeLinked").word(said.whom()).number(said.target());
            case UNLINK -> line.what("InitiativeUnlinked").word(said.whom()).number(said.target());
            case CARRY_OVER ->
                line.what("InitiativeCarriedOver")
                        .word(said.strategy() + " " + carried(said, 1) + " " + carried(said, 0));
            case APPROVE -> line.what("InitiativeApproved");
            case START -> line.what("InitiativeStarted");
            case PAUSE -> line.what("InitiativePaused");
            case TAKE_UP -> line.what("InitiativeResumed");
            case COMPLETE -> line.what("InitiativeCompleted").number(said.number() == 1 ? 1 : 0);
            case CANCEL -> line.what("InitiativeCancelled");
            case REPORT -> line.what("InitiativeStatusReported").number(said.flag() ? 1 : 0);
            default -> throw new IllegalArgumentException("Not said of an initiative: " + said);
        };
    }

    /** What links it so to another object, by what was told last. */
    Optional<Line> link(Said said) {
        return lastLink(said).filter(it -> it.is("InitiativeLinked"));
    }

    Optional<Line> lastLink(Said said) {
        return lines.last(it -> it.is("InitiativeLinked", "InitiativeUnlinked")
                && it.word().equals(said.whom())
                && it.number() == said.target());
    }

    /** What it is part of, day by day, once these lines are told. */
    static List<Tie> partOf(Lines lines) {
        var ties = new ArrayList<Tie>();
        for (var line : lines.told()) {
            if (!line.word().equals("PART_OF")) continue;
            if (line.is("InitiativeLinked")) ties.add(new Tie(line.number(), line.day(), LocalDate.MAX));
            else {
                ties.removeIf(it -> it.whole() == line.number() && !it.from().isBefore(line.day()));
                ties.replaceAll(it -> it.whole() == line.number() && it.until().equals(LocalDate.MAX)
                        ? new Tie(it.whole(), it.from(), line.day())
                        : it);
            }
        }
        return ties;
    }

    /** What is against promising something on a day that serves it. */
    Set<String> againstPromising(LocalDate day) {
        if (day.isBefore(lines.told().getFirst().day())) return Set.of("OCCURRED_TOO_EARLY");
        var ended = hasEnded() && !day.isBefore(now().step().orElseThrow().day());
        return ended ? Set.of("INITIATIVE_ENDED") : Set.of();
    }

    boolean hasEnded() {
        return Set.of("COMPLETED", "CANCELLED").contains(state());
    }

    @Override
    public InitiativeDays after(List<Line> told) {
        return new InitiativeDays(told);
    }
}
