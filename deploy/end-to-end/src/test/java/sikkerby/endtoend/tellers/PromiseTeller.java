package sikkerby.endtoend.tellers;

import java.util.List;
import java.util.stream.Stream;
import sikkerby.endtoend.rules.Agreed;
import sikkerby.endtoend.rules.Promised;
import sikkerby.endtoend.rules.Under;
import sikkerby.endtoend.words.Said;
import sikkerby.endtoend.words.What;

/** Makes up what somebody says of a promise. */
record PromiseTeller(Dice dice) {

    Said beginning(Agreed agreed, List<Integer> initiatives) {
        var what = dice.one(What.PLEDGE, What.PLEDGE, What.PLEDGE, What.ASK, What.ASK, What.OFFER, What.CALL_FOR);
        var said = Said.of(what, asker(what, agreed), dice.after(agreed.draftedOn()))
                .from(dice.around(dice.today(), 30))
                .days(dice.one(0, 0, Said.WEEKLY, Said.MONTHLY))
                .naming(owed(what, agreed))
                .flag(!what.isToSteeringGroup() && dice.once(5));
        if (what.asksForPromise()) return said.about(otherThan(said.by(), agreed));
        return initiatives.isEmpty() || dice.once(3) ? said : said.at(dice.of(initiatives));
    }

    private String asker(What what, Agreed agreed) {
        return switch (what) {
            case CALL_FOR ->
                dice.once(6) ? dice.anybody() : dice.one(Said.STEERING_GROUP, Said.STEERING_GROUP, Said.SECRETARIAT);
            case ASK -> dice.once(6) ? Said.STEERING_GROUP : debtor(agreed);
            default -> debtor(agreed);
        };
    }

    private String debtor(Agreed agreed) {
        return dice.once(4) ? dice.anybody() : dice.of(agreed.talks().asked());
    }

    /** Mostly nobody is named: then it is owed to all others. */
    private List<String> owed(What what, Agreed agreed) {
        if (what == What.CALL_FOR || !dice.once(what.isToSteeringGroup() ? 12 : 3)) return List.of();
        return List.of(dice.of(agreed.talks().asked()));
    }

    Said next(Promised promise) {
        if (canBePutRight(promise) && dice.once(promise.pleas().areWaiting() ? 3 : 6)) return plea(promise);
        var wanted = dice.once(6) ? dice.anyFrom(What.TAKE_ON, What.LAPSE) : fitting(promise);
        var what = wanted.corrects() && promise.requests().lastClaim().isEmpty() ? What.CLAIM : wanted;
        var last = promise.lines().told().getLast().day();
        var said = Said.of(what, speaker(what, promise), dice.after(last));
        var newest = promise.requests().revisions();
        return switch (what) {
            case CLAIM -> said.flag(dice.once(2));
            case REVISE -> said.from(promise.dueOn().plusDays(dice.below(30) - 8L));
            case ACCEPT_REVISION, REFUSE_REVISION ->
                said.number(dice.once(8) ? 1 + dice.below(newest + 1) : Math.max(1, newest));
            case TRANSFER -> {
                var to = otherThan(promise.debtor(), promise.under());
                var unbound = promise.under().contributors().contains(to);
                yield said.about(to).flag(unbound != dice.once(6));
            }
            case CORRECT, ANNUL -> {
                var claim =
                        said.number(promise.requests().lastClaim().orElseThrow().order());
                var begun = promise.lines().told().getFirst().day();
                yield what == What.ANNUL ? claim : claim.from(dice.after(begun));
            }
            default ->
                what.isWordOfParty() && !said.bySteeringGroup() && !said.bySecretariat() ? said.on(dice.paper()) : said;
        };
    }

    private static boolean canBePutRight(Promised promise) {
        return !promise.isToSteeringGroup() && !promise.requests().wasAskedFor();
    }

