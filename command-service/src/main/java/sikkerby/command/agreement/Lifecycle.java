package sikkerby.command.agreement;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import sikkerby.command.act.Heard;
import sikkerby.command.act.RefusalCode;
import sikkerby.command.act.Refused;
import sikkerby.events.agreement.AgreementEvent.AgreementEnteredIntoForce;
import sikkerby.events.agreement.AgreementEvent.AgreementSuspended;
import sikkerby.events.agreement.AgreementEvent.NoticeGiven;
import sikkerby.events.agreement.AgreementEvent.PartyWithdrew;
import sikkerby.events.agreement.AgreementId;
import sikkerby.events.fact.PartnerCode;
import sikkerby.events.fact.Text;

/**
 * What has become of an agreement since it first bound.
 *
 * @param notices of parties that will leave
 * @param left the notices of those that have left
 * @param boundSince the first day on which it ever bound; null while it has not
 * @param suspension null where it is not suspended
 * @param resumedOn the day on which it was resumed last; null where it never was
 * @param endedOn the first day on which it does not bind any more, where that was decided; null where it was not
 * @param supersededBy the agreement that took its place; null where none did
 * @param expired the version whose end was recorded last; 0 while none was
 */
record Lifecycle(
        List<Notice> notices,
        List<Notice> left,
        @Nullable LocalDate boundSince,
        @Nullable Suspension suspension,
        @Nullable LocalDate resumedOn,
        @Nullable LocalDate endedOn,
        @Nullable AgreementId supersededBy,
        int expired) {

    static final Lifecycle AHEAD = new Lifecycle(List.of(), List.of(), null, null, null, null, null, 0);

    /**
     * That a party will leave.
     *
     * @param effectiveOn the first day on which it is not bound
     */
    record Notice(PartnerCode party, LocalDate effectiveOn) {}

    /**
     * That it binds nobody for a while.
     *
     * @param on the day from which it does not
     * @param why in what words that was said; null where it followed of itself
     * @param decision where that can be found
     */
    record Suspension(
            LocalDate on, @Nullable Heard why, @Nullable Heard decision) {

        static Suspension by(AgreementSuspended it, @Nullable Text why) {
            return new Suspension(it.occurredOn(), Heard.ofNullable(why), Heard.ofNullable(it.decision()));
        }

        /** It is suspended already: refuses what says otherwise of that than is recorded. */
        void mustSay(Text words, @Nullable Text other) {
            var others = Heard.isOther(why, words) || Heard.isOther(decision, other);
            Refused.when(others, RefusalCode.ILLEGAL_TRANSITION);
        }
    }

    /** Nothing begins anew under an agreement whose end is settled, even if that day is still to come. */
    void mustNotHaveEnded() {
        if (endedOn != null) throw Refused.because(RefusalCode.AGREEMENT_ENDED, endedOn);
    }

    /** Whether another agreement took its place on this very day. */
    boolean isEndedBy(AgreementId by, LocalDate day) {
        return by.equals(supersededBy) && day.equals(endedOn);
    }

    boolean goesOnUntil(LocalDate day) {
        return endedOn == null || day.isBefore(endedOn);
    }

    boolean hasBoundBy(LocalDate day) {
        return boundSince != null && !boundSince.isAfter(day);
    }

    Optional<Notice> noticeOf(PartnerCode party) {
        return notices.stream().filter(it -> it.party().equals(party)).findFirst();
    }

    /** Has said that it will not be there on that day. */
    boolean leavesBy(PartnerCode party, LocalDate day) {
        return noticeOf(party).filter(it -> !it.effectiveOn().isAfter(day)).isPresent();
    }

    /** New terms also end a suspension: all have just agreed that they bind. */
    Lifecycle after(AgreementEnteredIntoForce it) {
        var from = it.period().from();
        var since = boundSince == null || from.isBefore(boundSince) ? from : boundSince;
        var resumes = suspension == null || !from.isBefore(suspension.on());
        return new Lifecycle(
                notices, left, since, resumes ? null : suspension, resumedOn, endedOn, supersededBy, expired);
    }

    Lifecycle after(NoticeGiven it) {
        var more = Stream.concat(notices.stream(), Stream.of(new Notice(it.party(), it.effectiveOn())));
        return new Lifecycle(more.toList(), left, boundSince, suspension, resumedOn, endedOn, supersededBy, expired);
    }

    Lifecycle after(PartyWithdrew it) {
        var gone = notices.stream()
                .collect(Collectors.partitioningBy(notice -> notice.party().equals(it.party())));
        var more = Stream.concat(left.stream(), gone.getOrDefault(true, List.of()).stream())
                .toList();
        return new Lifecycle(
                gone.getOrDefault(false, List.of()),
                more,
                boundSince,
                suspension,
                resumedOn,
                endedOn,
                supersededBy,
                expired);
    }

    /** What was resumed on a later day stays so. */
    Lifecycle suspended(Suspension next) {
        var resumed = resumedOn != null && next.on().isBefore(resumedOn);
        return resumed
                ? this
                : new Lifecycle(notices, left, boundSince, next, resumedOn, endedOn, supersededBy, expired);
    }

    Lifecycle resumed(LocalDate day) {
        return new Lifecycle(notices, left, boundSince, null, day, endedOn, supersededBy, expired);
    }

    Lifecycle ended(LocalDate day, @Nullable AgreementId by) {
        return new Lifecycle(notices, left, boundSince, suspension, resumedOn, day, by, expired);
    }

    Lifecycle expired(int termsVersion) {
        return new Lifecycle(notices, left, boundSince, suspension, resumedOn, endedOn, supersededBy, termsVersion);
    }
}
