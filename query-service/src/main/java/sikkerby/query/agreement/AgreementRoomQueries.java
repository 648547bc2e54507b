package sikkerby.query.agreement;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.axonframework.queryhandling.QueryHandler;
import org.springframework.stereotype.Component;
import sikkerby.events.fact.PartnerCode;
import sikkerby.query.ask.Invalid;
import sikkerby.query.ask.Question;
import sikkerby.query.ask.Shown;
import sikkerby.query.ask.Which;
import sikkerby.query.commitment.Commitments;
import sikkerby.query.model.Models;
import sikkerby.query.model.Page;
import sikkerby.query.model.Paging;
import sikkerby.query.model.Reader;
import sikkerby.query.time.TimeRequest;

/** Answers what the parties of one agreement ask each other: who held it up, what was changed, what if one leaves. */
@Component
class AgreementRoomQueries {

    /** All versions of its terms, and who answered them when. */
    record ReadVersions(TimeRequest time, Which which) implements Question<Page<VersionView>> {}

    /** What changed from one version of its terms to another. */
    record CompareTerms(TimeRequest time, Which which, int from, int to) implements Question<TermsDifference> {}

    /** What would come of it if a party left. */
    record TryWithdrawal(TimeRequest time, Which which, PartnerCode party, LocalDate effectiveOn)
            implements Question<WithdrawalEffects> {}

    /** All of it for one page: the agreement, its versions, and what each of them changed. */
    record EnterRoom(TimeRequest time, Which which) implements Question<Room> {}

    private final AgreementReadModel model;
    private final Models models;
    private final Commitments commitments;
    private final Reader reader;
    private final Paging paging;

    AgreementRoomQueries(
            AgreementReadModel model, Models models, Commitments commitments, Reader reader, Paging paging) {
        this.model = model;
        this.models = models;
        this.commitments = commitments;
        this.reader = reader;
        this.paging = paging;
    }

    @QueryHandler
    Shown<Page<VersionView>> versions(ReadVersions asked) {
        return reader.one(model, List.of(model), asked.time(), asked.which(), (row, asOf) -> {
            var versions = VersionViews.of(row.state(), asOf.validAt());
            return paging.page(versions, it -> Integer.toString(it.version()), asked.time(), asOf);
        });
    }

    @QueryHandler
    Shown<TermsDifference> compare(CompareTerms asked) {
        return reader.one(
                model,
                asked.time(),
                asked.which(),
                row -> TermsDifference.between(
                        version(row.state(), "from", asked.from()), version(row.state(), "to", asked.to())));
    }

    @QueryHandler
    Shown<WithdrawalEffects> tryWithdrawal(TryWithdrawal asked) {
        return reader.one(
                model,
                models.named("agreement", "commitment", "partner"),
                asked.time(),
                asked.which(),
                (row, asOf) -> WithdrawalEffects.of(
                        row.state(), asked.party(), asked.effectiveOn(), commitments.under(row.object(), asOf), asOf));
    }

    @QueryHandler
    Shown<Room> enter(EnterRoom asked) {
        return reader.one(
                model,
                models.named("agreement", "commitment", "partner"),
                asked.time(),
                asked.which(),
                (row, asOf) -> new Room(
                        AgreementViews.detailed(row, commitments.under(row.object(), asOf), asOf.validAt()),
                        VersionViews.of(row.state(), asOf.validAt()),
                        differences(row.state().versions())));
    }

    private static List<TermsDifference> differences(List<TermsVersion> versions) {
        return IntStream.range(1, versions.size())
                .mapToObj(i -> TermsDifference.between(versions.get(i - 1), versions.get(i)))
                .toList();
    }

    private static TermsVersion version(AgreementState agreement, String field, int number) {
        return agreement
                .version(number)
                .orElseThrow(() -> new Invalid(
                        field,
                        "Der er ingen version " + number + " af vilkårene.",
                        "There is no version " + number + " of the terms."));
    }
}
