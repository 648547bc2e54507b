package sikkerby.query.change;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import sikkerby.events.annotation.AnnotationEvent.EntryAnnotated;
import sikkerby.events.annotation.AnnotationKind;
import sikkerby.events.fact.ActorId;
import sikkerby.events.fact.PartnerCode;
import sikkerby.events.fact.SourceStatus;
import sikkerby.query.model.Source;
import sikkerby.query.model.Words;
import sikkerby.query.sentence.Sentences;
import sikkerby.query.time.Known;

/**
 * One event, told.
 *
 * @param partner the agency the actor acts for; null for those who act for none
 * @param onBehalfOf the partner whose word somebody else recorded
 * @param text the words somebody wrote, in full; null where there are none or they are erased
 * @param reason why it was recorded or recorded late, as whoever recorded it said; null where that was left out
 * @param sourceStatus whether it is a fact or illustrates; left out where nobody said
 * @param sourceUrl where that stands; left out where no address was named
 * @param correctedBy the last event that corrected this one, as far as known; null where none has
 * @param contestedBy the event by which its party objects to it; left out where none does
 * @param annotations what was noted on it, as far as known; left out where nothing was
 */
@Schema(name = "HistoryItem")
public record Happening(
        long position,
        UUID event,
        @Schema(example = "agreement.TermsAccepted") String type,
        LocalDate occurredOn,
        Instant recordedAt,
        ActorId actor,
        @Nullable PartnerCode partner,
        @Nullable PartnerCode onBehalfOf,
        @Nullable String text,

        @Schema(
                example = "Københavns Politi tiltrådte version 1 af vilkårene den 2. marts 2023"
                        + " (registreret den 20. marts 2023).")
        String sentence,

        @Nullable String reason,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable SourceStatus sourceStatus,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String sourceUrl,
        @Nullable UUID correctedBy,

        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable UUID contestedBy,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable List<Annotation> annotations) {

    /** Whose word it is: that of the agency it was recorded for, or else of the one whose people recorded it. */
    public @Nullable PartnerCode agency() {
        return onBehalfOf == null ? partner : onBehalfOf;
    }

    /** Its words, where the sentence does not say them already; a quotation ends without their full stop. */
    public @Nullable String words() {
        return isSaid(text, sentence) ? null : text;
    }

    /** Its reason, where neither the sentence nor the words say it already. */
    public @Nullable String why() {
        return isSaid(reason, sentence) || isSaid(reason, String.valueOf(text)) ? null : reason;
    }

    private static boolean isSaid(@Nullable String words, String said) {
        return words == null || said.contains(words.endsWith(".") ? words.substring(0, words.length() - 1) : words);
    }

    /** What somebody noted on an entry. */
    @Schema(name = "HistoryAnnotation")
    record Annotation(
            UUID event,
            AnnotationKind kind,
            @Nullable String text,
            ActorId actor,
            @Nullable PartnerCode partner,
            LocalDate occurredOn,
            Instant recordedAt) {

        static Annotation of(EntryAnnotated it, Known known) {
            var who = known.circumstances();
            return new Annotation(
                    known.event(),
                    it.kind(),
                    Words.of(it.text()),
                    who.actor(),
                    who.partner(),
                    it.occurredOn(),
                    known.recordedAt());
        }
    }

    /**
     * What was said of entries.
     *
     * @param corrections the last event that corrected each
     * @param objections the event by which its party objects to each
     */
    record Said(Map<UUID, UUID> corrections, Map<UUID, UUID> objections, Map<UUID, List<Annotation>> annotations) {}

    static Happening of(Known known, Sentences sentences, Said said) {
        var circumstances = known.circumstances();
        var source = Source.of(circumstances);
        return new Happening(
                known.position(),
                known.event(),
                known.type(),
                known.fact().occurredOn(),
                known.recordedAt(),
                circumstances.actor(),
                circumstances.partner(),
                circumstances.onBehalfOf(),
                sentences.text(known),
                sentences.of(known),
                Words.of(circumstances.reason()),
                source.status(),
                source.url(),
                said.corrections().get(known.event()),
                said.objections().get(known.event()),
                said.annotations().get(known.event()));
    }
}
