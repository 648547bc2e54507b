package sikkerby.query.change;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.axonframework.queryhandling.QueryHandler;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import sikkerby.events.annotation.AnnotationEvent.EntryAnnotated;
import sikkerby.events.annotation.AnnotationKind;
import sikkerby.events.correction.CorrectionEvent.EntryCorrected;
import sikkerby.events.fact.ActorId;
import sikkerby.events.fact.PartnerCode;
import sikkerby.query.ask.NotFound;
import sikkerby.query.ask.Question;
import sikkerby.query.ask.Shown;
import sikkerby.query.ask.Which;
import sikkerby.query.log.LogReader;
import sikkerby.query.model.Finder;
import sikkerby.query.model.Models;
import sikkerby.query.model.Page;
import sikkerby.query.model.Paging;
import sikkerby.query.model.Snapshot;
import sikkerby.query.model.Words;
import sikkerby.query.sentence.Language;
import sikkerby.query.sentence.NamesReader;
import sikkerby.query.sentence.Sentences;
import sikkerby.query.time.AsOf;
import sikkerby.query.time.Known;
import sikkerby.query.time.TimeRequest;

/** Tells what happened to one object. */
@Component
class HistoryQueries {

    /**
     * Everything that had happened to an object by the day asked about, in the order of the log.
     *
     * @param model the read model that the object is in
     */
    record ReadHistory(TimeRequest time, String model, Which which, Reading reading, Language language)
            implements Question<Page<Happening>> {}

    /** Every entry as it was recorded, corrections among them; or what they mean with all corrections taken in. */
    @Schema(name = "HistoryReading")
    enum Reading {
        RECORDED,
        UNDERSTOOD
    }

    /**
     * One event, told.
     *
     * @param partner the agency the actor acts for; null for those who act for none
     * @param onBehalfOf the partner whose word somebody else recorded
     * @param text the words somebody wrote, in full; null where there are none or they are erased
     * @param reason why it was recorded or recorded late, as whoever recorded it said; null where that was left out
     * @param correctedBy the last event that corrected this one, as far as known; null where none has
     * @param annotations what was noted on it, as far as known; left out where nothing was
     */
    @Schema(name = "HistoryItem")
    record Happening(
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
                    example = "Københavns Politi accepterede version 1 af vilkårene den 2. marts 2023"
                            + " (registreret den 20. marts 2023).")
            String sentence,

            @Nullable String reason,
            @Nullable UUID correctedBy,

            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
            List<Annotation> annotations) {

        static Happening of(
                Known known,
                Sentences sentences,
                Map<UUID, UUID> corrections,
                Map<UUID, List<Annotation>> annotations) {
            var circumstances = known.circumstances();
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
                    corrections.get(known.event()),
                    annotations.get(known.event()));
        }
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

        private static Annotation of(EntryAnnotated it, Known known) {
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

    private final LogReader log;
    private final NamesReader names;
    private final Models models;
    private final Finder finder;
    private final Paging paging;
    private final Snapshot snapshot;

    HistoryQueries(LogReader log, NamesReader names, Models models, Finder finder, Paging paging, Snapshot snapshot) {
        this.log = log;
        this.names = names;
        this.models = models;
        this.finder = finder;
        this.paging = paging;
        this.snapshot = snapshot;
    }

    @QueryHandler
    Shown<Page<Happening>> read(ReadHistory asked) {
        var model = models.named(asked.model()).iterator().next();
        var time = finder.about(model, asked.which(), asked.time());
        return snapshot.read(time, models.all(), asOf -> {
            var object = finder.find(model, asked.which()).orElseThrow(() -> new NotFound(asked.which()));
            var known = log.told(object, asOf.knownAt());
            var understood = Known.understood(known);
            if (understood.stream().allMatch(it -> begins(it).isAfter(asOf.validAt())))
                throw new NotFound(asked.which());
            var facts = (asked.reading() == Reading.UNDERSTOOD ? understood : known)
                    .stream()
                            .filter(it -> !it.fact().occurredOn().isAfter(asOf.validAt()))
                            .toList();
            var page = paging.page(facts, it -> Long.toString(it.position()), time, asOf);
            var sentences = new Sentences(names.about(page.items()), asked.language());
            var corrections = corrections(known);
            var annotations = annotations(known, asOf);
            return page.map(it -> Happening.of(it, sentences, corrections, annotations));
        });
    }

    private static Map<UUID, UUID> corrections(List<Known> known) {
        var last = new HashMap<UUID, UUID>();
        for (var it : known) if (it.fact() instanceof EntryCorrected by) last.put(by.entry(), it.event());
        return last;
    }

    private static Map<UUID, List<Annotation>> annotations(List<Known> known, AsOf asOf) {
        var noted = new HashMap<UUID, List<Annotation>>();
        for (var it : known)
            if (it.fact() instanceof EntryAnnotated by && !by.occurredOn().isAfter(asOf.validAt()))
                noted.computeIfAbsent(by.entry(), _ -> new ArrayList<>()).add(Annotation.of(by, it));
        return noted;
    }

    private static LocalDate begins(Known known) {
        var fact = known.fact();
        return fact.takesEffectOn().isBefore(fact.occurredOn()) ? fact.takesEffectOn() : fact.occurredOn();
    }
}
