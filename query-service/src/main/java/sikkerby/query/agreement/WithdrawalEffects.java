package sikkerby.query.agreement;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import sikkerby.events.agreement.Departure;
import sikkerby.events.fact.PartnerCode;
import sikkerby.query.agreement.Members.Member;
import sikkerby.query.ask.Invalid;
import sikkerby.query.commitment.CommitmentView;
import sikkerby.query.time.AsOf;

/**
 * What would come of it if a party left; nothing is changed by asking.
 *
 * @param noticeOn the day asked about (validAt), on which it would give notice
 * @param earliest the first day on which it could be gone by that notice
 * @param tooShort the notice would be refused, since it would have to be given sooner
 * @param remaining the parties that would be left, those not counted who leave by then anyway
 * @param orphaned what it has still to keep under the agreement, each to be transferred, released or lapsed; what it has
 *     claimed to have kept waits for the others all the same
 */
@Schema(name = "WithdrawalEffects")
record WithdrawalEffects(
        PartnerCode party,
        LocalDate effectiveOn,
        LocalDate noticeOn,
        int noticePeriodDays,
        LocalDate earliest,
        boolean tooShort,
        Outcome outcome,
        List<PartnerCode> remaining,
        List<CommitmentView> orphaned) {

    /** What would become of the agreement. */
    enum Outcome {
        /** It goes on, and its terms are put to the others. */
        GOES_ON,
        /** It would not survive the withdrawal by its terms: it is suspended. */
        SUSPENDED,
        /** Fewer than two parties are left. */
        TERMINATED,
        /** By then it has come to its own end. */
        ENDED_BEFORE
    }

    static WithdrawalEffects of(
            AgreementState agreement,
            PartnerCode party,
            LocalDate effectiveOn,
            List<CommitmentView> commitments,
            AsOf asOf) {
        if (!agreement.members().bound().contains(party))
            throw new Invalid("party", "Er ikke part i aftalen den dag.", "Is no party to the agreement on that day.");
        var terms = agreement
                .onItsDays()
                .orElseThrow(() -> new Invalid(
                        "validAt", "Aftalen gælder ikke den dag.", "The agreement does not bind on that day."));
        var remaining = agreement.members().all().stream()
                .filter(it -> !it.code().equals(party) && staysBeyond(it, effectiveOn))
                .map(Member::code)
                .toList();
        var earliest = asOf.validAt().plusDays(terms.noticePeriodDays());
        return new WithdrawalEffects(
                party,
                effectiveOn,
                asOf.validAt(),
                terms.noticePeriodDays(),
                earliest,
                effectiveOn.isBefore(earliest),
                outcome(terms, effectiveOn, remaining),
                remaining,
                commitments.stream().filter(it -> it.isLostWith(party)).toList());
    }

    private static boolean staysBeyond(Member it, LocalDate day) {
        var leaves = it.leavesOn();
        return it.withdrewOn() == null && (leaves == null || leaves.isAfter(day));
    }

    private static Outcome outcome(TermsVersion terms, LocalDate day, List<PartnerCode> remaining) {
        var until = terms.until();
        if (until != null && !day.isBefore(until)) return Outcome.ENDED_BEFORE;
        return switch (Departure.of(remaining.size(), terms.survivesWithdrawal())) {
            case GOES_ON -> Outcome.GOES_ON;
            case SUSPENDED -> Outcome.SUSPENDED;
            case TERMINATED -> Outcome.TERMINATED;
        };
    }
}
