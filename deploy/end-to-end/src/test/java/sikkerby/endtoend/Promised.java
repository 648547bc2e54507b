package sikkerby.endtoend;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** What a promise under an agreement is by the rules, kept as a plain list of what was said of it. */
final class Promised {

    /** One step that counts; a correction gives it another day, or takes it away, from its own order on. */
    private static final class Step {

        private final Said.What what;
        private final LocalDate day;
        private final int order;
        private final String entry;
        private final List<Change> changes = new ArrayList<>();

        Step(Said.What what, LocalDate day, int order, String entry) {
            this.what = what;
            this.day = day;
            this.order = order;
            this.entry = entry;
        }

        Optional<Held> held(int known) {
            if (order > known) return Optional.empty();
            var now = new Change(day, order);
            for (var it : changes) if (it.order() <= known) now = it;
            return Optional.ofNullable(now.day()).map(it -> new Held(what, it, order));
        }
    }

    /** Another day for a step; none where it was annulled. */
    private record Change(@Nullable LocalDate day, int order) {}

    private record Held(Said.What what, LocalDate day, int order) {}

    final String debtor;
    final LocalDate dueOn;
    private final Agreed agreement;
    private final List<Step> steps = new ArrayList<>();
    private boolean evidence;

    Promised(Said pledge, Agreed agreement, int order, String entry) {
        this.debtor = pledge.by();
        this.dueOn = pledge.about();
        this.agreement = agreement;
        steps.add(new Step(Said.What.PLEDGE, pledge.day(), order, entry));
    }

    /** Which rules a pledge would break. */
    static Set<String> against(Said pledge, Agreed agreement) {
        var broken = new TreeSet<String>();
        if (!Agreed.PARTIES.contains(pledge.by())) broken.add("NOT_PARTY");
        if (pledge.day().isBefore(agreement.draftedOn)) broken.add("OCCURRED_TOO_EARLY");
        if (!agreement.covers(pledge.about())) broken.add("DUE_OUTSIDE_AGREEMENT");
        return broken;
    }

    Set<String> against(Said said) {
        var broken = new TreeSet<String>();
        var last = last();
        switch (said.what()) {
            case PROGRESS, EVIDENCE, CLAIM -> ofTheDebtor(said, last, broken);
            case DISPUTE, CONFIRM -> {
                if (said.by().equals(debtor)) broken.add("OWN_CONFIRMATION");
                if (!Agreed.PARTIES.contains(said.by())) broken.add("NOT_PARTY");
                mustBe(last, broken, Said.What.CLAIM);
                if (said.day().isBefore(last.day())) broken.add("OCCURRED_TOO_EARLY");
            }
            case CORRECT, ANNUL -> {
                if (!said.by().equals(debtor)) broken.add("ENTRY_OF_OTHERS");
                var begun = held(Integer.MAX_VALUE).stream()
                        .filter(it -> it.what() == Said.What.PLEDGE)
                        .findFirst();
                if (said.from() != null
                        && said.from().isBefore(begun.orElseThrow().day())) broken.add("OCCURRED_TOO_EARLY");
                if (said.from() != null && said.from().isBefore(opened().day())) broken.add("CONTRADICTS_ENTRIES");
            }
            default -> throw new IllegalArgumentException("Not said of a promise: " + said);
        }
        return broken;
    }

    private void ofTheDebtor(Said said, Held last, Set<String> broken) {
        if (!said.by().equals(debtor)) broken.add("ACTS_FOR_OTHER_PARTY");
        var pledgedOn = held(Integer.MAX_VALUE).getFirst().day();
        switch (said.what()) {
            case EVIDENCE -> {
                if (last.what() == Said.What.CONFIRM) broken.add("TERMINAL_STATE");
                if (said.day().isBefore(pledgedOn)) broken.add("OCCURRED_TOO_EARLY");
            }
            case PROGRESS -> {
                mustBe(last, broken, Said.What.PLEDGE, Said.What.DISPUTE);
                if (said.day().isBefore(pledgedOn)) broken.add("OCCURRED_TOO_EARLY");
            }
            default -> {
                mustBe(last, broken, Said.What.PLEDGE, Said.What.DISPUTE);
                if (!evidence) broken.add("NO_EVIDENCE");
                if (said.day().isBefore(last.day())) broken.add("OCCURRED_TOO_EARLY");
                if (!agreement.bindsOn(said.day())) broken.add("AGREEMENT_NOT_IN_FORCE");
            }
        }
    }

    private static void mustBe(Held last, Set<String> broken, Said.What... allowed) {
        if (last.what() == Said.What.CONFIRM) broken.add("TERMINAL_STATE");
        else if (!List.of(allowed).contains(last.what())) broken.add("ILLEGAL_TRANSITION");
    }

    void take(Said said, int order, String entry) {
        switch (said.what()) {
            case EVIDENCE -> evidence = true;
            case PROGRESS -> {}
            case CLAIM, DISPUTE, CONFIRM -> steps.add(new Step(said.what(), said.day(), order, entry));
            case CORRECT, ANNUL -> lastClaim().changes.add(new Change(said.from(), order));
            default -> throw new IllegalArgumentException("Not said of a promise: " + said);
        }
    }

    /** The entry that a correction would be about; none where nothing was claimed that still counts. */
    @Nullable
    String correctable() {
        return last().what() == Said.What.CLAIM ? lastClaim().entry : null;
    }

    /** The pledge, or the dispute after which it was claimed again. */
    private Held opened() {
        return held(Integer.MAX_VALUE).stream()
                .filter(it -> it.what() == Said.What.PLEDGE || it.what() == Said.What.DISPUTE)
                .reduce((_, later) -> later)
                .orElseThrow();
    }

    private Step lastClaim() {
        return steps.stream()
                .filter(it ->
                        it.what == Said.What.CLAIM && it.held(Integer.MAX_VALUE).isPresent())
                .reduce((_, later) -> later)
                .orElseThrow();
    }

    /** The step said last, whatever its day: the write side decides in the order in which things are recorded. */
    private Held last() {
        return held(Integer.MAX_VALUE).getLast();
    }

    private List<Held> held(int known) {
        return steps.stream().flatMap(it -> it.held(known).stream()).toList();
    }

    /** What it was on a day, as far as was said up to this order; nothing before it began. */
    @Nullable
    String state(LocalDate day, int known) {
        var held = held(known).stream()
                .filter(it -> !it.day().isAfter(day))
                .sorted(Comparator.comparing(Held::day).thenComparingInt(Held::order))
                .toList();
        if (held.isEmpty()) return null;
        return switch (held.getLast().what()) {
            case CLAIM -> "CLAIMED";
            case DISPUTE -> "DISPUTED";
            case CONFIRM -> "FULFILLED";
            default -> "IN_FORCE".equals(agreement.state(day, known)) ? "BINDING" : "PLEDGED";
        };
    }

    boolean overdue(LocalDate day, int known) {
        return Set.of("PLEDGED", "BINDING", "DISPUTED").contains(String.valueOf(state(day, known)))
                && dueOn.isBefore(day);
    }
}
