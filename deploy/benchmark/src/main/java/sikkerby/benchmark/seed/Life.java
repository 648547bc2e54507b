package sikkerby.benchmark.seed;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import sikkerby.events.fact.Fact;
import sikkerby.events.fact.PartnerCode;

/** One object from its first event to its last; what comes next is decided when its time has come. */
abstract sealed class Life permits AgreementLife, CommitmentLife, InitiativeLife, CaseLife {

    private static final int LATE_ONE_IN = 7;
    private static final int LATEST_DAYS = 60;

    final World world;
    final Dice dice;
    final UUID id;
    final String number;
    private final String kind;
    private long events;
    private LocalDate before;

    Life(World world, String kind, String series, int digits, Instant begun, LocalDate day) {
        this.world = world;
        this.dice = world.dice();
        this.kind = kind;
        this.id = dice.id(begun);
        this.number = world.number(series, digits, day.getYear());
        this.before = day;
    }

    /** What one step says, and who said it. */
    record Said(Fact fact, @Nullable PartnerCode by) {}

    /** What happened on that day, or nothing where the object has come to its end. */
    abstract @Nullable Said step(LocalDate occurredOn);

    final @Nullable Happening next(LocalDate today) {
        var said = step(occurredOn(today));
        return said == null ? null : new Happening(kind, id, events++, said.fact(), said.by(), number);
    }

    /** One in seven is told late, but never before what went before it. */
    private LocalDate occurredOn(LocalDate today) {
        var day = dice.onceIn(LATE_ONE_IN) ? today.minusDays(dice.between(1, LATEST_DAYS)) : today;
        if (day.isBefore(before)) day = before;
        before = day;
        return day;
    }
}
