package sikkerby.query.agreement;

import java.util.List;
import org.jspecify.annotations.Nullable;
import sikkerby.query.agreement.AgreementView.TermsView;

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
}
