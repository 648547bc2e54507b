package sikkerby.query.change;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.axonframework.queryhandling.QueryHandler;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
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
import sikkerby.query.sentence.Language;
import sikkerby.query.sentence.NamesReader;
import sikkerby.query.sentence.Sentences;
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
    record ReadHistory(TimeRequest time, String model, Which which, Language language)
            implements Question<Page<Happening>> {}

    /**
     * One event, told.
     *
     * @param partner the agency the actor acts for; null for those who act for none
     * @param onBehalfOf the partner whose word somebody else recorded
     * @param text the words somebody wrote, in full; null where there are none or they are erased
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
            String sentence) {

        static Happening of(Known known, Sentences sentences) {
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
                    sentences.of(known));
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
        return snapshot.read(time, models.named(asked.model(), "agreement", "partner", "place", "strategy"), asOf -> {
            var object = finder.find(model, asked.which()).orElseThrow(() -> new NotFound(asked.which()));
            var known = log.told(object, asOf.knownAt());
            if (known.stream().allMatch(it -> begins(it).isAfter(asOf.validAt()))) throw new NotFound(asked.which());
            var facts = known.stream()
                    .filter(it -> !it.fact().occurredOn().isAfter(asOf.validAt()))
                    .toList();
            var page = paging.page(facts, it -> Long.toString(it.position()), time, asOf);
            var sentences = new Sentences(names.about(page.items()), asked.language());
            return page.map(it -> Happening.of(it, sentences));
        });
    }

    private static LocalDate begins(Known known) {
        var fact = known.fact();
        return fact.takesEffectOn().isBefore(fact.occurredOn()) ? fact.takesEffectOn() : fact.occurredOn();
    }
}