    /** That it was due on another day all along, or what is said to that. */
    private Said plea(Promised promise) {
        var orders = promise.pleas().orders();
        var begun = promise.lines().told().getFirst();
        if (orders.isEmpty() || dice.once(4)) {
            var by = dice.once(3) ? dice.one(Said.SECRETARIAT, Said.SECRETARIAT, dice.anybody()) : begun.who();
            return Said.of(What.PUT_RIGHT, String.valueOf(by), dice.today())
                    .number(begun.order())
                    .from(dice.around(promise.firstDueOn(), 12));
        }
        return CorrectionTeller.answer(dice, promise.pleas());
    }

    private What fitting(Promised promise) {
        return switch (promise.state()) {
            case "PROPOSED" -> dice.one(What.TAKE_ON, What.TAKE_ON, What.TAKE_ON, What.TURN_DOWN);
            case "CLAIMED" ->
                dice.one(
                        What.CONFIRM,
                        What.CONFIRM,
                        What.DISPUTE,
                        What.DISPUTE,
                        What.DISPUTE,
                        What.CORRECT,
                        What.ANNUL,
                        What.RELEASE);
            case "PLEDGED", "DISPUTED" -> open(promise);
            default -> dice.anyFrom(What.TAKE_ON, What.LAPSE);
        };
    }

    private What open(Promised promise) {
        var revision = promise.requests().revisions() > 0
                && promise.requests().fate(promise.requests().revisions()).isEmpty();
        if (revision && dice.once(2))
            return dice.one(What.ACCEPT_REVISION, What.ACCEPT_REVISION, What.ACCEPT_REVISION, What.REFUSE_REVISION);
        if (promise.requests().handover().isPresent() && dice.once(3)) return What.TAKE_OVER;
        if (promise.requests().consents().findAny().isPresent() && dice.once(3)) return What.RELEASE;
        if (promise.isOrphanedOn(dice.today()) && dice.once(2))
            return dice.one(What.TRANSFER, What.LAPSE, What.RELEASE);
        return dice.one(
                What.CLAIM,
                What.CLAIM,
                What.CLAIM,
                What.CLAIM,
                What.CLAIM,
                What.EVIDENCE,
                What.PROGRESS,
                What.ON_TRACK,
                What.REVISE,
                What.REVISE,
                What.TRANSFER,
                What.RELEASE,
                What.NOT_MET,
                What.LAPSE);
    }

    /** Mostly somebody who may. */
    private String speaker(What what, Promised promise) {
        if (dice.once(6)) return dice.anybody();
        var other = promise.isToSteeringGroup()
                ? dice.one(Said.STEERING_GROUP, Said.STEERING_GROUP, Said.SECRETARIAT)
                : otherThan(promise.debtor(), promise.under());
        return switch (what) {
            case DISPUTE, CONFIRM, ACCEPT_REVISION, REFUSE_REVISION -> other;
            case RELEASE -> dice.once(4) ? Said.STEERING_GROUP : other;
            case TRANSFER ->
                promise.isOrphanedOn(dice.today()) && dice.once(2)
                        ? dice.one(Said.STEERING_GROUP, other)
                        : promise.debtor();
            case LAPSE -> Said.STEERING_GROUP;
            case NOT_MET -> dice.once(3) ? promise.debtor() : other;
            case TAKE_OVER ->
                promise.requests()
                        .handover()
                        .map(it -> String.valueOf(it.who()))
                        .orElseGet(dice::anybody);
            case CORRECT, ANNUL ->
                promise.requests()
                        .lastClaim()
                        .map(it -> String.valueOf(it.who()))
                        .orElseGet(dice::anybody);
            default -> promise.debtor();
        };
    }

    private String otherThan(String partner, Under under) {
        List<String> others = Stream.concat(under.asked().stream(), under.contributors().stream())
                .filter(it -> !it.equals(partner))
                .toList();
        return others.isEmpty() ? dice.anybody() : dice.of(others);
    }
}
