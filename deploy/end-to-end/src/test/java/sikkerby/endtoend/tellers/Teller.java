package sikkerby.endtoend.tellers;

import java.util.List;
import java.util.stream.IntStream;
import sikkerby.endtoend.rules.Filed;
import sikkerby.endtoend.rules.Promised;
import sikkerby.endtoend.rules.Told;
import sikkerby.endtoend.rules.Undertaken;
import sikkerby.endtoend.rules.World;
import sikkerby.endtoend.rules.World.Word;
import sikkerby.endtoend.words.Said;

/** Makes up what somebody says next: mostly what makes sense as things stand, and sometimes anything. */
public record Teller(
        Dice dice,
        Plot plot,
        AgreementTeller agreement,
        PromiseTeller promise,
        InitiativeTeller initiative,
        CaseTeller file) {

    /** What a story is mostly about. */
    enum Plot {
        AGREEMENT,
        INITIATIVE,
        CASE
    }

    private static final int PROMISES = 4;
    private static final int INITIATIVES = 3;
    private static final int CASES = 2;

    public static Teller of(Dice dice, String successor) {
        return new Teller(
                dice,
                dice.one(Plot.AGREEMENT, Plot.AGREEMENT, Plot.AGREEMENT, Plot.INITIATIVE, Plot.INITIATIVE, Plot.CASE),
                new AgreementTeller(dice, successor, !dice.once(3)),
                new PromiseTeller(dice),
                new InitiativeTeller(dice),
                new CaseTeller(dice));
    }

    public Said draft() {
        return agreement.draft();
    }

    public Word next(World world) {
        var about = dice.once(3) ? dice.of(List.of(Plot.values())) : plot;
        return switch (about) {
            case AGREEMENT -> ofAgreement(world);
            case INITIATIVE -> ofInitiative(world);
            case CASE -> ofCase(world);
        };
    }

    /** What somebody else says at the same time: half of the time something that bears upon it. */
    public Word meanwhile(Word one, World world) {
        return dice.once(2) && isOfPromise(one, world) ? bearingUpon(one.said()) : next(world);
    }

    private static boolean isOfPromise(Word word, World world) {
        return word.on() == Word.NEW ? word.said().what().isPromise() : world.told(word.on()) instanceof Promised;
    }

    /** A promise rests upon the work that it serves, and upon its agreement. */
    private Word bearingUpon(Said said) {
        if (said.target() != Said.NONE) return new Word(initiative.ending(), said.target());
        return new Word(agreement.halting(said.day()), 0);
    }

    private Word ofAgreement(World world) {
        var promises = all(world, Promised.class);
        if (promises.size() < PROMISES && dice.once(6))
            return new Word(promise.beginning(world.agreed(), all(world, Undertaken.class)), Word.NEW);
        if (promises.isEmpty() || dice.below(5) < 2) return new Word(agreement.next(world.agreed()), 0);
        var open = promises.stream()
                .filter(it -> !((Promised) world.told(it)).isOver())
                .toList();
        int which = open.isEmpty() || dice.once(4) ? dice.of(promises) : dice.of(open);
        return new Word(promise.next((Promised) world.told(which)), which);
    }

    private Word ofInitiative(World world) {
        var works = all(world, Undertaken.class);
        if (works.isEmpty() || (works.size() < INITIATIVES && dice.once(3)))
            return new Word(initiative.beginning(world), Word.NEW);
        if (all(world, Promised.class).size() < PROMISES && dice.once(8))
            return new Word(promise.beginning(world.agreed(), works), Word.NEW);
        int which = dice.of(works);
        int other = dice.of(works);
        if (other == which) other = dice.of(works);
        return new Word(initiative.next((Undertaken) world.told(which), world, other), which);
    }

    private Word ofCase(World world) {
        var files = all(world, Filed.class);
        if (files.isEmpty() || (files.size() < CASES && dice.once(4))) return new Word(file.opening(world), Word.NEW);
        int which = dice.of(files);
        return new Word(file.next((Filed) world.told(which), world), which);
    }

    private static List<Integer> all(World world, Class<? extends Told> kind) {
        return IntStream.range(0, world.all().size())
                .filter(it -> kind.isInstance(world.all().get(it).told()))
                .boxed()
                .toList();
    }
}
