package sikkerby.endtoend.tellers;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import sikkerby.endtoend.rules.Lines;
import sikkerby.endtoend.words.Said;
import sikkerby.endtoend.words.What;

/** What is left to chance in a random story. */
public record Dice(Random random, LocalDate today) {

    private static final List<String> ANYBODY = List.of("SOF", "SSP", "POLITI", "SSP", "POLITI", "SOF", "BUF");
    private static final int DAYS = 40;

    /** Once in so many times. */
    boolean once(int in) {
        return random.nextInt(in) == 0;
    }

    int below(int bound) {
        return random.nextInt(bound);
    }

    String anybody() {
        return of(ANYBODY);
    }

    <T> T of(List<T> some) {
        return some.get(random.nextInt(some.size()));
    }

    @SafeVarargs
    final <T> T one(T... some) {
        return some[random.nextInt(some.length)];
    }

    /** Any of those between these two. */
    What anyFrom(What first, What last) {
        return of(List.copyOf(EnumSet.range(first, last)));
    }

    /** Mostly a party speaks for itself. */
    Said.Paper paper() {
        if (!once(8)) return Said.Paper.NOT_NEEDED;
        return once(4) ? Said.Paper.MISSING : Said.Paper.THERE;
    }

    /** Of what was said of an object some time, alone: mostly by who had said it. */
    Said correction(What what, Lines lines) {
        var alone = lines.told().stream()
                .filter(it -> lines.told(it.order()).isPresent())
                .toList();
        var line = of(alone);
        var by = once(6) ? one("SOF", "SSP", Said.SECRETARIAT) : String.valueOf(line.who());
        var said = Said.of(what, by, today).number(line.order());
        if (what == What.ANNUL) return said;
        return said.from(dayNear(line.day()));
    }

    /** Today at the latest. */
    LocalDate dayNear(LocalDate day) {
        var near = around(day, 4);
        return near.isAfter(today) ? today : near;
    }

    LocalDate longAgo() {
        return today.minusDays(DAYS - random.nextInt(10));
    }

    /** Mostly some day soon after this one, and today at the latest. */
    LocalDate after(LocalDate day) {
        if (once(5)) return today.minusDays(random.nextInt(DAYS));
        var days = (int) (today.toEpochDay() - day.toEpochDay());
        return days <= 0 ? today : day.plusDays(random.nextInt(Math.min(days, 8) + 1));
    }

    LocalDate around(LocalDate day, int days) {
        return day.plusDays(random.nextInt(2 * days) - (long) days);
    }
}
