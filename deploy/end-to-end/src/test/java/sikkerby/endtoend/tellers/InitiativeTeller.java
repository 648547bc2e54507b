package sikkerby.endtoend.tellers;

import java.util.List;
import java.util.stream.Collectors;
import sikkerby.endtoend.rules.Programme;
import sikkerby.endtoend.rules.Undertaken;
import sikkerby.endtoend.rules.World;
import sikkerby.endtoend.words.Said;
import sikkerby.endtoend.words.What;

/** Makes up what somebody says of an initiative. */
record InitiativeTeller(Dice dice) {

    private static final List<String> KINDS = List.of("PART_OF", "PART_OF", "PART_OF", "DEPENDS_ON");

    Said beginning(World world) {
        var owner = dice.one("SOF", "SSP");
        var said = Said.of(What.BEGIN, speaker(owner), dice.after(world.agreed().draftedOn()))
                .about(owner);
        var named = dice.once(2) ? said : said.under(dice.one(Programme.STRATEGY, Programme.LATER));
        var chosen = dice.once(12) ? said.under(dice.one(Programme.CLOSED, Programme.DRAFTED)) : named;
        return period(chosen).naming(principles(Programme.LATER.equals(chosen.strategy())));
    }

    /** With this other work, which may be the same. */
    Said next(Undertaken work, World world, int other) {
        var what = dice.once(6) ? dice.anyFrom(What.SERVE, What.CANCEL) : fitting(work);
        var by = what == What.APPROVE || what == What.CANCEL ? Said.STEERING_GROUP : work.owner();
        var said = Said.of(
                what, speaker(by), dice.after(work.lines().told().getLast().day()));
        var later = work.now().strategy().equals(Programme.LATER);
        return switch (what) {
            case SERVE -> said.about(principle(later)).flag(dice.once(3));
            case SERVE_NO_MORE ->
                said.about(
                        dice.once(6)
                                ? principle(later)
                                : dice.of(List.copyOf(work.now().principles().keySet())));
            case JOIN, PART -> said.about(dice.one("BUF", "TMF", "POLITI", work.owner()));
            case REPLAN -> period(said);
            case PLACE -> said.naming(dice.one(List.of(), List.of("YNB"), List.of("YNB", "BIS"), List.of("VAL")));
            case LINK, UNLINK ->
                said.about(dice.of(KINDS))
                        .at(dice.once(12) ? dice.below(world.all().size()) : other);
            case CARRY_OVER -> carryOver(said, work);
            case REPORT -> said.flag(dice.once(2));
            case COMPLETE, CANCEL -> said.number(dice.below(6)).flag(dice.once(3));
            case CORRECT, ANNUL -> dice.correction(what, work.lines());
            default -> said;
        };
    }

    /** It is called off, and whatever serves it goes on. */
    Said ending() {
        return Said.of(What.CANCEL, Said.STEERING_GROUP, dice.today()).flag(true);
    }

    private What fitting(Undertaken work) {
        if (dice.once(5) && work.lines().told().size() > 4) return dice.one(What.CORRECT, What.CORRECT, What.ANNUL);
        if (dice.once(3)) return dice.one(What.LINK, What.LINK, What.LINK, What.UNLINK);
        if (dice.once(3))
            return dice.one(
                    What.SERVE,
                    What.SERVE,
                    What.SERVE_NO_MORE,
                    What.JOIN,
                    What.PART,
                    What.REPLAN,
                    What.PLACE,
                    What.CARRY_OVER,
                    What.REPORT);
        return switch (work.state()) {
            case "PROPOSED" -> dice.one(What.APPROVE, What.APPROVE, What.APPROVE, What.CANCEL);
            case "APPROVED" -> dice.one(What.START, What.START, What.START, What.CANCEL);
            case "ACTIVE" -> dice.one(What.PAUSE, What.PAUSE, What.REPORT, What.COMPLETE);
            case "PAUSED" -> dice.one(What.TAKE_UP, What.TAKE_UP, What.COMPLETE, What.CANCEL);
            default -> dice.anyFrom(What.SERVE, What.CANCEL);
        };
    }

    private Said period(Said said) {
        var from = dice.once(10) ? dice.today().minusYears(dice.one(5, 9)) : dice.around(said.day(), 20);
        return said.from(from).to(from.plusDays(dice.below(200) - 5L)).flag(dice.once(3));
    }

    /** Mostly some, and each once. */
    private List<String> principles(boolean later) {
        if (dice.once(15)) return List.of();
        var first = principle(later);
        return dice.once(2) ? List.of(first) : List.of(first, principle(later));
    }

    private String principle(boolean later) {
        return dice.of(dice.once(10) == later ? Programme.PRINCIPLES : Programme.ITS_OWN);
    }

    private Said carryOver(Said said, Undertaken work) {
        var some = work.now().principles().keySet().stream()
                .map(it -> it + ">" + (it.equals("F2") || dice.once(12) ? "X2" : "X1"))
                .filter(_ -> !dice.once(3))
                .collect(Collectors.toUnmodifiableList());
        return said.under(dice.once(8) ? Programme.STRATEGY : Programme.LATER).naming(some);
    }

    private String speaker(String usually) {
        if (dice.once(8)) return dice.one(Said.SECRETARIAT, Said.STEERING_GROUP);
        return dice.once(10) ? dice.anybody() : usually;
    }
}
