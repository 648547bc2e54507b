package sikkerby.query.brief;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import sikkerby.events.fact.PartnerCode;
import sikkerby.events.place.PlaceCode;
import sikkerby.events.place.PlaceKind;
import sikkerby.events.strategy.PrincipleCode;

/**
 * One page's worth about a place.
 *
 * @param since only what was agreed on that day or later; null for all
 */
@Schema(name = "PlaceBrief")
record BriefView(
        @Schema(example = "YNB") PlaceCode place,
        @Schema(example = "Ydre Nørrebro") String name,
        PlaceKind kind,
        @Nullable LocalDate since,
        Part<Agreement> agreements,
        Part<Commitment> commitments,
        Part<Initiative> initiatives) {

    /**
     * All of one kind.
     *
     * @param cityWide how many of them are for the whole city
     */
    record Part<T>(long total, long cityWide, List<Group<T>> states) {}

    /**
     * Those in one state.
     *
     * @param items not more of them than were asked for
     */
    record Group<T>(@Schema(example = "BINDING") String state, long count, List<T> items) {}

    /**
     * An agreement.
     *
     * @param agreedOn the day on which it came to be in force; null where it never was
     */
    @Schema(name = "BriefAgreement")
    record Agreement(
            UUID id,
            @Schema(example = "AFT-2022-003") String number,
            @Nullable String title,
            List<PartnerCode> parties,
            List<PlaceCode> places,
            boolean cityWide,
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            @Nullable LocalDate agreedOn) {}

    /**
     * A commitment.
     *
     * @param places its own, or else its agreement's
     * @param pledgedOn null while it is only asked for
     */
    @Schema(name = "BriefCommitment")
    record Commitment(
            UUID id,
            @Schema(example = "FOR-2022-0017") String number,
            @Nullable String text,
            PartnerCode debtor,
            @Schema(example = "AFT-2022-003") @Nullable String agreementNumber,
            List<PlaceCode> places,
            boolean cityWide,
            @Nullable LocalDate pledgedOn,
            LocalDate dueOn,
            boolean overdue) {}

    /** An initiative. */
    @Schema(name = "BriefInitiative")
    record Initiative(
            UUID id,
            @Schema(example = "IND-2022-014") String number,
            @Nullable String title,
            PartnerCode owner,
            List<PrincipleCode> principles,
            List<PlaceCode> places,
            boolean cityWide,
            LocalDate proposedOn,
            LocalDate from,
            @Nullable LocalDate to) {}
}
