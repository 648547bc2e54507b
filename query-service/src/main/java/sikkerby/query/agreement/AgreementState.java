package sikkerby.query.agreement;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import sikkerby.events.agreement.AgreementId;
import sikkerby.events.fact.KleFacet;
import sikkerby.events.fact.KleTopic;
import sikkerby.events.fact.PartnerCode;

/**
 * What an agreement is on one day: the terms proposed by then, who said what to them, and which of them bind.
 *
 * @param card what it is called, and what sort of agreement it is
 * @param contributors those who take part without being bound
 * @param versions in order of their numbers
 * @param inForce what came into force last; its period may have ended since
 * @param suspended why it binds nobody for the time being, where that is so
 * @param ended why it binds nobody any more, where it was ended before its time
 */
record AgreementState(
        Card card,
        Members members,
        List<PartnerCode> contributors,
        List<TermsVersion> versions,
        @Nullable InForce inForce,
        @Nullable Halt suspended,
        @Nullable Halt ended) {

    /**
     * Which version binds, from when, and since when that is known.
     *
     * @param until the first day on which it no longer binds; null while open-ended
     * @param retroactive the last signature came after the first day
     */
    record InForce(
            int termsVersion,
            LocalDate from,
            @Nullable LocalDate until,
            boolean retroactive,
            LocalDate enteredOn,
            Instant recordedAt,
            boolean expired) {

        InForce over() {
            return new InForce(termsVersion, from, until, retroactive, enteredOn, recordedAt, true);
        }

        private InForce until(LocalDate day) {
            var sooner = until == null || day.isBefore(until) ? day : until;
            return new InForce(termsVersion, from, sooner, retroactive, enteredOn, recordedAt, expired);
        }
    }

    /**
     * Why it does not bind although its period is not over.
     *
     * @param into what that makes of it
     * @param since the first day on which it does not bind
     * @param decision where it can be found who decided so; null also where it followed from a withdrawal
     * @param by the agreement that took its place, if one did
     */
    record Halt(
            AgreementStatus into,
            LocalDate since,
            @Nullable String decision,
            @Nullable String reason,
            @Nullable AgreementId by,
            LocalDate occurredOn,
            Instant recordedAt) {}

    static AgreementState drafted(Card card, List<PartnerCode> parties, List<PartnerCode> contributors) {
        return new AgreementState(card, Members.drafted(parties), contributors, List.of(), null, null, null);
    }

    AgreementState put(TermsVersion version) {
        var next = new ArrayList<TermsVersion>();
        for (var it : versions) if (it.number() != version.number()) next.add(it);
        next.add(version);
        next.sort(Comparator.comparingInt(TermsVersion::number));
        return with(List.copyOf(next));
    }

    AgreementState change(int termsVersion, UnaryOperator<TermsVersion> change) {
        return version(termsVersion).map(it -> put(change.apply(it))).orElse(this);
    }

    /**
     * Newer terms take the place of older ones from their own first day on, also where that comes first (rule A5). All
     * have just agreed that they bind, so a suspension is over with them.
     */
    AgreementState enter(InForce next) {
        if (inForce != null && inForce.termsVersion() > next.termsVersion()) return this;
        var entered = version(next.termsVersion());
        var parties = entered.map(TermsVersion::bound).orElse(members.bound());
        var internal = entered.map(TermsVersion::internal).orElse(null);
        return new AgreementState(
                internal == null ? card : card.internal(internal),
                members.joinedBy(parties),
                contributors.stream().filter(it -> !parties.contains(it)).toList(),
                change(next.termsVersion(), terms -> terms.entered(next.from())).versions(),
                next,
                null,
                ended);
    }

    /** At the end of its period an agreement expires, unless other terms have taken the place of these. */
    AgreementState expire(int termsVersion) {
        if (inForce == null || inForce.termsVersion() != termsVersion) return this;
        return new AgreementState(card, members, contributors, versions, inForce.over(), suspended, ended);
    }

    AgreementState contributing(PartnerCode partner) {
        if (contributors.contains(partner)) return this;
        var more = Stream.concat(contributors.stream(), Stream.of(partner)).toList();
        return new AgreementState(card, members, more, versions, inForce, suspended, ended);
    }

    AgreementState noticed(PartnerCode party, LocalDate noticeOn, LocalDate leavesOn) {
        return with(card, members.noticed(party, noticeOn, leavesOn), versions);
    }

    /** What is still to be agreed on does not wait for it any more. */
    AgreementState withdrew(PartnerCode party, LocalDate day, boolean internal) {
        var without = versions.stream().map(it -> it.without(party)).toList();
        return with(card.internal(internal), members.withdrew(party, day), without);
    }

    AgreementState classified(KleTopic topic, @Nullable KleFacet facet) {
        return with(card.classified(topic, facet), members, versions);
    }

    AgreementState suspend(Halt halt) {
        return new AgreementState(card, members, contributors, versions, inForce, halt, ended);
    }

    AgreementState resume() {
        return new AgreementState(card, members, contributors, versions, inForce, null, ended);
    }

    /** That it will end before its time is known from the day on which it was decided. */
    AgreementState endingOn(LocalDate day) {
        if (inForce == null) return this;
        return new AgreementState(card, members, contributors, versions, inForce.until(day), suspended, ended);
    }

    AgreementState end(Halt halt) {
        return new AgreementState(card, members, contributors, versions, inForce, suspended, halt);
    }

    Optional<TermsVersion> version(int number) {
        return versions.stream().filter(it -> it.number() == number).findFirst();
    }

    AgreementStatus status() {
        if (ended != null) return ended.into();
        if (inForce == null) return versions.isEmpty() ? AgreementStatus.DRAFT : AgreementStatus.PROPOSED;
        if (inForce.expired()) return AgreementStatus.EXPIRED;
        return suspended == null ? AgreementStatus.IN_FORCE : suspended.into();
    }

    boolean binding() {
        return status() == AgreementStatus.IN_FORCE;
    }

    /** The version in force, else the one proposed last, else the one that was in force. */
    Optional<TermsVersion> current() {
        if (inForce != null && (ended != null || !inForce.expired())) return version(inForce.termsVersion());
        return versions.isEmpty() ? Optional.empty() : Optional.of(versions.getLast());
    }

    /** Newer terms than those that came into force last, which nobody has declined. */
    boolean isNegotiated() {
        var newest = versions.getLast();
        return newest.number() > versionInForce() && newest.decline() == null;
    }

    /** The first day without it, where that was decided before it came; null where it was not. */
    @Nullable
    LocalDate endingOn() {
        var until = onItsDays().isEmpty() || inForce == null ? null : inForce.until();
        return until == null || until.equals(termsEnd()) ? null : until;
    }

    private @Nullable LocalDate termsEnd() {
        return version(versionInForce()).map(TermsVersion::until).orElse(null);
    }

    /** The version whose period this day lies in, suspended or not. */
    Optional<TermsVersion> onItsDays() {
        if (inForce == null || inForce.expired() || ended != null) return Optional.empty();
        return version(inForce.termsVersion());
    }

    /** New terms while the old bind; none where an end to all of them is decided. */
    Optional<TermsVersion> pending() {
        if (onItsDays().isEmpty() || endingOn() != null || !isNegotiated()) return Optional.empty();
        return Optional.of(versions.getLast());
    }

    /** The version that came into force last, whether or not its period is over; 0 while none has. */
    int versionInForce() {
        return inForce == null ? 0 : inForce.termsVersion();
    }

    boolean goesOnUntil(LocalDate day) {
        return ended == null || day.isBefore(ended.since());
    }

    /** Everybody has agreed on what binds once the terms in force do not, without a day between. */
    boolean isFollowed() {
        if (inForce == null || inForce.until() == null) return false;
        var until = inForce.until();
        return versions.stream()
                .filter(it -> it.number() > inForce.termsVersion() && it.isAgreed())
                .anyMatch(it -> !it.from().isAfter(until));
    }

    private AgreementState with(List<TermsVersion> nextVersions) {
        return with(card, members, nextVersions);
    }

    private AgreementState with(Card nextCard, Members nextMembers, List<TermsVersion> nextVersions) {
        return new AgreementState(nextCard, nextMembers, contributors, nextVersions, inForce, suspended, ended);
    }
}
