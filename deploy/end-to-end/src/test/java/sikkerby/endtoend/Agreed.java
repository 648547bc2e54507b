package sikkerby.endtoend;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What an agreement between SOF, SSP and the police is by the rules, kept as a plain list of what was said of it: nothing
 * here is taken from the services.
 */
final class Agreed {

    static final List<String> PARTIES = List.of("SOF", "SSP", "POLITI");

    /** Terms that somebody proposed. */
    record Version(
            int number,
            LocalDate proposedOn,
            LocalDate from,
            @Nullable LocalDate to,
            int order) {

        boolean isMeantFor(LocalDate day) {
            return !day.isBefore(from) && (to == null || !day.isAfter(to));
        }
    }

    /** A party's word about a version. */
    record Word(int version, String party, boolean yes, LocalDate day) {}

    /** A version came into force with what was said as this one. */
    record Force(Version version, int order) {}

    private record Step(LocalDate day, int order, Version version, boolean begins) {}

    final LocalDate draftedOn;
    private final List<Version> versions = new ArrayList<>();
    private final List<Word> words = new ArrayList<>();
    private final List<Force> forces = new ArrayList<>();

    Agreed(LocalDate draftedOn) {
        this.draftedOn = draftedOn;
    }

    /** Which rules this would break; it is carried out exactly where there are none. */
    Set<String> against(Said said) {
        var broken = new TreeSet<String>();
        if (!PARTIES.contains(said.by())) broken.add("NOT_PARTY");
        switch (said.what()) {
            case PROPOSE -> {
                var after = versions.isEmpty() ? draftedOn : versions.getLast().proposedOn();
                if (said.day().isBefore(after)) broken.add("OCCURRED_TOO_EARLY");
            }
            case ACCEPT, DECLINE -> ofVersion(said, broken);
            default -> throw new IllegalArgumentException("Not said of an agreement: " + said);
        }
        return broken;
    }

    private void ofVersion(Said said, Set<String> broken) {
        if (said.number() > versions.size()) {
            broken.add("NO_TERMS");
            return;
        }
        if (said.number() < versions.size()) broken.add("STALE_VERSION");
        var version = versions.get(said.number() - 1);
        if (said.day().isBefore(version.proposedOn())) broken.add("OCCURRED_TOO_EARLY");
        if (has(said.number(), said.by(), true)) broken.add("ALREADY_ACCEPTED");
        var declined = said.what() == Said.What.ACCEPT
                ? words.stream().anyMatch(it -> it.version() == said.number() && !it.yes())
                : has(said.number(), said.by(), false);
        if (declined) broken.add("ALREADY_DECLINED");
    }

    private boolean has(int version, String party, boolean yes) {
        return words.stream()
                .anyMatch(it -> it.version() == version && it.party().equals(party) && it.yes() == yes);
    }

    /** Takes in what was carried out. */
    void take(Said said, int order, LocalDate today) {
        switch (said.what()) {
            case PROPOSE -> versions.add(new Version(versions.size() + 1, said.day(), said.about(), said.to(), order));
            case ACCEPT -> {
                words.add(new Word(said.number(), said.by(), true, said.day()));
                var version = versions.get(said.number() - 1);
                var all = PARTIES.stream().allMatch(it -> has(said.number(), it, true));
                if (all && !version.from().isAfter(today)) forces.add(new Force(version, order));
            }
            case DECLINE -> words.add(new Word(said.number(), said.by(), false, said.day()));
            default -> throw new IllegalArgumentException("Not said of an agreement: " + said);
        }
    }

    int newest() {
        return versions.size();
    }

    /** Whether a promise may be due on this day. */
    boolean covers(LocalDate dueOn) {
        if (!forces.isEmpty())
            return forces.stream().anyMatch(it -> it.version().isMeantFor(dueOn));
        return versions.isEmpty() || versions.getLast().isMeantFor(dueOn);
    }

    boolean bindsOn(LocalDate day) {
        return "IN_FORCE".equals(state(day, Integer.MAX_VALUE));
    }

    /** What it was on a day, as far as was said up to this order; nothing before it began. */
    @Nullable
    String state(LocalDate day, int known) {
        var steps = new ArrayList<Step>();
        for (var it : forces) {
            if (it.order() > known) continue;
            steps.add(new Step(it.version().from(), it.order(), it.version(), true));
            if (it.version().to() != null)
                steps.add(new Step(it.version().to().plusDays(1), it.order(), it.version(), false));
        }
        steps.sort(Comparator.comparing(Step::day).thenComparingInt(Step::order));
        var proposed = versions.stream()
                .anyMatch(it -> it.order() <= known && !it.proposedOn().isAfter(day));
        var state = day.isBefore(draftedOn) ? null : proposed ? "PROPOSED" : "DRAFT";
        int binding = 0;
        for (var it : steps) {
            if (it.day().isAfter(day)) break;
            var number = it.version().number();
            if (it.begins() ? number < binding : number != binding) continue;
            binding = number;
            state = it.begins() ? "IN_FORCE" : "EXPIRED";
        }
        return state;
    }
}
