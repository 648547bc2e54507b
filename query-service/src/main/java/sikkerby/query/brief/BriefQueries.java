package sikkerby.query.brief;

import java.time.LocalDate;
import java.util.function.BiFunction;
import org.axonframework.queryhandling.QueryHandler;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import sikkerby.events.place.PlaceCode;
import sikkerby.query.agreement.Agreements;
import sikkerby.query.ask.NotFound;
import sikkerby.query.ask.Question;
import sikkerby.query.ask.Shown;
import sikkerby.query.ask.Which;
import sikkerby.query.commitment.Commitments;
import sikkerby.query.initiative.Initiatives;
import sikkerby.query.model.Models;
import sikkerby.query.model.Page;
import sikkerby.query.model.Paging;
import sikkerby.query.model.Snapshot;
import sikkerby.query.place.Places;
import sikkerby.query.place.Places.Place;
import sikkerby.query.place.Reach;
import sikkerby.query.sentence.Language;
import sikkerby.query.sentence.NamesReader;
import sikkerby.query.time.AsOf;
import sikkerby.query.time.TimeRequest;

/** Answers what has been agreed for a place, by anybody. */
@Component
class BriefQueries {

    /**
     * All there is about one place.
     *
     * @param since the first day on which it was agreed; null for all
     * @param items how many of each state are listed at most
     */
    record ReadBrief(
            TimeRequest time, Which place, @Nullable LocalDate since, int items, Language language)
            implements Question<BriefView> {}

    /**
     * The whole list of one kind.
     *
     * @param since likewise
     * @param state only what is in it; null for all
     */
    record ListBrief(
            TimeRequest time,
            Which place,
            @Nullable LocalDate since,
            Line.Kind kind,
            @Nullable String state,
            Language language)
            implements Question<Listed> {}

    /** A page of that list, and what the place is called. */
    record Listed(PlaceCode place, String name, Page<Line> lines) {}

    private final Places places;
    private final Agreements agreements;
    private final Commitments commitments;
    private final Initiatives initiatives;
    private final NamesReader names;
    private final Models models;
    private final Paging paging;
    private final Snapshot snapshot;

    BriefQueries(
            Places places,
            Agreements agreements,
            Commitments commitments,
            Initiatives initiatives,
            NamesReader names,
            Models models,
            Paging paging,
            Snapshot snapshot) {
        this.places = places;
        this.agreements = agreements;
        this.commitments = commitments;
        this.initiatives = initiatives;
        this.names = names;
        this.models = models;
        this.paging = paging;
        this.snapshot = snapshot;
    }

    @QueryHandler
    Shown<BriefView> read(ReadBrief asked) {
        return read(asked, (brief, _) -> brief);
    }

    /** Counted as the page of the place counts, which a list narrowed by the place does not: it says only who names it. */
    @QueryHandler
    Shown<Listed> list(ListBrief asked) {
        var all = new ReadBrief(asked.time(), asked.place(), asked.since(), Integer.MAX_VALUE, asked.language());
        return read(
                all,
                (brief, asOf) -> new Listed(
                        brief.place(),
                        brief.name(),
                        paging.page(asked.kind().of(brief, asked.state()), Line::number, asked.time(), asOf)));
    }

    private <R> Shown<R> read(ReadBrief asked, BiFunction<BriefView, AsOf, R> answer) {
        return snapshot.read(
                places.about(asked.place(), asked.time()),
                models.named("agreement", "commitment", "initiative", "place", "partner", "strategy"),
                asOf -> {
                    var all = places.all(asOf);
                    var place = places.one(asked.place(), all).orElseThrow(() -> new NotFound(asked.place()));
                    return answer.apply(view(asked, place, new Reach(all), asOf), asOf);
                });
    }

    private BriefView view(ReadBrief asked, Place place, Reach reach, AsOf asOf) {
        var near = reach.reaching(place.code());
        var agreed = agreements.atOneOf(near, asOf);
        var digest = new Digest(reach, place.code(), asked.since(), asked.items());
        return new BriefView(
                place.code(),
                names.all().place(place.code(), asOf, asked.language()),
                place.kind(),
                asked.since(),
                digest.agreements(agreed),
                digest.commitments(commitments.atOneOf(near, asOf), agreed),
                digest.initiatives(initiatives.atOneOf(near, asOf)));
    }
}
