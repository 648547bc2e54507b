package sikkerby.query.change;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import sikkerby.events.fact.Copenhagen;
import sikkerby.query.change.Change.Kind;
import sikkerby.query.change.ChangeCounts.Between;
import sikkerby.query.change.ChangeCounts.Last;
import sikkerby.query.log.LogReader;
import sikkerby.query.sentence.Language;
import sikkerby.query.sentence.Names;
import sikkerby.query.sentence.NamesReader;
import sikkerby.query.sentence.Sentences;
import sikkerby.query.time.AsOf;

/** Tells what became known last, class by class, within a question that reads it. All read models must be held for it. */
@Component
public final class LatestChanges {

    private final ChangeCounts counts;
    private final LogReader log;
    private final NamesReader names;

    LatestChanges(ChangeCounts counts, LogReader log, NamesReader names) {
        this.counts = counts;
        this.log = log;
        this.names = names;
    }

    /**
     * All three classes.
     *
     * @param names what everything was called, for whoever goes on telling
     */
    public record Latest(List<OfKind> kinds, Names names) {

        public long number() {
            return kinds.stream().mapToLong(OfKind::number).sum();
        }
    }

    /** How much there is of one class, and the last of it, newest first. */
    public record OfKind(Kind kind, long number, List<Change> last) {}

    /** The day on which the position was reached that everything is known up to. */
    public LocalDate lastDay(AsOf asOf) {
        return log.recordedAt(asOf.knownAt()).map(Copenhagen::dayOf).orElse(asOf.validAt());
    }

    /**
     * What became known behind a position, and had happened by the day asked about.
     *
     * @param day what happened before it was learned late
     * @param most so many of each class
     */
    public Latest since(LocalDate day, long behind, AsOf asOf, int most, Language language) {
        var last = counts.last(new Between(behind, asOf.knownAt(), day, asOf.validAt()), most);
        var known = log.events(last.stream().map(Last::event).toList());
        var words = names.about(known);
        var sentences = new Sentences(words, language);
        var changes = known.reversed().stream()
                .map(it -> ChangeQueries.change(it, day, words, sentences))
                .collect(groupingBy(Change::kind));
        var numbers = last.stream().collect(toMap(Last::kind, Last::number, (one, _) -> one));
        return new Latest(
                Stream.of(Kind.values())
                        .map(it -> new OfKind(it, numbers.getOrDefault(it, 0L), changes.getOrDefault(it, List.of())))
                        .toList(),
                words);
    }
}
