package sikkerby.benchmark.seed;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import sikkerby.events.initiative.InitiativeId;

/** All objects that live at a time, of which now one and now another takes its next step. */
final class World {

    /** As many as give each some four weeks between two events, however long the log is. */
    private static final int LIVING_ONE_IN = 50;

    private static final int FEWEST_LIVING = 20;

    /** So many agreements and initiatives are remembered; more would only fill the memory. */
    private static final int REMEMBERED = 5_000;

    private final Dice dice;
    private final Cast cast;
    private final int living;
    private final List<Life> lives = new ArrayList<>();
    private final List<Binding> agreements = new ArrayList<>();
    private final List<InitiativeId> initiatives = new ArrayList<>();
    private final Map<String, Integer> numbers = new HashMap<>();

    World(Dice dice, Cast cast, long events) {
        this.dice = dice;
        this.cast = cast;
        this.living = (int) Math.max(FEWEST_LIVING, events / LIVING_ONE_IN);
    }

    Dice dice() {
        return dice;
    }

    Cast cast() {
        return cast;
    }

    /** The next event of somebody. */
    Happening next(Instant now, LocalDate today) {
        while (true) {
            while (lives.size() < living && (lives.isEmpty() || dice.onceIn(2))) lives.add(born(now, today));
            var who = dice.below(lives.size());
            var happened = lives.get(who).next(today);
            if (happened != null) return happened;
            // Whoever has come to the end makes room for a newcomer.
            lives.set(who, born(now, today));
        }
    }

    private Life born(Instant now, LocalDate today) {
        return switch (dice.below(20)) {
            case 0, 1 -> new AgreementLife(this, now, today);
            case 2, 3 -> new InitiativeLife(this, now, today);
            case 4 -> new CaseLife(this, now, today);
            default -> new CommitmentLife(this, now, today);
        };
    }

    void inForce(Binding agreement) {
        remember(agreements, agreement);
    }

    void started(InitiativeId initiative) {
        remember(initiatives, initiative);
    }

    private <T> void remember(List<T> some, T one) {
        if (some.size() < REMEMBERED) some.add(one);
        else some.set(dice.below(REMEMBERED), one);
    }

    /** One that binds on that day; nothing where none is found quickly. */
    @Nullable
    Binding agreementOn(LocalDate day) {
        for (int attempt = 0; attempt < 4 && !agreements.isEmpty(); attempt++) {
            var found = dice.of(agreements);
            if (found.period().contains(day)) return found;
        }
        return null;
    }

    List<InitiativeId> initiatives(int count) {
        if (initiatives.isEmpty()) return List.of();
        return IntStream.range(0, count)
                .mapToObj(_ -> dice.of(initiatives))
                .distinct()
                .toList();
    }

    /** As the services draw them. */
    String number(String series, int digits, int year) {
        var count = numbers.merge(series + "-" + year, 1, Integer::sum);
        var shown = Integer.toString(count);
        return series + "-" + year + "-" + "0".repeat(Math.max(0, digits - shown.length())) + shown;
    }

    /** The last number of each series and year, such as {@code FOR-2022}. */
    Map<String, Integer> numbers() {
        return Map.copyOf(numbers);
    }
}
