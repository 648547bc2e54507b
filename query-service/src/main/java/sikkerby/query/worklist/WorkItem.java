package sikkerby.query.worklist;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import sikkerby.events.fact.BodyCode;
import sikkerby.events.fact.PartnerCode;

/**
 * Something that waits for somebody.
 *
 * @param id names it for as long as it waits
 * @param waitsFor the partners whose turn it is
 * @param body the body whose turn it is, alone or beside them
 * @param since the day from which it has waited
 * @param due the day by which it is to be done; null where there is none
 * @param answers the paths of the commands that answer it, each to be sent by POST
 */
record WorkItem(
        @Schema(example = "ANSWER_CLAIM/FOR-2022-0017") String id,
        Kind kind,
        Subject object,
        List<PartnerCode> waitsFor,
        @Schema(example = "STEERING_GROUP") @Nullable BodyCode body,
        LocalDate since,
        @Nullable LocalDate due,
        String sentence,
        List<String> answers) {

    /** What there is to do about it. */
    @Schema(name = "WorkItemKind")
    enum Kind {
        ACCEPT_TERMS,
        RATIFY_TERMS,
        ANSWER_PROPOSAL,
        ANSWER_CLAIM,
        SELF_REPORTED,
        ANSWER_DISPUTE,
        ANSWER_REVISION,
        ANSWER_TRANSFER,
        CONSENT_RELEASE,
        DUE_SOON,
        OVERDUE,
        WORD_DUE,
        SILENT,
        ORPHANED,
        NEEDS_NEW_DATE,
        CONTESTED,
        REVIEW_DUE,
        EXPIRES_SOON,
        APPROVE_CORRECTION
    }

    /** What it is about; its type is the feature's word. */
    @Schema(name = "WorkItemObject")
    record Subject(
            @Schema(example = "commitment") String type,
            UUID id,
            @Schema(example = "FOR-2022-0017") String number) {}
}
