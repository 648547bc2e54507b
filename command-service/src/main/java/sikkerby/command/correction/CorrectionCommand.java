package sikkerby.command.correction;

import java.util.UUID;
import sikkerby.command.act.Act;
import sikkerby.command.act.Command;
import sikkerby.events.correction.Corrected;
import sikkerby.events.correction.CorrectionReason;
import sikkerby.events.fact.Text;

/** What somebody may want of an entry of the log. */
sealed interface CorrectionCommand extends Command {

    /** The object whose entry it is. */
    UUID object();

    @Override
    default UUID target() {
        return object();
    }

    record CorrectEntry(UUID object, UUID entry, CorrectionReason reasonCode, Text text, Corrected corrected, Act act)
            implements CorrectionCommand {}

    /** What followed from another object follows from it no more. Sent by the system alone. */
    record TakeBack(UUID object, UUID entry, Act act) implements CorrectionCommand {}

    /** The second person agrees. */
    record ApproveCorrection(UUID object, UUID proposal, Act act) implements CorrectionCommand {}

    /** Who was asked for agreement does not agree. */
    record RefuseCorrection(UUID object, UUID proposal, Act act) implements CorrectionCommand {}

    /** Who proposed it would rather not. */
    record WithdrawCorrection(UUID object, UUID proposal, Act act) implements CorrectionCommand {}
}
