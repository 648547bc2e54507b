package sikkerby.query.agreement;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import sikkerby.events.agreement.AgreementEvent.AgreementSuperseded;
import sikkerby.events.agreement.AgreementEvent.AgreementSuspended;
import sikkerby.events.agreement.AgreementEvent.AgreementTerminated;
import sikkerby.events.agreement.AgreementId;
import sikkerby.events.fact.Text;
import sikkerby.query.agreement.AgreementState.Halt;
import sikkerby.query.model.Step;
import sikkerby.query.model.Words;
import sikkerby.query.time.Known;

/** Why an agreement does not bind, from the fact that says so. */
final class Halts {

    private Halts() {}

    static Halt suspended(AgreementSuspended it, Known known, List<Known> facts) {
        return halt(AgreementStatus.SUSPENDED, it.occurredOn(), it.decision(), null, known, facts);
    }

    static Halt terminated(AgreementTerminated it, Known known, List<Known> facts) {
        return halt(AgreementStatus.TERMINATED, it.effectiveOn(), it.decision(), null, known, facts);
    }

    static Halt superseded(AgreementSuperseded it, Known known, List<Known> facts) {
        return halt(AgreementStatus.SUPERSEDED, it.effectiveOn(), it.decision(), it.by(), known, facts);
    }

    /** Decided on one day, and so from another on. */
    static List<Step<AgreementState>> ending(LocalDate decidedOn, Halt halt) {
        return List.of(
                new Step<>(decidedOn, state -> state.endingOn(halt.since())),
                new Step<>(halt.since(), state -> state.end(halt)));
    }

    private static Halt halt(
            AgreementStatus into,
            LocalDate since,
            @Nullable Text decision,
            @Nullable AgreementId by,
            Known known,
            List<Known> facts) {
        return new Halt(
                into,
                since,
                Words.of(decision),
                Words.of(known.circumstances().reason()),
                by,
                known.fact().occurredOn(),
                Settled.by(known, facts).recordedAt());
    }
}
