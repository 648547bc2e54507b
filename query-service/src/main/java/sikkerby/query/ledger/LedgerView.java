package sikkerby.query.ledger;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import sikkerby.events.fact.PartnerCode;

/**
 * What became of the promises of one partner. Each stands in one class; all classes together are those made, while slipped
 * and taken over are counted across them.
 *
 * @param made all that it bound itself to, in the period asked about
 * @param open still to be kept, and not past the day, or claimed and not answered yet, whatever its day
 * @param transferred handed over to somebody else
 * @param slipped how many of those made this partner put off, at least once, while it owed them
 * @param takenOver how many of those made somebody else had promised first
 * @param adds how the numbers add up, in words
 * @param items the promises themselves, or those of the class asked for
 */
@Schema(name = "Ledger")
record LedgerView(
        @Schema(example = "TMF") PartnerCode partner,
        String name,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        Day by,
        long made,
        long kept,
        long keptLate,
        long open,
        long overdue,
        long disputed,
        long released,
        long transferred,
        long notMet,
        long lapsed,
        long slipped,
        long takenOver,
        String adds,
        List<Entry> items) {

    /** How many are of a class. */
    long count(Fate fate) {
        return switch (fate) {
            case KEPT -> kept;
            case KEPT_LATE -> keptLate;
            case OPEN -> open;
            case OVERDUE -> overdue;
            case DISPUTED -> disputed;
            case RELEASED -> released;
            case TRANSFERRED -> transferred;
            case NOT_MET -> notMet;
            case LAPSED -> lapsed;
            case SLIPPED -> slipped;
            case TAKEN_OVER -> takenOver;
        };
    }

    /** Which day of a promise the period is about. */
    @Schema(name = "LedgerDay")
    enum Day {
        PLEDGED,
        DUE
    }

    /** What became of a promise; the last two go across the others. */
    @Schema(name = "LedgerClass")
    enum Fate {
        KEPT,
        KEPT_LATE,
        OPEN,
        OVERDUE,
        DISPUTED,
        RELEASED,
        TRANSFERRED,
        NOT_MET,
        LAPSED,
        SLIPPED,
        TAKEN_OVER
    }

    /**
     * One promise.
     *
     * @param pledgedOn the day on which this partner bound itself
     * @param dueOn the day last agreed on, by whoever owes it
     * @param originalDueOn the day on which it was first to be kept, whoever promised that
     * @param keptOn the day on which it was kept, as the debtor said and another confirmed; null where it was not
     * @param daysLate how long after its due day it was kept, or is overdue by; 0 where it is neither
     * @param slips how often this partner put it off, by {@code slipDays} in all; not what others did before or after it
     */
    @Schema(name = "LedgerEntry")
    record Entry(
            UUID id,
            @Schema(example = "FOR-2022-0017") String number,
            @JsonProperty("class") Fate fate,
            @Nullable String text,
            @Schema(example = "AFT-2022-002") @Nullable String agreementNumber,
            LocalDate pledgedOn,
            LocalDate dueOn,
            LocalDate originalDueOn,
            @Nullable LocalDate keptOn,
            long daysLate,
            int slips,
            int slipDays,
            boolean takenOver,
            PartnerCode debtor) {

        boolean is(Fate asked) {
            return switch (asked) {
                case SLIPPED -> slips > 0;
                case TAKEN_OVER -> takenOver;
                case KEPT, KEPT_LATE, OPEN, OVERDUE, DISPUTED, RELEASED, TRANSFERRED, NOT_MET, LAPSED -> fate == asked;
            };
        }
    }
}
