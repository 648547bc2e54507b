package sikkerby.query.change;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.axonframework.queryhandling.QueryHandler;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import sikkerby.events.fact.Copenhagen;
import sikkerby.query.ask.Question;
import sikkerby.query.ask.Shown;
import sikkerby.query.change.Change.Kind;
import sikkerby.query.change.ChangeCounts.Between;
import sikkerby.query.log.LogReader;
import sikkerby.query.model.Models;
import sikkerby.query.model.Page;
import sikkerby.query.model.Paging;
import sikkerby.query.model.Snapshot;
import sikkerby.query.sentence.Language;
import sikkerby.query.sentence.NamesReader;
import sikkerby.query.sentence.Sentences;
import sikkerby.query.time.AsOf;
import sikkerby.query.time.Days;
import sikkerby.query.time.Known;
import sikkerby.query.time.KnownAt;
import sikkerby.query.time.TimeRequest;

/** Tells what became known after one day and up to another, and how much of it there is of each class. */
@Component
class TellingQueries {

    /**
     * All of it for one page.
     *
     * @param from the day after which it became known; null for ninety days before {@code to}
     * @param to the last day of the period; null for the last day there is
     * @param end that day; null for the day of the position asked for
     * @param kind only what is of this class; null for all, and the counts are of all in any case
     */
    record TellChanges(
            TimeRequest time,
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            @Nullable LocalDate end,
            @Nullable Kind kind,
            Language language)
            implements Question<Told> {}

    /** What became known, class by class, and its sentences in the order of the log. */
    record Told(Map<Kind, Long> counts, Page<Change> changes, LocalDate from, LocalDate to, LocalDate end) {

        public long count(Kind kind) {
            return counts.getOrDefault(kind, 0L);
        }
    }

    private static final int DAYS = 90;

    private final ChangeCounts counts;
    private final LatestChanges latest;
    private final LogReader log;
    private final NamesReader names;
    private final Models models;
    private final Paging paging;
    private final Snapshot snapshot;
    private final Clock clock;

    TellingQueries(
            ChangeCounts counts,
            LatestChanges latest,
            LogReader log,
            NamesReader names,
            Models models,
            Paging paging,
            Snapshot snapshot,
            Clock clock) {
        this.counts = counts;
        this.latest = latest;
        this.log = log;
        this.names = names;
        this.models = models;
        this.paging = paging;
        this.snapshot = snapshot;
        this.clock = clock;
    }

    @QueryHandler
    Shown<Told> tell(TellChanges asked) {
        return snapshot.read(asked.time(), models.all(), asOf -> {
            var end = asked.end() == null ? latest.lastDay(asOf) : asked.end();
            var to = asked.to() == null || asked.to().isAfter(end) ? end : asked.to();
            var from = asked.from() == null ? to.minusDays(DAYS) : asked.from();
            Days.mustBeInOrder("from", from, "to", to);
            return told(asked, from, to, end, asOf);
        });
    }

    /** Everything was known by the end of the last day. */
    private long position(String field, LocalDate day, LocalDate end, TimeRequest time, AsOf asOf) {
        return day.isBefore(end) ? snapshot.position(field, new KnownAt.Day(day), time, asOf) : asOf.knownAt();
    }

    private Told told(TellChanges asked, LocalDate since, LocalDate until, LocalDate end, AsOf asOf) {
        long from = position("from", since, end, asked.time(), asOf);
        long to = position("to", until, end, asked.time(), asOf);
        var by = asOf.validAt().isBefore(Copenhagen.today(clock)) ? asOf.validAt() : null;
        var found = counts.of(new Between(from, to, since, by));
        var kind = asked.kind();
        var total = kind == null ? found.values().stream().mapToLong(it -> it).sum() : found.getOrDefault(kind, 0L);
        var rest = new Between(Paging.behind(asked.time(), from), to, since, by);
        var most = Paging.most(asked.time());
        var known = kind == null ? log.told(rest.behind(), to, by, most) : log.events(counts.events(kind, rest, most));
        var page = paging.page(known, Known::position, total, asked.time(), asOf);
        var words = names.about(page.items());
        var sentences = new Sentences(words, asked.language());
        return new Told(found, page.map(it -> ChangeQueries.change(it, since, words, sentences)), since, until, end);
    }
}
