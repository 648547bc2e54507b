package sikkerby.endtoend.tellers;

import sikkerby.endtoend.rules.Filed;
import sikkerby.endtoend.rules.World;
import sikkerby.endtoend.words.Said;
import sikkerby.endtoend.words.What;

/** Makes up what somebody says of a case. */
record CaseTeller(Dice dice) {

    Said opening(World world) {
        var responsible = dice.one("SOF", "SSP");
        return Said.of(
                        What.OPEN_CASE,
                        speaker(responsible),
                        dice.after(world.agreed().draftedOn()))
                .about(responsible);
    }

    Said next(Filed file, World world) {
        var what = dice.once(6) ? dice.anyFrom(What.NOTE, What.REOPEN) : fitting(file);
        var said = Said.of(
                what,
                speaker(file.responsible()),
                dice.after(file.lines().told().getLast().day()));
        return switch (what) {
            case DOCUMENT -> {
                var late = said.day().plusDays(dice.once(8) ? 1 : 0).minusDays(dice.below(2));
                yield said.number(1 + dice.below(3)).from(late.isAfter(dice.today()) ? dice.today() : late);
            }
            case FILE, CLASSIFY -> said.number(1 + dice.below(3));
            case HOLD -> said.about(dice.one("PUBLIC", "PARTIES"));
            case LINK_CASE ->
                said.at(dice.once(8) ? Said.NONE : dice.below(world.all().size()));
            case UNLINK_CASE ->
                said.at(file.now().links().stream()
                        .findAny()
                        .orElseGet(() -> dice.below(world.all().size())));
            case CORRECT, ANNUL -> dice.correction(what, file.lines());
            default -> said;
        };
    }

    private What fitting(Filed file) {
        if (dice.once(4)) return dice.one(What.CORRECT, What.CORRECT, What.ANNUL);
        if (!file.isOpen()) return dice.one(What.REOPEN, What.DOCUMENT, What.FILE, What.NOTE);
        return dice.one(
                What.NOTE,
                What.NOTE,
                What.DOCUMENT,
                What.FILE,
                What.CLASSIFY,
                What.LINK_CASE,
                What.LINK_CASE,
                What.UNLINK_CASE,
                What.HOLD,
                What.CLOSE);
    }

    private String speaker(String responsible) {
        if (dice.once(8)) return dice.one(Said.SECRETARIAT, Said.STEERING_GROUP);
        return dice.once(8) ? dice.anybody() : responsible;
    }
}
