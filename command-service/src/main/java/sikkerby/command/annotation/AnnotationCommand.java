package sikkerby.command.annotation;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import sikkerby.command.act.Act;
import sikkerby.command.act.Command;
import sikkerby.events.annotation.AnnotationKind;
import sikkerby.events.commitment.CommitmentId;
import sikkerby.events.fact.Text;

/** What somebody may say of an entry without changing what it means. */
sealed interface AnnotationCommand extends Command {

    record AnnotateEntry(UUID object, UUID entry, AnnotationKind kind, Text text, Act act)
            implements AnnotationCommand {

        @Override
        public UUID target() {
            return object;
        }
    }

    /**
     * The debtor says that it never said so.
     *
     * @param entry null for the one by which it is said to have promised
     */
    record ContestEntry(CommitmentId commitment, @Nullable UUID entry, Act act) implements AnnotationCommand {

        @Override
        public UUID target() {
            return commitment.value();
        }
    }
}
