package sikkerby.endtoend;

import java.util.List;
import java.util.stream.IntStream;
import sikkerby.endtoend.World.Word;

/** Makes up what somebody says next: mostly what makes sense as things stand, and sometimes anything. */
record Teller(Dice dice, AgreementTeller agreement, PromiseTeller promise, CaseTeller file) {

    private static final int PROMISES = 4;
    private static final int CASES = 2;

    static Teller of(Dice dice, String successor) {
        return new Teller(dice, new AgreementTeller(dice, successor), new PromiseTeller(dice), new CaseTeller(dice));
    }

    Said draft() {
        return agreement.draft();
    }

    Word next(World world) {
        if (dice.once(6)) return ofCase(world);
        var promises = all(world, Promised.class);
        if (promises.size() < PROMISES && dice.once(6)) return new Word(promise.beginning(world.agreed()), Word.NEW);
        if (promises.isEmpty() || dice.below(5) < 2) return new Word(agreement.next(world.agreed()), 0);
        int which = dice.of(promises);
        return new Word(promise.next((Promised) world.all().get(which).told()), which);
    }

    private Word ofCase(World world) {
        var files = all(world, Filed.class);
        if (files.isEmpty() || (files.size() < CASES && dice.once(4))) return new Word(file.opening(world), Word.NEW);
        int which = dice.of(files);
        return new Word(file.next((Filed) world.all().get(which).told(), world), which);
    }

    private static List<Integer> all(World world, Class<? extends Told> kind) {
        return IntStream.range(0, world.all().size())
                .filter(it -> kind.isInstance(world.all().get(it).told()))
                .boxed()
                .toList();
    }
}
