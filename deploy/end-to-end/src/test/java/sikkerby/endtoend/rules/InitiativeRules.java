package sikkerby.endtoend.rules;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import sikkerby.endtoend.rules.Lines.Line;
import sikkerby.endtoend.rules.Undertaken.Tie;
import sikkerby.endtoend.words.Said;
import sikkerby.endtoend.words.What;

/** What the rules have against something that is said of an initiative. */
final class InitiativeRules {

    /** The first day on which the partners of the reference data are there. */
    private static final LocalDate PARTNERS = LocalDate.of(2018, 1, 1);

    private final Said said;
    private final Undertaken work;
    private final World world;
    private final Programme programme;
    private final Set<String> broken = new TreeSet<>();

    private InitiativeRules(Said said, Undertaken work, World world) {
        this.said = said;
        this.work = work;
        this.world = world;
        this.programme = new Programme(world.today());
    }

    static Set<String> against(Said said, Undertaken work, World world) {
        var rules = new InitiativeRules(said, work, world);
        if (said.what().corrects()) rules.correction();
        else rules.look();
        return rules.broken;
    }

    /** What it would break to propose one. */
    static Set<String> against(Said said, World world) {
        var rules = new InitiativeRules(said, Undertaken.proposed(said, Lines.ALL), world);
        rules.proposal();
        return rules.broken;
    }

    private void proposal() {
        onlyOwner();
        var strategy = Undertaken.strategy(said);
        broken.addAll(programme.against(strategy, said.day()));
        if (said.named().isEmpty()
                || Set.copyOf(said.named()).size() < said.named().size()) broken.add("NO_PRINCIPLE");
        said.named().forEach(it -> broken.addAll(programme.against(strategy, it, servedFrom(said.about()))));
        if (!said.flag() && programme.beginsAfter(strategy, said.about())) broken.add("OUTSIDE_STRATEGY");
        period();
    }

    private void look() {
        if (Set.of(What.APPROVE, What.CANCEL).contains(said.what())) onlySteeringGroup();
        else onlyOwner();
        var changes = work.changes(said);
        switch (said.what()) {
            case SERVE -> {
                goesOn();
                var strategy = work.now().strategy();
                broken.addAll(programme.against(strategy, said.day()));
                var from = servedFrom(work.now().period().getFirst());
                broken.addAll(programme.against(strategy, said.whom(), from));
            }
            case SERVE_NO_MORE -> {
                if (changes) noMore();
            }
            case JOIN -> {
                goesOn();
                if (said.whom().equals(work.owner)) broken.add("OWNER_CONTRIBUTES");
            }
            case PART -> {
                if (changes) goesOn();
                if (changes)
                    notBefore(work.lines.last(this::joined).orElseThrow().day());
            }
            case REPLAN -> {
                if (changes) replan();
                else period();
            }
            case PLACE -> {
                if (changes) goesOn();
            }
            case LINK, UNLINK -> link(changes);
            case CARRY_OVER -> {
                if (changes) carryOver();
            }
            case REPORT -> goesOn();
            case APPROVE, START, PAUSE, TAKE_UP, COMPLETE, CANCEL -> step(changes);
            default -> throw new IllegalArgumentException("Not said of an initiative: " + said);
        }
    }

    private void noMore() {
        goesOn();
        if (work.now().serves(said.whom(), true)) broken.add("NO_PRINCIPLE");
        Optional.ofNullable(work.now().principles().get(said.whom())).ifPresent(it -> notBefore(it.since()));
    }

    private boolean joined(Line line) {
        return line.is("PartnerAssigned") && line.word().equals(said.whom());
    }

    private void replan() {
        goesOn();
        period();
        var moves = !said.about().equals(work.now().period().getFirst());
        if (moves && !said.flag() && programme.beginsAfter(work.now().strategy(), said.about()))
            broken.add("OUTSIDE_STRATEGY");
    }

    private void period() {
        if (said.last().isBefore(said.about())) broken.add("PERIOD_REVERSED");
        if (said.about().isBefore(PARTNERS)) broken.add("BEFORE_OWNER");
    }

    /** Nothing is part of itself, not even by way of others, on any day. */
    private void link(boolean changes) {
        if (said.what() == What.UNLINK) {
            work.link(said).ifPresent(it -> notBefore(it.day()));
            return;
        }
        if (said.target() == Said.NONE || !(world.told(said.target()) instanceof Undertaken other)) {
            broken.add("UNKNOWN_CODE");
            return;
        }
        notBefore(begun(work));
        notBefore(begun(other));
        if (other == work) broken.add("LINK_CYCLE");
        if (!changes) return;
        work.lastLink(said).ifPresent(it -> notBefore(it.day()));
        var tie = new Tie(said.target(), said.day(), LocalDate.MAX);
        if (said.whom().equals("PART_OF") && leadsBack(tie)) broken.add("LINK_CYCLE");
    }

