package sikkerby.query.change;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.axonframework.queryhandling.QueryHandler;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import sikkerby.events.correction.CorrectionEvent.EntryCorrected;
import sikkerby.events.fact.Copenhagen;
import sikkerby.query.ask.Invalid;
import sikkerby.query.ask.Question;
import sikkerby.query.ask.Shown;
import sikkerby.query.ask.Which;
import sikkerby.query.change.Change.Kind;
import sikkerby.query.change.Change.Subject;
import sikkerby.query.log.LogReader;
import sikkerby.query.model.Finder;
import sikkerby.query.model.Models;
import sikkerby.query.model.Page;
import sikkerby.query.model.Paging;
import sikkerby.query.model.Snapshot;
import sikkerby.query.sentence.Language;
import sikkerby.query.sentence.Names;
import sikkerby.query.sentence.NamesReader;
import sikkerby.query.sentence.Sentences;
import sikkerby.query.time.AsOf;
import sikkerby.query.time.Known;
import sikkerby.query.time.KnownAt;
import sikkerby.query.time.TimeRequest;

/** Answers what became known between two points, and whether it had happened before. */
@Component
class ChangeQueries {

    /** What became known behind {@code from} and up to {@code to}, and had happened by the day asked about. */
    record FindChanges(
            TimeRequest time,
            KnownAt from,
            KnownAt to,
            @Nullable Which object,
            Language language) implements Question<Page<Change>> {}

    private final LogReader log;
    private final NamesReader names;
    private final Models models;
    private final Finder finder;
    private final Paging paging;
    private final Snapshot snapshot;
    private final Clock clock;

    ChangeQueries(
            LogReader log,
            NamesReader names,
            Models models,
            Finder finder,
            Paging paging,
            Snapshot snapshot,
            Clock clock) {
        this.log = log;
        this.names = names;
        this.models = models;
        this.finder = finder;
        this.paging = paging;
        this.snapshot = snapshot;
        this.clock = clock;
    }

    @QueryHandler
    Shown<Page<Change>> find(FindChanges asked) {
        return snapshot.read(asked.time(), models.all(), asOf -> {
            long from = snapshot.position("from", asked.from(), asked.time(), asOf);
            long to = snapshot.position("to", asked.to(), asked.time(), asOf);
            if (from > to) {
                throw new Invalid("from", "Skal ligge før \"to\".", "Must come before \"to\".");
            }
            return changes(asked, from, to, asOf);
        });
    }

    private Page<Change> changes(FindChanges asked, long from, long to, AsOf asOf) {
        var time = asked.time();
        long behind = Paging.behind(time, from);
        var object = asked.object() == null ? null : finder.anywhere("object", models.all(), asked.object());
        var by = by(asOf);
        var found = object == null
                ? log.told(behind, to, by, Paging.most(time))
                : told(object, behind, to, by, Paging.most(time));
        var total = object == null
                ? log.countTold(from, to, by)
                : told(object, from, to, by, Integer.MAX_VALUE).size();
        var page = paging.page(found, Known::position, total, time, asOf);
        var words = names.about(page.items());
        var sentences = new Sentences(words, asked.language());
        var day = day(asked.from(), from);
        return page.map(it -> change(it, day, words, sentences));
    }

    private List<Known> told(UUID object, long behind, long to, @Nullable LocalDate by, int most) {
        return log.told(object, to).stream()
                .filter(it -> it.position() > behind)
                .filter(it -> by == null || !it.fact().occurredOn().isAfter(by))
                .limit(most)
                .toList();
    }

    // Nothing that is recorded happens later than today: then all counts, without a look at each.
    private @Nullable LocalDate by(AsOf asOf) {
        return asOf.validAt().isBefore(Copenhagen.today(clock)) ? asOf.validAt() : null;
    }

    static Change change(Known known, LocalDate day, Names names, Sentences sentences) {
        return new Change(
                kind(known, day),
                new Subject(known.feature(), known.object(), names.number(known.object())),
                sentences.of(known),
                known.position(),
                known.event(),
                known.fact().occurredOn(),
                known.recordedAt());
    }

    private static Kind kind(Known known, LocalDate day) {
        if (known.fact() instanceof EntryCorrected) return Kind.CORRECTED;
        return known.fact().occurredOn().isBefore(day) ? Kind.LEARNED_LATE : Kind.WORLD_CHANGED;
    }

    /** The day that a thing must have happened before, to have been learned late. */
    private LocalDate day(KnownAt from, long position) {
        return switch (from) {
            case KnownAt.Now _ -> Copenhagen.today(clock);
            case KnownAt.Day(LocalDate day) -> day;
            case KnownAt.Moment(var instant) -> Copenhagen.dayOf(instant);
            case KnownAt.Position _ ->
                log.recordedAt(position).map(Copenhagen::dayOf).orElse(LocalDate.MIN);
        };
    }
}
