package sikkerby.endtoend.rules;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import sikkerby.endtoend.rules.Lines.Line;

/** What these lines, one after the other, make of an initiative. */
public record InitiativeDays(List<Line> told) implements Quiet.Days {

    /** What each step makes of it. */
    static final Map<String, String> STATES = Map.of(
            "InitiativeProposed", "PROPOSED",
            "InitiativeApproved", "APPROVED",
            "InitiativeStarted", "ACTIVE",
            "InitiativePaused", "PAUSED",
            "InitiativeResumed", "ACTIVE",
            "InitiativeCompleted", "COMPLETED",
            "InitiativeCancelled", "CANCELLED");

    /** A principle that it serves. */
    public record Serves(LocalDate since, boolean primary) {}

    @Override
    public @Nullable String state() {
        return step().map(it -> STATES.get(it.what())).orElse(null);
    }

    Optional<Line> step() {
        return told.stream().filter(it -> STATES.containsKey(it.what())).reduce((_, later) -> later);
    }

    public String strategy() {
        return last("InitiativeProposed", "InitiativeCarriedOver")
                .map(it -> it.word().split(" ", -1)[0])
                .orElseThrow();
    }

    /** By their codes: to have another primary one takes the place of the one before. */
    public Map<String, Serves> principles() {
        var principles = new LinkedHashMap<String, Serves>();
        for (var line : told) {
            if (line.is("PrincipleUnassigned")) principles.remove(line.word());
            if (line.is("PrincipleAssigned")) {
                var primary = line.number() == 1;
                if (primary) principles.replaceAll((_, it) -> new Serves(it.since(), false));
                principles.put(line.word(), new Serves(line.day(), primary));
            }
            if (line.is("InitiativeCarriedOver")) {
                principles.clear();
                for (var code : line.word().split(" ", -1)[1].split(",", -1))
                    principles.put(code, new Serves(line.day(), principles.isEmpty()));
            }
        }
        return principles;
    }

    boolean serves(String principle, boolean asPrimary) {
        var serves = principles().get(principle);
        return serves != null && (serves.primary() || !asPrimary);
    }

    public Set<String> contributors() {
        var contributors = new TreeSet<String>();
        for (var line : told) {
            if (line.is("PartnerAssigned")) contributors.add(line.word());
            if (line.is("PartnerUnassigned")) contributors.remove(line.word());
        }
        return contributors;
    }

    public Set<String> places() {
        var places = last("InitiativePlacesChanged").map(Line::word).orElse("");
        return places.isEmpty() ? Set.of() : Set.of(places.split(",", -1));
    }

    /** Its first day and its last. */
    public List<LocalDate> period() {
        var planned = last("InitiativeProposed", "InitiativePeriodChanged").orElseThrow();
        var words = planned.word().split(" ", -1);
        return List.of(LocalDate.parse(words[1]), LocalDate.parse(words[2]));
    }

    /** What its owner said last; null while it has said neither. */
    @Nullable
    public Boolean onTrack() {
        return last("InitiativeStatusReported").map(it -> it.number() == 1).orElse(null);
    }

    /** Each by its kind, and which of the story's objects is at its other end. */
    public Set<String> links() {
        var links = new TreeSet<String>();
        for (var line : told) {
            if (line.is("InitiativeLinked")) links.add(line.word() + " " + line.number());
            if (line.is("InitiativeUnlinked")) links.remove(line.word() + " " + line.number());
        }
        return links;
    }

    Optional<Line> last(String... what) {
        return told.stream().filter(it -> it.is(what)).reduce((_, later) -> later);
    }
}
