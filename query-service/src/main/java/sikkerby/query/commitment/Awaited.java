package sikkerby.query.commitment;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import sikkerby.events.fact.BodyCode;
import sikkerby.events.fact.PartnerCode;

/**
 * What is to happen to a commitment next, and by whom.
 *
 * @param of the partners whose turn it is; of an answer to a claim any one of them, of the others each
 * @param body the steering group, where it is its turn
 * @param since the day from which it has been waited for
 * @param due the day by which it is to be done; null where there is none
 * @param revision which one is to be answered
 */
public record Awaited(
        What what,
        List<PartnerCode> of,
        @Schema(example = "STEERING_GROUP") @Nullable BodyCode body,
        LocalDate since,
        @Nullable LocalDate due,
        @Nullable Integer revision) {

    /** What somebody is to do. */
    @Schema(name = "AwaitedWhat")
    public enum What {
        ANSWER_PROPOSAL,
        FULFIL,
        ANSWER_DISPUTE,
        ANSWER_CLAIM,
        ANSWER_REVISION,
        ANSWER_TRANSFER,
        CONSENT_RELEASE;

        Kind kind() {
            return switch (this) {
                case FULFIL -> Kind.KEEP;
                case ANSWER_CLAIM -> Kind.CONFIRM;
                case ANSWER_PROPOSAL, ANSWER_DISPUTE, ANSWER_REVISION, ANSWER_TRANSFER, CONSENT_RELEASE -> Kind.ANSWER;
            };
        }
    }

    /** To keep the promise, to say whether it was kept, or to answer anything else. */
    @Schema(name = "AwaitedKind")
    public enum Kind {
        KEEP,
        CONFIRM,
        ANSWER
    }

    public Kind kind() {
        return what.kind();
    }

    /** Whether it is this partner's turn, alone or with others. */
    public boolean waitsFor(PartnerCode partner) {
        return of.contains(partner);
    }
}
