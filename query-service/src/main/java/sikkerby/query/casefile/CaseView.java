package sikkerby.query.casefile;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import sikkerby.events.casefile.LinkedKind;
import sikkerby.events.fact.Confidentiality;
import sikkerby.events.fact.EsdhNumber;
import sikkerby.events.fact.KleFacet;
import sikkerby.events.fact.KleTopic;
import sikkerby.events.fact.PartnerCode;
import sikkerby.events.fact.Sha256;
import sikkerby.events.fact.SourceStatus;

/**
 * A case as it is answered. Words are null once they are erased.
 *
 * @param sourceStatus whether the entry that began it is a fact or illustrates; left out where nobody said
 * @param sourceUrl where that stands; left out where no address was named
 * @param daysToFiling from its opening until it had a number in the filing system; null while it has none
 * @param unfiledDays from its opening until the day asked about; null once it has a number
 */
@Schema(name = "Case")
record CaseView(
        UUID id,
        @Schema(example = "SAG-2022-002") String number,
        long version,
        CaseStatus state,
        @JsonInclude(JsonInclude.Include.NON_DEFAULT) boolean incomplete,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable SourceStatus sourceStatus,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String sourceUrl,
        @Nullable String title,
        @Schema(example = "SOF") PartnerCode responsible,
        @Schema(example = "2023-0104711") @Nullable EsdhNumber esdhCaseNo,
        @Nullable LocalDate filedOn,
        @Nullable Long daysToFiling,
        @Nullable Long unfiledDays,
        @Nullable KleTopic kleTopic,
        @Nullable KleFacet kleFacet,
        Confidentiality confidentiality,
        LocalDate openedOn,
        @Nullable LocalDate closedOn,
        @Nullable LocalDate reopenedOn,
        List<Note> notes,
        List<Document> documents,
        List<Link> links) {

    /**
     * What was written down.
     *
     * @param lagDays from the day it happened until it was recorded
     */
    @Schema(name = "CaseNote")
    record Note(UUID event, @Nullable String text, LocalDate occurredOn, Instant recordedAt, long lagDays) {}

    /**
     * A document in the filing system.
     *
     * @param daysToFiling from the day it came or went until it was filed
     */
    @Schema(name = "CaseDocument")
    record Document(
            UUID event,
            @Nullable String theme,
            EsdhNumber esdhNo,
            @Nullable LocalDate receivedOn,
            @Nullable LocalDate sentOn,
            @Nullable Sha256 sha256,
            LocalDate registeredOn,
            Instant recordedAt,
            long daysToFiling) {}

    /**
     * Something that the case is about.
     *
     * @param number null where it is not there on the day asked about
     * @param title of a commitment, how its words begin
     */
    @Schema(name = "CaseLink")
    record Link(
            LinkedKind kind,
            UUID target,
            @Schema(example = "AFT-2022-003") @Nullable String number,
            @Nullable String title,
            @Nullable String state,
            LocalDate since) {}
}
