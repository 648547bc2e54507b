package sikkerby.query.agreement;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.axonframework.queryhandling.QueryHandler;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import sikkerby.events.fact.BodyCode;
import sikkerby.events.fact.PartnerCode;
import sikkerby.events.fact.SourceStatus;
import sikkerby.events.place.PlaceCode;
import sikkerby.query.ask.Question;
import sikkerby.query.ask.Shown;
import sikkerby.query.ask.Which;
import sikkerby.query.commitment.Commitments;
import sikkerby.query.model.Finder;
import sikkerby.query.model.Histories;
import sikkerby.query.model.Models;
import sikkerby.query.model.Page;
import sikkerby.query.model.Paging;
import sikkerby.query.model.Reader;
import sikkerby.query.model.Row;
import sikkerby.query.model.Rows;
import sikkerby.query.model.Snapshot;
import sikkerby.query.time.AsOf;
import sikkerby.query.time.TimeRequest;

/** Answers which agreements there are, what they say, and whether they bind. */
@Component
class AgreementQueries {

    /** The agreements that had begun by the day asked about; a filter that is null lets all through. */
    record FindAgreements(
            TimeRequest time,
            @Nullable PartnerCode party,
            @Nullable PlaceCode place,
            @Nullable AgreementStatus state,
            @Nullable PartnerCode awaiting,
            @Nullable BodyCode awaitingBody,
            @Nullable SourceStatus sourceStatus,
            @Nullable String q)
            implements Question<Page<AgreementView>> {

        boolean asksWhoseTurn() {
            return awaiting != null || awaitingBody != null;
        }
    }

    /**
     * Those under which something can be promised still.
     *
     * @param parties only what binds one of them, or would; none for all
     */
    record FindPromisable(
            TimeRequest time,
            List<PartnerCode> parties,
            @Nullable String q) implements Question<Page<AgreementView>> {}

    /** One agreement with its terms and commitments. */
    record ReadAgreement(TimeRequest time, Which which) implements Question<AgreementView> {}

    private final AgreementReadModel model;
    private final Models models;
    private final Histories histories;
    private final Commitments commitments;
    private final Finder finder;
    private final Reader reader;
    private final Paging paging;
    private final Snapshot snapshot;

    AgreementQueries(
            AgreementReadModel model,
            Models models,
            Histories histories,
            Commitments commitments,
            Finder finder,
            Reader reader,
            Paging paging,
            Snapshot snapshot) {
        this.model = model;
        this.models = models;
        this.histories = histories;
        this.commitments = commitments;
        this.finder = finder;
        this.reader = reader;
        this.paging = paging;
        this.snapshot = snapshot;
    }

    @QueryHandler
    Shown<Page<AgreementView>> find(FindAgreements asked) {
        return snapshot.read(asked.time(), models.named("agreement", "place", "partner"), asOf -> {
            var rows = narrowed(asked, asOf);
            var page = asked.asksWhoseTurn() ? waiting(asked, rows, asOf) : rows.page(asked.time(), "number");
            return page.map(row -> AgreementViews.listed(row, asOf.validAt()));
        });
    }

    private Rows<AgreementState> narrowed(FindAgreements asked, AsOf asOf) {
        return histories
                .of(model)
                .at(asOf)
                .where(
                        "it.parties @> array[cast(:party as text)]",
                        "party",
                        text(finder.code("party", "partner", asked.party())))
                .where(Finder.isForPlace(asOf), "place", text(finder.code("place", "place", asked.place())))
                .where("it.status = :state", "state", text(asked.state()))
                .sourced(asked.sourceStatus())
                .speaksOf(asked.q());
    }

    /** Who has not answered stands with each version of the terms, so that all that are not over are looked at. */
    private Page<Row<AgreementState>> waiting(FindAgreements asked, Rows<AgreementState> rows, AsOf asOf) {
        var partner = finder.code("awaiting", "partner", asked.awaiting());
        var body = Finder.body("awaitingBody", asked.awaitingBody());
        var waiting = rows.where(Negotiations.NOT_OVER).all().stream()
                .filter(row -> Negotiations.open(row)
                        .filter(it -> it.waitFor(partner, body))
                        .isPresent())
                .sorted(Comparator.comparing(AgreementQueries::number))
                .toList();
        return paging.page(waiting, AgreementQueries::number, asked.time(), asOf);
    }

    private static String number(Row<AgreementState> row) {
        return row.state().card().number();
    }

    @QueryHandler
    Shown<Page<AgreementView>> find(FindPromisable asked) {
        var parties = asked.parties().stream().map(PartnerCode::value).collect(Collectors.joining(","));
        return snapshot.read(
                asked.time(),
                models.named("agreement"),
                asOf -> histories
                        .of(model)
                        .at(asOf)
                        .where("it.status not in ('TERMINATED', 'SUPERSEDED', 'EXPIRED')")
                        .where(
                                "it.parties && string_to_array(cast(:parties as text), ',')",
                                "parties",
                                parties.isEmpty() ? null : parties)
                        .speaksOf(asked.q())
                        .page(asked.time(), "number")
                        .map(row -> AgreementViews.listed(row, asOf.validAt())));
    }

    @QueryHandler
    Shown<AgreementView> read(ReadAgreement asked) {
        return reader.one(
                model,
                models.named("agreement", "commitment", "partner"),
                asked.time(),
                asked.which(),
                (row, asOf) -> AgreementViews.detailed(row, commitments.under(row.object(), asOf), asOf.validAt()));
    }

    private static @Nullable String text(@Nullable Object filter) {
        return filter == null ? null : filter.toString();
    }
}
