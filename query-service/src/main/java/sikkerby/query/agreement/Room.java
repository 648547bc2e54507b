package sikkerby.query.agreement;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import sikkerby.events.fact.PartnerCode;
import sikkerby.query.agreement.AgreementView.TermsView;
import sikkerby.query.ask.Caller;

/**
 * All that its parties see of an agreement on one page.
 *
 * @param differences what each version but the first changed in the one before it
 */
record Room(AgreementView agreement, List<VersionView> versions, List<TermsDifference> differences) {

    /** The newest first, since that is what is being decided about. */
    List<Section> sections() {
        return versions.reversed().stream()
                .map(it -> new Section(it, terms(it.version()), difference(it.version())))
                .toList();
    }

    /** One version: who answered it when, what it says, and what it changed. */
    record Section(
            VersionView version,
            @Nullable TermsView terms,
            @Nullable TermsDifference difference) {}

    private @Nullable TermsView terms(int version) {
        var all = agreement.versions() == null ? List.<TermsView>of() : agreement.versions();
        return all.stream().filter(it -> it.version() == version).findFirst().orElse(null);
    }

    private @Nullable TermsDifference difference(int version) {
        return differences.stream().filter(it -> it.to() == version).findFirst().orElse(null);
    }

    /** Whether this person may record that the terms in force, which ask for it, were reviewed. */
    boolean isReviewedBy(@Nullable Caller caller) {
        if (caller == null || agreement.reviewDueOn() == null) return false;
        var partner = caller.is("COORDINATOR") ? caller.partner() : null;
        return caller.is("SECRETARIAT")
                || agreement.parties().stream()
                        .anyMatch(it -> it.withdrawnOn() == null && it.code().equals(partner));
    }

    /** The version that this party has been asked to answer, and has not. */
    Optional<Integer> awaits(@Nullable PartnerCode party) {
        if (party == null) return Optional.empty();
        var pending = agreement.pending();
        var awaiting = pending == null ? agreement.awaiting() : pending.awaiting();
        var version = pending == null ? agreement.termsVersion() : Integer.valueOf(pending.termsVersion());
        return awaiting.contains(party) ? Optional.ofNullable(version) : Optional.empty();
    }
}
