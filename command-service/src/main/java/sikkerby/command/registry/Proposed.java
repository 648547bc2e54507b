package sikkerby.command.registry;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import sikkerby.command.registry.AgreementFacts.Version;

/**
 * The terms that somebody proposed, in the order of their numbers.
 *
 * @param declined the number of those that were declined last; 0 while none were
 */
record Proposed(List<Version> versions, int declined) {

    static final Proposed NONE = new Proposed(List.of(), 0);

    Optional<Version> newest() {
        return versions.isEmpty() ? Optional.empty() : Optional.of(versions.getLast());
    }

    Optional<Version> named(int termsVersion) {
        return versions.stream().filter(it -> it.termsVersion() == termsVersion).findFirst();
    }

    /** The number of the newest; 0 while there are none. */
    int last() {
        return newest().map(Version::termsVersion).orElse(0);
    }

    /** Later ones than these are on the table: what was declined is not. */
    boolean isPendingAfter(int termsVersion) {
        return last() > termsVersion && last() > declined;
    }

    Proposed and(Version version) {
        return new Proposed(Stream.concat(versions.stream(), Stream.of(version)).toList(), declined);
    }

    Proposed declined(int termsVersion) {
        return new Proposed(versions, termsVersion);
    }
}
