package sikkerby.command.desk;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import sikkerby.command.act.RefusalCode;
import sikkerby.command.act.Refused;
import sikkerby.events.fact.Period;

/** Days as people write them. */
public final class Days {

    private Days() {}

    /**
     * From the first day through the last, named {@code from} and {@code to} in what was sent.
     *
     * @param to the last day that counts; null for no end
     */
    public static Period through(LocalDate from, @Nullable LocalDate to) {
        if (to != null && to.isBefore(from)) throw Refused.field(RefusalCode.PERIOD_REVERSED, "to", from, to);
        return Period.through(from, to);
    }
}
