package sikkerby.endtoend.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import sikkerby.endtoend.User.Reply;
import sikkerby.endtoend.rules.Lines.Line;
import sikkerby.endtoend.words.Said;

/** All that there is in one story, by the rules: an agreement, what was promised under it, initiatives, and cases. */
public final class World {

    /** One object, and where it is found. */
    public record Placed(Told told, String path, String id) {}

    /**
     * Something that is said of an object.
     *
     * @param on which of the story's objects; none where it begins one of its own
     */
    public record Word(Said said, int on) {

        public static final int NEW = -1;
    }

    /** The id of nothing at all. */
    private static final String NOTHING = "0190d3c2-5b1e-7c3a-9f00-3d5f2b6a8c11";

    private final LocalDate today;
    private final List<Placed> all;
    private final List<String> events;

    private World(LocalDate today, List<Placed> all, List<String> events) {
        this.today = today;
        this.all = all;
        this.events = events;
    }

    public static World begin(Agreed agreed, Reply drafted) {
        var world = new World(agreed.today, new ArrayList<>(), new ArrayList<>());
        world.all.add(new Placed(agreed, "agreements/" + drafted.id(), drafted.id()));
        world.events.add(drafted.event());
        return world;
    }

    public World copy() {
        var agreed = agreed().copy();
        var copy = new World(today, new ArrayList<>(), new ArrayList<>(events));
        for (var it : all) {
            var told = switch (it.told()) {
                case Agreed _ -> agreed;
                case Promised promise -> promise.copy(agreed);
                case Undertaken work -> work.copy();
                case Filed file -> file.copy();
            };
            copy.all.add(new Placed(told, it.path(), it.id()));
        }
        return copy;
    }

    public List<Placed> all() {
        return all;
    }

    public Told told(int which) {
        return all.get(which).told();
    }

    LocalDate today() {
        return today;
    }

    public List<String> events() {
        return events;
    }

    public Agreed agreed() {
        return (Agreed) all.getFirst().told();
    }

    String agreement() {
        return all.getFirst().id();
    }

    Stream<Promised> promisesServing(Undertaken work) {
        return all.stream()
                .map(Placed::told)
                .filter(it ->
                        it instanceof Promised promise && promise.serves != Said.NONE && told(promise.serves) == work)
                .map(Promised.class::cast);
    }

    /** Whether something that names an object could not be so any more, once other lines are told of that. */
    boolean contradicts(Told object, Lines lines) {
        var corrected = lines.told();
        var begun = corrected.getFirst().day();
        var linked = all.stream()
                .map(Placed::told)
                .filter(it -> it instanceof Filed && it != object)
                .flatMap(it -> it.lines().told().stream())
                .anyMatch(it -> it.is("CaseLinked")
                        && told(it.number()) == object
                        && it.day().isBefore(begun));
        if (object instanceof Agreed agreed) return contradicts(agreed, agreed.with(lines));
        if (!(object instanceof Undertaken work)) return linked;
        return linked
                || promisesServing(work)
                        .map(it -> it.lines.told().getFirst().day())
                        .anyMatch(it -> hasEndedBy(it, corrected) && !hasEndedBy(it, work.lines.told()));
    }

    /** What was promised under it could have been, as it is understood now and as it was recorded; and then could not. */
    private boolean contradicts(Agreed now, Agreed corrected) {
        var recorded = now.with(now.lines.asRecorded());
        return all.stream()
                .map(Placed::told)
                .filter(it -> it instanceof Promised promise && !promise.isToSteeringGroup())
                .map(Promised.class::cast)
                .anyMatch(it -> {
                    var faults = new Hindsight(it, corrected).faults();
                    faults.removeAll(new Hindsight(it, now).faults());
                    faults.removeAll(new Hindsight(it, recorded).faults());
                    return !faults.isEmpty();
                });
    }

    private static boolean hasEndedBy(LocalDate day, List<Line> told) {
        return new InitiativeDays(told)
                .last("InitiativeCompleted", "InitiativeCancelled")
                .filter(it -> !day.isBefore(it.day()))
                .isPresent();
    }

    /** What stands for the names in braces where something is sent. */
    public Map<String, String> ids(Word word) {
        var said = word.said();
        return Map.of(
                "id", word.on() == Word.NEW ? "" : all.get(word.on()).id(),
                "under", agreement(),
                "target",
                        said.target() == Said.NONE
                                ? NOTHING
                                : all.get(said.target()).id(),
                "entry", said.what().isAboutEntry() ? events.get(said.number()) : "");
    }

    /** Where what is spoken of is found, even where it has only begun with that. */
    public String path(Word word, Reply reply) {
        return word.on() == Word.NEW
                ? word.said().what().kind() + "/" + reply.id()
                : all.get(word.on()).path();
    }

    public boolean isNew(Reply reply) {
        return reply.status() / 100 == 2 && !events.contains(reply.event());
    }

    /** Takes in what was answered to something; says what is wrong with the answer, where anything is. */
    public Optional<String> hear(Word word, Reply reply) {
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
        var said = word.said();
        if (word.on() != Word.NEW) return told(word.on()).against(said, this);
        return switch (said.what()) {
            case OPEN_CASE -> CaseRules.against(said);
            case BEGIN -> InitiativeRules.against(said, this);
            default -> Beginning.against(said, this);
        };
    }

    private int count(Word word) {
        return word.on() == Word.NEW
                ? all.size()
                : all.get(word.on()).told().lines().count();
    }

    private void take(Word word, Reply reply) {
        var said = word.said();
        if (word.on() != Word.NEW) {
            told(word.on()).take(said, events.size());
            return;
        }
        var begun = switch (said.what()) {
            case OPEN_CASE -> Filed.opened(said, events.size());
            case BEGIN -> Undertaken.proposed(said, events.size());
            default -> Promised.made(said, this, events.size());
        };
        all.add(new Placed(begun, path(word, reply), reply.id()));
    }

    /** Those to which something happens by itself, now that it has come so far. */
    public List<Placed> due() {
        return all.stream().filter(it -> it.told().due().isPresent()).toList();
    }

    /**
     * Takes in that this has happened.
     *
     * @param event which event its last line is, by its place in the history
     */
    public void happened(Placed to, IntFunction<String> event) {
        to.told().happen(events.size());
        events.add(event.apply(to.told().lines().count() - 1));
    }
}
