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

    /**
     * Refuses a document that neither came nor went, that did both, or that did so after today.
     *
     * @param path what stands before the fields {@code receivedOn} and {@code sentOn} in what was sent
     */
    public static void receivedOrSent(
            String path, @Nullable LocalDate receivedOn, @Nullable LocalDate sentOn, LocalDate today) {
        var day = receivedOn == null ? sentOn : receivedOn;
        if (day == null) throw Unserved.field(path + "receivedOn", "sikkerby.ReceivedOrSentMissing");
        if (receivedOn != null && sentOn != null) throw Unserved.field(path + "sentOn", "sikkerby.ReceivedOrSent");
        var field = path + (receivedOn == null ? "sentOn" : "receivedOn");
        if (day.isAfter(today)) throw Unserved.field(field, "sikkerby.Future", today);
    }
}
