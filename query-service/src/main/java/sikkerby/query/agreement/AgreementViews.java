package sikkerby.query.agreement;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import sikkerby.query.agreement.AgreementView.Accepted;
import sikkerby.query.agreement.AgreementView.Declined;
import sikkerby.query.agreement.AgreementView.Notice;
import sikkerby.query.agreement.AgreementView.Party;
import sikkerby.query.agreement.AgreementView.Pending;
import sikkerby.query.agreement.AgreementView.Ratified;
import sikkerby.query.agreement.AgreementView.Reservation;
import sikkerby.query.agreement.AgreementView.Signature;
import sikkerby.query.agreement.AgreementView.TermsView;
import sikkerby.query.agreement.AgreementView.Why;
import sikkerby.query.agreement.Members.Member;
import sikkerby.query.commitment.CommitmentView;
import sikkerby.query.model.Row;

/** Turns rows into what is answered. */
final class AgreementViews {

    private AgreementViews() {}

    static AgreementView listed(Row<AgreementState> row, LocalDate validAt) {
        return of(row, null, null, validAt);
    }

    static AgreementView detailed(Row<AgreementState> row, List<CommitmentView> commitments, LocalDate validAt) {
        var versions =
                row.state().versions().stream().map(AgreementViews::terms).toList();
        return of(row, versions, commitments, validAt);
    }

    private static AgreementView of(
            Row<AgreementState> row,
            @Nullable List<TermsView> versions,
            @Nullable List<CommitmentView> commitments,
            LocalDate validAt) {
        var it = row.state();
        var current = it.current();
        var inForce = it.inForce();
        var reviewed = it.onItsDays();
        var reviewDueOn = reviewed.map(TermsVersion::reviewDueOn).orElse(null);
        return new AgreementView(
                row.object(),
                it.card().number(),
                row.version(),
                it.status(),
                row.incomplete(),
                row.source().status(),
                row.source().url(),
                it.card().title(),
                it.card().kind(),
                it.card().confidentiality(),
                it.card().internal(),
                it.card().kleTopic(),
                it.card().kleFacet(),
                it.members().all().stream().map(party -> party(it, party)).toList(),
                it.contributors(),
                current.map(TermsVersion::places).orElse(List.of()),
                current.map(TermsVersion::from).orElse(null),
                current.map(terms -> lastDay(terms.until())).orElse(null),
                current.map(TermsVersion::number).orElse(null),
                it.binding(),
                it.binding() && inForce != null && inForce.retroactive(),
                current.map(TermsVersion::awaiting).orElse(List.of()),
                current.map(TermsVersion::awaitingRatification).orElse(null),
                it.pending().map(AgreementViews::pending).orElse(null),
                current.map(AgreementViews::declined).orElse(null),
                it.binding() ? why(it) : null,
                current.map(AgreementViews::reservations).orElse(List.of()),
                halt(it.suspended()),
                halt(it.ended()),
                it.endingOn(),
                reviewed.map(TermsVersion::reviewedOn).orElse(null),
                reviewDueOn,
                reviewDueOn != null && reviewDueOn.isBefore(validAt),
                versions == null ? null : current.map(AgreementViews::terms).orElse(null),
                versions,
                commitments,
                commitments == null ? null : orphaned(commitments));
    }

    private static int orphaned(List<CommitmentView> commitments) {
        return Math.toIntExact(
                commitments.stream().filter(CommitmentView::orphaned).count());
    }

    private static Party party(AgreementState it, Member member) {
        var party = member.code();
        Optional<Accepted> newest = it.versions().stream()
                .sorted(Comparator.comparingInt(TermsVersion::number).reversed())
                .flatMap(terms -> terms.acceptances().stream()
                        .filter(acceptance -> acceptance.party().equals(party))
                        .map(acceptance ->
                                new Accepted(terms.number(), acceptance.occurredOn(), acceptance.recordedAt())))
                .findFirst();
        return new Party(party, newest.orElse(null), notice(member), member.withdrewOn());
    }

    private static @Nullable Notice notice(Member it) {
        return it.noticeOn() == null || it.leavesOn() == null ? null : new Notice(it.noticeOn(), it.leavesOn());
    }

    private static Pending pending(TermsVersion terms) {
        return new Pending(terms.number(), terms.awaiting(), terms.awaitingRatification());
    }

    private static AgreementView.@Nullable Halt halt(AgreementState.@Nullable Halt it) {
        if (it == null) return null;
        return new AgreementView.Halt(
                it.since(), it.decision(), it.reason(), it.by(), it.occurredOn(), it.recordedAt());
    }

    private static List<Reservation> reservations(TermsVersion terms) {
        return terms.reservations().stream()
                .map(it -> new Reservation(terms.number(), it.party(), it.text(), it.occurredOn(), it.recordedAt()))
                .toList();
    }

    private static @Nullable Declined declined(TermsVersion terms) {
        var it = terms.decline();
        if (it == null) return null;
        return new Declined(terms.number(), it.party(), it.reason(), it.occurredOn(), it.recordedAt());
    }

    private static @Nullable Why why(AgreementState state) {
        var it = state.inForce();
        if (it == null) return null;
        var terms = state.version(it.termsVersion());
        return new Why(
                it.termsVersion(),
                terms.map(AgreementViews::signatures).orElse(List.of()),
                terms.map(AgreementViews::ratified).orElse(null),
                it.from(),
                lastDay(it.until()),
                it.retroactive(),
                it.enteredOn(),
                it.recordedAt());
    }

    private static List<Signature> signatures(TermsVersion terms) {
        return terms.acceptances().stream()
                .map(it -> new Signature(it.party(), it.signedBy(), it.occurredOn(), it.recordedAt()))
                .toList();
    }

    static @Nullable Ratified ratified(TermsVersion terms) {
        var it = terms.ratification();
        return it == null ? null : new Ratified(it.body(), it.decision(), it.occurredOn(), it.recordedAt());
    }

    private static TermsView terms(TermsVersion it) {
        return new TermsView(
                it.number(),
                it.proposedBy(),
                it.parties(),
                it.newcomer(),
                it.text(),
                it.purpose(),
                it.from(),
                lastDay(it.until()),
                it.places(),
                it.noticePeriodDays(),
                it.survivesWithdrawal(),
                it.ratifiedBy(),
                it.legalBasis(),
                it.reviewEvery(),
                it.confirmRule(),
                it.hash(),
                it.proposedOn(),
                signatures(it),
                reservations(it),
                ratified(it),
                declined(it));
    }

    private static @Nullable LocalDate lastDay(@Nullable LocalDate until) {
        return until == null ? null : until.minusDays(1);
    }
}
