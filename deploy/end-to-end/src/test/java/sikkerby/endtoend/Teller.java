package sikkerby.endtoend;

import java.util.List;
import java.util.stream.IntStream;
import sikkerby.endtoend.World.Word;

/** Makes up what somebody says next: mostly what makes sense as things stand, and sometimes anything. */
record Teller(Dice dice, AgreementTeller agreement, PromiseTeller promise) {

    private static final int PROMISES = 4;

    static Teller of(Dice dice, String successor) {
        return new Teller(dice, new AgreementTeller(dice, successor), new PromiseTeller(dice));
    }

    Said draft() {
        return agreement.draft();
    }

    Word next(World world) {
        List<Integer> promises = IntStream.range(0, world.all().size())
                .filter(it -> world.all().get(it).told() instanceof Promised)
                .boxed()
                .toList();
        if (promises.size() < PROMISES && dice.once(6)) return new Word(promise.beginning(world.agreed()), Word.NEW);
        if (promises.isEmpty() || dice.below(5) < 2) return new Word(agreement.next(world.agreed()), 0);
        int which = dice.of(promises);
        return new Word(promise.next((Promised) world.all().get(which).told()), which);
    }
}
