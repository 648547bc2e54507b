package sikkerby.query.agreement;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import sikkerby.events.agreement.AgreementKind;
import sikkerby.events.fact.Confidentiality;
import sikkerby.events.fact.PartnerCode;

/**
 * What an agreement is on one day: the terms proposed by then, who said what to them, and which of them bind.
 *
 * @param versions in order of their numbers
 * @param inForce what came into force last; its period may have ended since
 */
record AgreementState(
        String number,
        @Nullable String title,
        AgreementKind kind,
        Confidentiality confidentiality,
        boolean internal,
        List<PartnerCode> parties,
        List<PartnerCode> contributors,
        List<TermsVersion> versions,
        @Nullable InForce inForce) {

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

        InForce ended() {
            return new InForce(termsVersion, from, until, retroactive, enteredOn, recordedAt, true);
        }
    }

    AgreementState put(TermsVersion version) {
        var next = new ArrayList<TermsVersion>();
        for (var it : versions) if (it.number() != version.number()) next.add(it);
        next.add(version);
        next.sort(Comparator.comparingInt(TermsVersion::number));
        return with(List.copyOf(next), inForce);
    }

    AgreementState change(int termsVersion, UnaryOperator<TermsVersion> change) {
        return version(termsVersion).map(it -> put(change.apply(it))).orElse(this);
    }

    /** Newer terms take the place of older ones from their own first day on, also where that comes first (rule A5). */
    AgreementState enter(InForce next) {
        if (inForce != null && inForce.termsVersion() > next.termsVersion()) return this;
        return with(versions, next);
    }

    /** At the end of its period an agreement expires, unless other terms have taken the place of these. */
    AgreementState expire(int termsVersion) {
        return inForce == null || inForce.termsVersion() != termsVersion ? this : with(versions, inForce.ended());
    }

    Optional<TermsVersion> version(int number) {
        return versions.stream().filter(it -> it.number() == number).findFirst();
    }

    AgreementStatus status() {
        if (inForce != null) return inForce.expired() ? AgreementStatus.EXPIRED : AgreementStatus.IN_FORCE;
        return versions.isEmpty() ? AgreementStatus.DRAFT : AgreementStatus.PROPOSED;
    }

    boolean binding() {
        return status() == AgreementStatus.IN_FORCE;
    }

    /** The version in force, else the one proposed last, else the one that was in force. */
    Optional<TermsVersion> current() {
        if (inForce != null && !inForce.expired()) return version(inForce.termsVersion());
        return versions.isEmpty() ? Optional.empty() : Optional.of(versions.getLast());
    }

    /** New terms while the old bind. */
    Optional<TermsVersion> pending() {
        if (inForce == null || inForce.expired()) return Optional.empty();
        var binding = inForce.termsVersion();
        return Optional.of(versions.getLast()).filter(it -> it.number() > binding && it.decline() == null);
    }

    private AgreementState with(List<TermsVersion> nextVersions, @Nullable InForce nextInForce) {
        return new AgreementState(
                number, title, kind, confidentiality, internal, parties, contributors, nextVersions, nextInForce);
    }
}
