package sikkerby.query.overview;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import sikkerby.events.fact.BodyCode;
import sikkerby.events.fact.PartnerCode;
import sikkerby.query.agreement.Agreements.Agreed;
import sikkerby.query.change.LatestChanges.Latest;

/**
 * Where everything stands.
 *
 * @param agreements how many of them bind
 * @param newest those of them that were agreed on last
 * @param binding how many open commitments bind
 * @param overdue how many commitments are past their day
 * @param debtors who owes those, who owes most coming first
 * @param waiting how many agreements and commitments wait for an answer
 * @param waiters whose turn it is, who has been waited for longest coming first
 * @param since the day after which changes are told
 * @param end the last day that can be chosen for that
 */
record Overview(
        long agreements,
        List<Agreed> newest,
        long binding,
        long overdue,
        List<Debtor> debtors,
        long waiting,
        List<Waiter> waiters,
        Latest changes,
        LocalDate since,
        LocalDate end) {

    /** How many of those past their day have been for so long that the steering group is told. */
    public long escalated() {
        return debtors.stream().mapToLong(Debtor::escalated).sum();
    }

    /** An object that something is said of, on the day from which it is so. */
    record Since(String type, String number, LocalDate day) {}

    /**
     * Who owes what is past its day.
     *
     * @param escalated how many of them have been for so long that the steering group is told
     * @param oldest the one that has been longest
     */
    record Debtor(PartnerCode partner, long commitments, long escalated, Since oldest) {}

    /**
     * Whose turn it is: a partner, or else a body.
     *
     * @param terms how many agreements' terms it has not answered
     * @param claims how many promises, said to be kept, it may confirm or dispute
     * @param others how many promises of which it has not answered a proposal, dispute, revision, transfer or release
     * @param longest what has waited for it longest
     */
    record Waiter(
            @Nullable PartnerCode partner,
            @Nullable BodyCode body,
            long terms,
            long claims,
            long others,
            Since longest) {

        public long all() {
            return terms + claims + others;
        }
    }
}
