package sikkerby.query.raw;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.axonframework.queryhandling.QueryHandler;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import sikkerby.query.ask.Invalid;
import sikkerby.query.ask.NotFound;
import sikkerby.query.ask.Question;
import sikkerby.query.ask.Shown;
import sikkerby.query.log.LogReader;
import sikkerby.query.model.Models;
import sikkerby.query.model.Page;
import sikkerby.query.model.Paging;
import sikkerby.query.model.Snapshot;
import sikkerby.query.sentence.Language;
import sikkerby.query.sentence.NamesReader;
import sikkerby.query.sentence.Sentences;
import sikkerby.query.time.Known;
import sikkerby.query.time.TimeRequest;

/** Reads the log as it stands, for programs and, with what each entry says, for people. */
@Component
class RawLogQueries {

    /** What stood in the log as known then, from this position on. */
    record ReadLog(TimeRequest time, long from, Wanted wanted, Language language) implements Question<Page<LogLine>> {}

    /** One entry. */
    record ReadEntry(TimeRequest time, long position, Language language) implements Question<LogLine> {}

    private static final Wanted ALL = new Wanted(null, null);

    private final RawEntries entries;
    private final LogReader log;
    private final NamesReader names;
    private final Models models;
    private final Paging paging;
    private final Snapshot snapshot;

    RawLogQueries(
            RawEntries entries, LogReader log, NamesReader names, Models models, Paging paging, Snapshot snapshot) {
        this.entries = entries;
        this.log = log;
        this.names = names;
        this.models = models;
        this.paging = paging;
        this.snapshot = snapshot;
    }

    @QueryHandler
    Shown<Page<RawEvent>> answer(RawLog question) {
        var object = entries.object(question.wanted());
        return snapshot.read(TimeRequest.now(), List.of(), asOf -> page(question, object, asOf.knownAt()));
    }

    @QueryHandler
    Shown<Page<LogLine>> read(ReadLog asked) {
        var time = asked.time();
        return snapshot.read(time, models.all(), asOf -> {
            var object = entries.object(asked.wanted());
            var total = entries.count(asked.wanted(), object, asOf.knownAt());
            var behind = Paging.behind(time, asked.from() - 1);
            var found = entries.behind(behind, asked.wanted(), object, asOf.knownAt(), Paging.most(time));
            var page = paging.page(found, RawEvent::position, total, time, asOf);
            return new Page<>(told(page.items(), asked.language()), page.next(), page.total());
        });
    }

    @QueryHandler
    Shown<LogLine> read(ReadEntry asked) {
        return snapshot.read(asked.time(), models.all(), asOf -> {
            var found = entries.behind(asked.position() - 1, ALL, null, asOf.knownAt(), 1);
            if (found.isEmpty() || found.getFirst().position() != asked.position())
                throw new NotFound("@" + asked.position());
            return told(found, asked.language()).getFirst();
        });
    }

    private List<LogLine> told(List<RawEvent> found, Language language) {
        var known = log.events(found.stream().map(RawEvent::event).toList());
        var words = names.about(known);
        var sentences = new Sentences(words, language);
        Map<UUID, Known> byEvent = known.stream().collect(Collectors.toMap(Known::event, Function.identity()));
        return found.stream()
                .map(it -> LogLine.of(it, byEvent.get(it.event()), words, sentences))
                .toList();
    }

    private Page<RawEvent> page(RawLog question, @Nullable UUID object, long end) {
        if (question.behind() > end)
            throw new Invalid("after", "Loggen slutter ved @" + end + ".", "The log ends at @" + end + ".");
        var total = entries.count(question.wanted(), object, end);
        var found = entries.behind(question.behind(), question.wanted(), object, end, question.limit() + 1);
        if (found.size() <= question.limit()) return new Page<>(found, null, total);
        var page = found.subList(0, question.limit());
        return new Page<>(page, "@" + page.getLast().position(), total);
    }
}
