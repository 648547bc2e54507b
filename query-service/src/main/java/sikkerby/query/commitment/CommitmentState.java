package sikkerby.query.commitment;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import sikkerby.events.agreement.AgreementId;
import sikkerby.events.commitment.Recurrence;
import sikkerby.events.fact.Confidentiality;
import sikkerby.events.fact.PartnerCode;
import sikkerby.events.fact.Sha256;
import sikkerby.events.initiative.InitiativeId;
import sikkerby.events.place.PlaceCode;

/**
 * What a commitment is on one day: the promise, and what has been said about it by then.
 *
 * @param heardOn the day on which the debtor last said anything
 */
record CommitmentState(Promise promise, CommitmentStatus status, Word word, Turns turns, LocalDate heardOn) {

    /**
     * What was promised.
     *
     * @param agreement null for a pledge of the debtor's own
     * @param proposedBy who asked for it; null where the debtor or the steering group did
     * @param nonBinding taken over as a task that binds nobody
     * @param recurrence null where it is to be done once
     * @param slips each time that it was put off
     * @param pledgedOn null while it is only asked for
     */
    record Promise(
            String number,
            @Nullable AgreementId agreement,
            @Nullable Integer termsVersion,
            @Nullable PartnerCode proposedBy,
            PartnerCode debtor,
            boolean nonBinding,
            List<PartnerCode> beneficiaries,
            List<InitiativeId> initiatives,
            List<PlaceCode> places,
            @Nullable String text,
            @Nullable String originalText,
            @Nullable Measure measure,
            LocalDate dueOn,
            LocalDate originalDueOn,
            @Nullable Recurrence recurrence,
            List<Slip> slips,
            boolean survives,
            Confidentiality confidentiality,
            @Nullable LocalDate pledgedOn,
            Instant recordedAt) {

        Promise made(LocalDate day, @Nullable Integer version) {
            return with(version, debtor, nonBinding, beneficiaries, day);
        }

        Promise takenOver(PartnerCode next, boolean binding, List<PartnerCode> owed) {
            return with(termsVersion, next, !binding, owed, pledgedOn);
        }

        private Promise with(
                @Nullable Integer version,
                PartnerCode owing,
                boolean unbound,
                List<PartnerCode> owed,
                @Nullable LocalDate made) {
            return new Promise(
                    number,
                    agreement,
                    version,
                    proposedBy,
                    owing,
                    unbound,
                    owed,
                    initiatives,
                    places,
                    text,
                    originalText,
                    measure,
                    dueOn,
                    originalDueOn,
                    recurrence,
                    slips,
                    survives,
                    confidentiality,
                    made,
                    recordedAt);
        }

        /** Only a later day is a slip, and it is that of the one who owes it now. */
        Promise revised(Turns.Revision it) {
            var due = it.dueOn() == null ? dueOn : it.dueOn();
            var days = Math.toIntExact(ChronoUnit.DAYS.between(dueOn, due));
            return new Promise(
                    number,
                    agreement,
                    termsVersion,
                    proposedBy,
                    debtor,
                    nonBinding,
                    beneficiaries,
                    initiatives,
                    places,
                    it.newWords() ? it.text() : text,
                    originalText,
                    measure,
                    due,
                    originalDueOn,
                    recurrence,
                    days > 0 ? and(slips, new Slip(debtor, days)) : slips,
                    survives,
                    confidentiality,
                    pledgedOn,
                    recordedAt);
        }
    }

    /** It was put off by so many days by the one who owed it then. */
    record Slip(PartnerCode debtor, int days) {}

    /** How much was promised; the unit's name is null once it is erased. */
    record Measure(BigDecimal amount, @Nullable String unit) {}

    /**
     * What has been said about the promise so far.
     *
     * @param onTrack null while the debtor has said neither
     * @param claim the last one; an earlier one was disputed
     * @param contested by its debtor, as whose word something was recorded
     */
    record Word(
            List<Progress> progress,
            @Nullable Boolean onTrack,
            List<Evidence> evidence,
            @Nullable Claim claim,
            @Nullable Answer confirmed,
            @Nullable Answer disputed,
            @Nullable Answer contested) {

        static final Word NONE = new Word(List.of(), null, List.of(), null, null, null, null);

        @Nullable
        PartnerCode confirmedBy() {
            return confirmed == null ? null : confirmed.by();
        }

        Word reported(Progress it) {
            return new Word(and(progress, it), it.onTrack(), evidence, claim, confirmed, disputed, contested);
        }

        Word stillOnTrack() {
            return new Word(progress, true, evidence, claim, confirmed, disputed, contested);
        }

        Word shown(Evidence it) {
            return new Word(progress, onTrack, and(evidence, it), claim, confirmed, disputed, contested);
        }

        Word claimed(Claim it) {
            return new Word(progress, onTrack, evidence, it, null, disputed, contested);
        }

        Word confirmed(Answer it) {
            return new Word(progress, onTrack, evidence, claim, it, disputed, contested);
        }

        Word disputed(Answer it) {
            return new Word(progress, onTrack, evidence, claim, null, it, contested);
        }

        Word contested(Answer it) {
            return new Word(progress, onTrack, evidence, claim, confirmed, disputed, it);
        }
    }

    record Progress(@Nullable String text, boolean onTrack, LocalDate occurredOn, Instant recordedAt) {}

    record Evidence(
            @Nullable String text,
            @Nullable String url,
            @Nullable Sha256 sha256,
            LocalDate occurredOn,
            Instant recordedAt) {}

    record Claim(@Nullable String statement, boolean noEvidence, LocalDate occurredOn, Instant recordedAt) {}

    /**
     * What somebody other than the debtor said to a claim.
     *
     * @param by null where the steering group did
     */
    record Answer(@Nullable PartnerCode by, @Nullable String reason, LocalDate occurredOn, Instant recordedAt) {}

    /** By when the debtor is to say how it goes; null where the promise does not recur, or all was said. */
    @Nullable
    LocalDate nextWordOn() {
        if (promise.recurrence() == null) return null;
        return new Recurring(promise.recurrence(), owedSince(), promise.dueOn()).nextAfter(heardOn);
    }

    /** The day from which the one who owes it has owed it. */
    LocalDate owedSince() {
        var debtors = turns.debtors();
        return debtors.isEmpty() ? heardOn : debtors.getLast().from();
    }

    CommitmentState with(Promise next) {
        return new CommitmentState(next, status, word, turns, heardOn);
    }

    CommitmentState with(CommitmentStatus next) {
        return new CommitmentState(promise, next, word, turns, heardOn);
    }

    CommitmentState with(Word next) {
        return new CommitmentState(promise, status, next, turns, heardOn);
    }

    CommitmentState with(Turns next) {
        return new CommitmentState(promise, status, word, next, heardOn);
    }

    CommitmentState heardOn(LocalDate day) {
        return new CommitmentState(promise, status, word, turns, day);
    }

    private static <E> List<E> and(List<E> some, E one) {
        var all = new ArrayList<>(some);
        all.add(one);
        return List.copyOf(all);
    }
}
