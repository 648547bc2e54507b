package sikkerby.command.commitment;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import sikkerby.command.act.RefusalCode;
import sikkerby.command.act.Refused;
import sikkerby.events.commitment.CommitmentEvent.CommitmentRevised;
import sikkerby.events.commitment.CommitmentEvent.RevisionAccepted;
import sikkerby.events.commitment.CommitmentEvent.RevisionProposed;
import sikkerby.events.commitment.CommitmentEvent.RevisionRefused;
import sikkerby.events.fact.PartnerCode;

/** What the debtor would rather have promised, one after the other; only the last can still be open. */
record Revisions(List<Revision> all) {

    static final Revisions NONE = new Revisions(List.of());

    enum Fate {
        OPEN,
        ACCEPTED,
        REFUSED,
        /** Its proposer owes the commitment no more. */
        DROPPED
    }

    /**
     * One of them.
     *
     * @param dueOn null where the day stays
     * @param accepted by these so far
     * @param refusedBy null where it is not, or the steering group did
     */
    record Revision(
            int number,
            @Nullable LocalDate dueOn,
            LocalDate proposedOn,
            Consents accepted,
            Fate fate,
            @Nullable PartnerCode refusedBy) {

        void mustBeOpen() {
            Refused.unless(fate == Fate.OPEN, RefusalCode.ILLEGAL_TRANSITION);
        }

        boolean isOver() {
            return fate != Fate.OPEN;
        }

        /** So that saying it again changes nothing. */
        boolean isAcceptedBy(@Nullable PartnerCode party) {
            return party == null ? fate == Fate.ACCEPTED : accepted.include(party) && fate != Fate.REFUSED;
        }

        boolean isRefusedBy(@Nullable PartnerCode party) {
            return fate == Fate.REFUSED && (party == null ? refusedBy == null : party.equals(refusedBy));
        }

        Revision and(@Nullable PartnerCode party, LocalDate day) {
            if (party == null) return this;
            return new Revision(number, dueOn, proposedOn, accepted.and(party, day), fate, refusedBy);
        }

        private Revision holdingSince(LocalDate day) {
            var all = new Consents(accepted.by(), day);
            return new Revision(number, dueOn, proposedOn, all, Fate.ACCEPTED, null);
        }

        private Revision with(Fate next, @Nullable PartnerCode refuser) {
            return new Revision(number, dueOn, proposedOn, accepted, next, refuser);
        }
    }

    /** Refuses a number that none of them has: one that was annulled is not among them. */
    Revision named(int number) {
        return all.stream()
                .filter(it -> it.number() == number)
                .findFirst()
                .orElseThrow(() -> Refused.because(RefusalCode.NOT_FOUND));
    }

    int next() {
        return last() + 1;
    }

    /** The number of the newest; 0 while there are none. */
    private int last() {
        return all.isEmpty() ? 0 : all.getLast().number();
    }

    /** The day from which the last of those holds that all accepted; the beginning of time where there is none. */
    LocalDate holdSince() {
        return all.stream()
                .filter(it -> it.fate() == Fate.ACCEPTED)
                .map(it -> it.accepted().latest())
                .reduce(LocalDate.EPOCH, (_, later) -> later);
    }

    void mustHaveNoneOpen() {
        Refused.when(isOpen(), RefusalCode.REVISION_OPEN, last());
    }

    private boolean isOpen() {
        return !all.isEmpty() && all.getLast().fate() == Fate.OPEN;
    }

    Revisions after(RevisionProposed it) {
        var proposed = new Revision(it.revision(), it.dueOn(), it.occurredOn(), Consents.NONE, Fate.OPEN, null);
        return new Revisions(Stream.concat(all.stream(), Stream.of(proposed)).toList());
    }

    Revisions after(RevisionAccepted it) {
        return with(named(it.revision()).and(it.party(), it.occurredOn()));
    }

    Revisions after(CommitmentRevised it) {
        return with(named(it.revision()).holdingSince(it.occurredOn()));
    }

    Revisions after(RevisionRefused it) {
        return with(named(it.revision()).with(Fate.REFUSED, it.party()));
    }

    Revisions dropped() {
        return isOpen() ? with(all.getLast().with(Fate.DROPPED, null)) : this;
    }

    private Revisions with(Revision revision) {
        return new Revisions(all.stream()
                .map(it -> it.number() == revision.number() ? revision : it)
                .toList());
    }
}