    /** Whether what it would be part of is itself part of it, on one and the same day. */
    private boolean leadsBack(Tie tie) {
        if (!tie.from().isBefore(tie.until())) return false;
        if (!(world.told(tie.whole()) instanceof Undertaken whole)) return false;
        return whole == work || Undertaken.partOf(whole.lines).stream().anyMatch(it -> leadsBack(both(tie, it)));
    }

    private static Tie both(Tie one, Tie next) {
        var from = one.from().isAfter(next.from()) ? one.from() : next.from();
        var until = one.until().isBefore(next.until()) ? one.until() : next.until();
        return new Tie(next.whole(), from, until);
    }

    private void carryOver() {
        goesOn();
        var strategy = String.valueOf(said.strategy());
        if (!strategy.equals(Programme.LATER)) broken.add("NOT_A_SUCCESSOR");
        broken.addAll(programme.against(strategy, said.day()));
        var codes = said.named().stream().map(it -> it.split(">", -1)[1]).toList();
        if (codes.isEmpty() || Set.copyOf(codes).size() < codes.size()) broken.add("NO_PRINCIPLE");
        for (var it : said.named()) {
            var pair = it.split(">", -1);
            if (!work.now().serves(pair[0], false)) broken.add("UNKNOWN_CODE");
            if (!Programme.isMapped(pair[0], pair[1])) broken.add("PRINCIPLE_NOT_MAPPED");
            broken.addAll(programme.against(strategy, pair[1], said.day()));
        }
    }

    /** From where it stands, each step leads to some others only. */
    private void step(boolean changes) {
        if (said.what() == What.COMPLETE && said.number() == 0) broken.add("OUTCOME_REQUIRED");
        if (!changes) {
            if (said.what() == What.COMPLETE && saysOtherwise()) broken.add("ILLEGAL_TRANSITION");
            return;
        }
        var from = switch (said.what()) {
            case APPROVE -> List.of("PROPOSED");
            case START -> List.of("APPROVED");
            case PAUSE -> List.of("ACTIVE");
            case TAKE_UP -> List.of("PAUSED");
            case COMPLETE -> List.of("ACTIVE", "PAUSED");
            default -> List.of("PROPOSED", "APPROVED", "ACTIVE", "PAUSED");
        };
        if (!from.contains(work.state())) broken.add("ILLEGAL_TRANSITION");
        notBefore(work.now().step().orElseThrow().day());
        if (said.what() == What.APPROVE) {
            var primary = work.now().principles().entrySet().stream()
                    .filter(it -> it.getValue().primary());
            if (primary.anyMatch(it -> programme.isRetired(it.getKey(), said.day()))) broken.add("NO_PRINCIPLE");
        }
        var ends = said.what() == What.COMPLETE || said.what() == What.CANCEL;
        if (ends && !said.flag() && world.promisesServing(work).anyMatch(Promised::isGoingOn))
            broken.add("OPEN_COMMITMENTS");
    }

    /** Than what was told of how it ended. */
    private boolean saysOtherwise() {
        return work.now().step().orElseThrow().number() != (said.number() == 1 ? 1 : 0);
    }

    /** It must still make sense, and it is still part of nothing that is part of it. */
    private void correction() {
        broken.addAll(InitiativeSteps.FOOTING.against(said, work, world));
        if (!broken.isEmpty()) return;
        var line = work.lines.told(said.number()).orElseThrow();
        var ties = Undertaken.partOf(work.lines.with(line, Fix.of(said)));
        if (ties.stream().anyMatch(this::leadsBack)) broken.add("LINK_CYCLE");
    }

    private void onlyOwner() {
        if (said.bySteeringGroup()) broken.add("ROLE_MAY_NOT");
        if (!said.bySecretariat() && !said.by().equals(work.owner)) broken.add("NOT_OWNER");
    }

    private void onlySteeringGroup() {
        if (!said.bySteeringGroup() && !said.bySecretariat()) broken.add("ROLE_MAY_NOT");
    }

    /** Nothing comes before it was proposed, or once it has ended; but what came before its end may come late. */
    private void goesOn() {
        notBefore(begun(work));
        var ended = work.now().step().orElseThrow().day();
        if (work.hasEnded() && !said.day().isBefore(ended)) broken.add("ILLEGAL_TRANSITION");
    }

    private static LocalDate begun(Undertaken some) {
        return some.lines.told().getFirst().day();
    }

    private LocalDate servedFrom(LocalDate first) {
        return first.isAfter(said.day()) ? first : said.day();
    }

    private void notBefore(LocalDate day) {
        if (said.day().isBefore(day)) broken.add("OCCURRED_TOO_EARLY");
    }
}
