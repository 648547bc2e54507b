package sikkerby.endtoend.tellers;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import sikkerby.endtoend.rules.Agreed;
import sikkerby.endtoend.rules.Talks;
import sikkerby.endtoend.rules.Terms;
import sikkerby.endtoend.words.Said;
import sikkerby.endtoend.words.What;

/**
 * Makes up what somebody says of an agreement.
 *
 * @param successor the id of another agreement, which is in force
 * @param eager its parties agree before they speak of anything else
 */
record AgreementTeller(Dice dice, String successor, boolean eager) {

    Said draft() {
        return Said.of(What.DRAFT, "SOF", dice.longAgo());
    }

    Said next(Agreed agreed) {
        var talks = agreed.talks();
        if (agreed.pleas().areWaiting() && dice.once(3)) return CorrectionTeller.answer(dice, agreed.pleas());
        var correction = CorrectionTeller.next(dice, agreed);
        if (correction.isPresent() && dice.once(4)) return correction.get();
        var what = dice.once(8) ? dice.anyFrom(What.PROPOSE, What.SUPERSEDE) : fitting(talks);
        var newest = talks.newest().map(Terms::number).orElse(0);
        var said = Said.of(
                        what,
                        speaker(what, talks),
                        dice.after(agreed.lines().told().getLast().day()))
                .number(dice.once(8) ? 1 + dice.below(newest + 1) : Math.max(1, newest));
        return switch (what) {
            case PROPOSE, COUNTER -> terms(said, agreed);
            case RENEW -> renewal(said, talks);
            case ACCEDE -> {
                var joins = said.about(dice.one("BUF", "BUF", "TMF", "SSP"));
                yield dice.once(2) ? joins : joins.from(dice.after(said.day()));
            }
            case ADD_CONTRIBUTOR -> said.about(dice.one("BUF", "TMF", "TMF", "SSP"));
            case GIVE_NOTICE -> {
                var leaves = said.from(said.day().plusDays(dice.below(12)));
                yield (dice.once(3) ? leaves.to(said.day().minusDays(dice.below(8))) : leaves).on(dice.paper());
            }
            case TERMINATE -> said.from(said.day().plusDays(dice.below(12)));
            case SUPERSEDE -> said.about(successor).from(said.day().plusDays(dice.below(6)));
            case FILE_UNDER -> said.number(1 + dice.below(3));
            case RATIFY -> said.about(dice.once(6) ? "BR" : "STEERING_GROUP");
            default -> what.isWordOfParty() ? said.on(dice.paper()) : said;
        };
    }

    /** It does not bind any more, from that day on. */
    Said halting(LocalDate day) {
        var what = dice.one(What.SUSPEND, What.SUSPEND, What.RESUME, What.TERMINATE);
        return Said.of(what, Said.STEERING_GROUP, day).from(day);
    }

    private What fitting(Talks talks) {
        var newest = talks.newest();
        if (eager && newest.isEmpty()) return What.PROPOSE;
        if (eager
                && talks.inForce().isEmpty()
                && !talks.awaited(newest.orElseThrow()).isEmpty()) return What.ACCEPT;
        var some = new ArrayList<What>();
        if (talks.pending().isPresent())
            some.addAll(List.of(
                    What.ACCEPT,
                    What.ACCEPT,
                    What.ACCEPT,
                    What.ACCEPT,
                    What.ACCEPT,
                    What.ACCEPT,
                    What.RESERVE,
                    What.DECLINE,
                    What.COUNTER));
        if (talks.pending().filter(talks::areAwaitingRatification).isPresent())
            some.addAll(List.of(What.RATIFY, What.RATIFY, What.RATIFY, What.BRING_INTO_FORCE));
        if (talks.inForce().isPresent()) some.addAll(inForce(talks));
        else some.addAll(List.of(What.PROPOSE, What.ADD_CONTRIBUTOR, What.FILE_UNDER));
        if (talks.inForce().isEmpty() && talks.newest().isPresent()) some.add(What.ACCEDE);
        return dice.of(some);
    }

    private List<What> inForce(Talks talks) {
        if (talks.suspendedOn().isPresent()) return List.of(What.RESUME, What.RESUME, What.PROPOSE, What.GIVE_NOTICE);
        if (dice.once(8)) return List.of(What.TERMINATE, What.SUPERSEDE);
        return List.of(
                What.SUSPEND,
                What.GIVE_NOTICE,
                What.GIVE_NOTICE,
                What.ACCEDE,
                What.ACCEDE,
                What.RENEW,
                What.ADD_CONTRIBUTOR,
                What.REVIEW,
                What.FILE_UNDER,
                What.PROPOSE);
    }

    /** Mostly somebody who may. */
    private String speaker(What what, Talks talks) {
        if (dice.once(8)) return dice.anybody();
        return switch (what) {
            case RATIFY, SUSPEND, RESUME, TERMINATE, SUPERSEDE -> Said.STEERING_GROUP;
            case ACCEPT, RESERVE -> awaited(talks);
            default -> dice.of(talks.parties());
        };
    }

    private String awaited(Talks talks) {
        var awaited = talks.newest().stream()
                .flatMap(it -> talks.bound(it).stream().filter(party -> !talks.hasAccepted(party, it.number())))
                .toList();
        return awaited.isEmpty() ? dice.anybody() : dice.of(awaited);
    }

    private Said terms(Said said, Agreed agreed) {
        var from = dice.once(8) ? dice.today().plusDays(3) : dice.after(agreed.draftedOn());
        var days = dice.one(0, 200, 200, dice.below(40));
        return said.from(from)
                .to(days == 0 ? null : from.plusDays(days))
                .days(dice.one(0, 0, 3, 30))
                .naming(dice.one(
                        List.of(),
                        List.of(),
                        List.of(Said.RATIFIED),
                        List.of(Said.RATIFIED),
                        List.of(Said.REVIEWED),
                        List.of(Said.ANSWERED_BY_OWED)))
                .flag(!dice.once(3));
    }

    private Said renewal(Said said, Talks talks) {
        var ends = talks.inForce().filter(it -> it.to() != null).map(Terms::end);
        var from = ends.isEmpty() || dice.once(2) ? said : said.from(dice.around(ends.get(), 3));
        return dice.once(2) ? from : from.to(dice.today().plusDays(100));
    }
}
