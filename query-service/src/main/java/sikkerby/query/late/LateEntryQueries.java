package sikkerby.query.late;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toUnmodifiableMap;
import static java.util.stream.Collectors.toUnmodifiableSet;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.axonframework.queryhandling.QueryHandler;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import sikkerby.events.fact.PartnerCode;
import sikkerby.query.ask.Invalid;
import sikkerby.query.ask.Question;
import sikkerby.query.ask.Shown;
import sikkerby.query.late.LagStatistics.Counted;
import sikkerby.query.late.LateEntry.Subject;
import sikkerby.query.log.LogReader;
import sikkerby.query.model.Finder;
import sikkerby.query.model.Models;
import sikkerby.query.model.Page;
import sikkerby.query.model.Paging;
import sikkerby.query.model.Snapshot;
import sikkerby.query.model.Words;
import sikkerby.query.sentence.Language;
import sikkerby.query.sentence.Names;
import sikkerby.query.sentence.NamesReader;
import sikkerby.query.sentence.Sentences;
import sikkerby.query.time.AsOf;
import sikkerby.query.time.Days;
import sikkerby.query.time.Known;
import sikkerby.query.time.Reading;
import sikkerby.query.time.TimeRequest;

/** Answers what was recorded how long after it happened, and whose word it was. */
@Component
class LateEntryQueries {

    /** From so many days on an entry needs a reason. */
    static final String LATE = "14";

    /**
     * Which entries; null lets all through.
     *
     * @param from the first day on which they were recorded
     * @param to the last one
     */
    record Which(
            int days,
            @Nullable PartnerCode partner,
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            Reading reading) {

        private static final int MOST = 36_500;

        Which {
            if (days < 0 || days > MOST)
                throw new Invalid(
                        "days",
                        "Skal være et helt tal fra 0 til " + MOST + ".",
                        "Must be a whole number from 0 to " + MOST + ".");
            Days.mustBeInOrder("from", from, "to", to);
        }
    }

    /** Those that took longer. */
    record FindLateEntries(TimeRequest time, Which which, Language language) implements Question<Page<LateEntry>> {}

    /** All of them, counted. */
    record ReadLagStatistics(TimeRequest time, Which which) implements Question<LagStatistics> {}

    /** Both, for one page. */
    record ReadLate(TimeRequest time, Which which, Language language) implements Question<Late> {}

    private record Lagging(int days, @Nullable UUID correctedBy) {}

    private static final Set<String> BEGAN_LONG_BEFORE = Set.of("strategy", "partner", "place");

    private final JdbcClient jdbc;
    private final LogReader log;
    private final NamesReader names;
    private final Models models;
    private final Finder finder;
    private final Paging paging;
    private final Snapshot snapshot;

    LateEntryQueries(
            JdbcClient jdbc,
            LogReader log,
            NamesReader names,
            Models models,
            Finder finder,
            Paging paging,
            Snapshot snapshot) {
        this.jdbc = jdbc;
        this.log = log;
        this.names = names;
        this.models = models;
        this.finder = finder;
        this.paging = paging;
        this.snapshot = snapshot;
    }

    @QueryHandler
    Shown<Page<LateEntry>> find(FindLateEntries asked) {
        return snapshot.read(asked.time(), models.all(), asOf -> {
            var total = statistics(asked.which(), asOf).all().late();
            return page(asked.time(), asked.which(), asked.language(), total, asOf);
        });
    }

    @QueryHandler
    Shown<Late> read(ReadLate asked) {
        return snapshot.read(asked.time(), models.all(), asOf -> {
            var statistics = statistics(asked.which(), asOf);
            var total = statistics.all().late();
            return new Late(statistics, page(asked.time(), asked.which(), asked.language(), total, asOf));
        });
    }

    @QueryHandler
    Shown<LagStatistics> read(ReadLagStatistics asked) {
        return snapshot.read(asked.time(), models.all(), asOf -> statistics(asked.which(), asOf));
    }

    private LagStatistics statistics(Which which, AsOf asOf) {
        return LagStatistics.of(counted(which, asOf), which.days());
    }

    private List<Counted> counted(Which which, AsOf asOf) {
        return entries(which, asOf)
                .select(jdbc, "select agency, lag, count(*) as entries from entry group by agency, lag order by lag")
                .query(Counted.class)
                .list();
    }

    private Page<LateEntry> page(TimeRequest time, Which which, Language language, long total, AsOf asOf) {
        var lags = new LinkedHashMap<UUID, Lagging>();
        entries(which, asOf)
                .select(jdbc, """
                        select event_id, lag, corrected_by from entry where lag > :days and position > :behind
                         order by position limit :most
                        """)
                .param("days", which.days())
                .param("behind", Paging.behind(time, 0))
                .param("most", Paging.most(time))
                .query((row, _) -> lags.put(
                        row.getObject("event_id", UUID.class),
                        new Lagging(row.getInt("lag"), row.getObject("corrected_by", UUID.class))))
                .list();
        var recorded = log.events(lags.keySet());
        var read = which.reading() == Reading.RECORDED ? recorded : understood(recorded, lags, asOf);
        var page = paging.page(read, Known::position, total, time, asOf);
        var words = names.about(page.items());
        var sentences = new Sentences(words, language);
        return page.map(it -> view(it, requireNonNull(lags.get(it.event())), words, sentences));
    }

    private List<Known> understood(List<Known> recorded, Map<UUID, Lagging> lags, AsOf asOf) {
        var objects = recorded.stream()
                .filter(it -> requireNonNull(lags.get(it.event())).correctedBy() != null)
                .map(Known::object)
                .collect(toUnmodifiableSet());
        if (objects.isEmpty()) return recorded;
        var known = log.of(objects, asOf.knownAt()).stream().collect(groupingBy(Known::object));
        var meanings = known.values().stream()
                .flatMap(it -> Known.understood(it).stream())
                .collect(toUnmodifiableMap(Known::event, Function.identity()));
        return recorded.stream()
                .map(it -> meanings.getOrDefault(it.event(), it))
                .toList();
    }

    private Entries entries(Which which, AsOf asOf) {
        var types = log.types().filter(LateEntryQueries::isEntered).toArray(String[]::new);
        return new Entries(asOf, types, which.reading())
                .of(finder.code("partner", "partner", which.partner()))
                .recorded(which.from(), which.to());
    }

    private static boolean isEntered(String type) {
        return !BEGAN_LONG_BEFORE.contains(type.substring(0, type.indexOf('.')));
    }

    private static LateEntry view(Known it, Lagging lagging, Names names, Sentences sentences) {
        var who = it.circumstances();
        return new LateEntry(
                it.position(),
                it.event(),
                it.type(),
                new Subject(it.feature(), it.object(), names.number(it.object())),
                who.onBehalfOf() == null ? who.partner() : who.onBehalfOf(),
                who.actor(),
                who.origin(),
                it.fact().occurredOn(),
                it.recordedAt(),
                lagging.days(),
                Words.of(who.reason()),
                sentences.of(it),
                lagging.correctedBy());
    }
}
