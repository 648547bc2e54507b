package sikkerby.endtoend;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import sikkerby.endtoend.User.Reply;

/** All that there is in one story, by the rules: an agreement, and what was promised under it. */
final class World {

    /** One object, and where it is found. */
    record Placed(Told told, String path, String id) {}

    /**
     * Something that is said of an object.
     *
     * @param on which of the story's objects; none where it begins one of its own
     */
    record Word(Said said, int on) {

        static final int NEW = -1;
    }

    private final LocalDate today;
    private final List<Placed> all;
    private final List<String> events;

    private World(LocalDate today, List<Placed> all, List<String> events) {
        this.today = today;
        this.all = all;
        this.events = events;
    }

    static World begin(Agreed agreed, Reply drafted) {
        var world = new World(agreed.today, new ArrayList<>(), new ArrayList<>());
        world.all.add(new Placed(agreed, "agreements/" + drafted.id(), drafted.id()));
        world.events.add(drafted.event());
        return world;
    }

    World copy() {
        var agreed = agreed().copy();
        var copy = new World(today, new ArrayList<>(), new ArrayList<>(events));
        for (var it : all) {
            var told = switch (it.told()) {
                case Agreed _ -> agreed;
                case Promised promise -> promise.copy(agreed);
            };
            copy.all.add(new Placed(told, it.path(), it.id()));
        }
        return copy;
    }

    List<Placed> all() {
        return all;
    }

    List<String> events() {
        return events;
    }

    Agreed agreed() {
        return (Agreed) all.getFirst().told();
    }

    String agreement() {
        return all.getFirst().id();
    }

    List<Promised> promises() {
        return all.stream()
                .filter(it -> it.told() instanceof Promised)
                .map(it -> (Promised) it.told())
                .toList();
    }

    /** The entry that a correction of a promise would be about: its last claim. */
    String claimOf(int promise) {
        var claim = ((Promised) all.get(promise).told()).requests().lastClaim();
        return claim.map(it -> events.get(it.order())).orElse("");
    }

    boolean isNew(Reply reply) {
        return reply.status() / 100 == 2 && !events.contains(reply.event());
    }

    /** Takes in what was answered to something; says what is wrong with the answer, where anything is. */
    Optional<String> hear(Word word, Reply reply) {
        var broken = against(word);
        var carriedOut = reply.status() / 100 == 2;
        if (!broken.isEmpty()) {
            var rightly = !carriedOut && broken.contains(reply.code());
            return rightly ? Optional.empty() : Optional.of("it breaks " + broken);
        }
        if (!carriedOut) return Optional.of("it breaks no rule");
        var recorded = isNew(reply);
        int before = count(word);
        take(word, reply);
        var changes = count(word) > before;
        if (changes && recorded) events.add(reply.event());
        return changes == recorded
                ? Optional.empty()
                : Optional.of(changes ? "something should be recorded" : "nothing should be recorded");
    }

    private Set<String> against(Word word) {
        return word.on() == Word.NEW
                ? PromiseRules.against(word.said(), agreed())
                : all.get(word.on()).told().against(word.said());
    }

    private int count(Word word) {
        return word.on() == Word.NEW
                ? all.size()
                : all.get(word.on()).told().lines().count();
    }

    private void take(Word word, Reply reply) {
        if (word.on() == Word.NEW) {
            var promise = Promised.made(word.said(), agreed(), events.size());
            all.add(new Placed(promise, "commitments/" + reply.id(), reply.id()));
        } else {
            all.get(word.on()).told().take(word.said(), events.size());
        }
    }

    /** Those to which something happens by itself, now that it has come so far. */
    List<Placed> due() {
        return all.stream().filter(it -> it.told().due().isPresent()).toList();
    }

    void happened(Placed to, String event) {
        to.told().happen(events.size());
        events.add(event);
    }
}
