package sikkerby.command.registry;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import sikkerby.command.registry.AgreementFacts.Version;
import sikkerby.events.fact.PartnerCode;

/**
 * The terms that somebody proposed, in the order of their numbers, and what was said to them.
 *
 * @param ratified the numbers of those that were ratified
 * @param declined the numbers of those that were declined
 */
record Proposed(List<Version> versions, List<Yes> accepted, List<Integer> ratified, List<Integer> declined) {

    static final Proposed NONE = new Proposed(List.of(), List.of(), List.of(), List.of());

    /** What a party accepted. */
    record Yes(int termsVersion, PartnerCode party) {}

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
        return last() > termsVersion && !declined.contains(last());
    }

    /** Later ones than these that have all they need, but perhaps their first day (rule A4). */
    Stream<Version> agreedAfter(int termsVersion, Membership members) {
        return versions.stream()
                .filter(it -> it.termsVersion() > termsVersion && !declined.contains(it.termsVersion()))
                .filter(it -> !it.toBeRatified() || ratified.contains(it.termsVersion()))
                .filter(it -> members.remaining(it).stream().allMatch(party -> accepts(it, party)));
    }

    private boolean accepts(Version version, PartnerCode party) {
        return accepted.contains(new Yes(version.termsVersion(), party));
    }

    /**
     * What binds with those that are in force by that day, recorded or not: the newest, and those that all had agreed on
     * before newer ones took their place.
     */
    Binding begunBy(LocalDate day, Binding recorded, Membership members) {
        return agreedAfter(recorded.newest(), members)
                .filter(it -> !it.period().from().isAfter(day))
                .filter(it ->
                        it.termsVersion() == last() || it.parties().stream().allMatch(party -> accepts(it, party)))
                .reduce(recorded, Binding::entered, (_, later) -> later);
    }

    Proposed and(Version version) {
        return new Proposed(and(versions, version), accepted, ratified, declined);
    }

    Proposed accepted(int termsVersion, PartnerCode party) {
        return new Proposed(versions, and(accepted, new Yes(termsVersion, party)), ratified, declined);
    }

    Proposed ratified(int termsVersion) {
        return new Proposed(versions, accepted, and(ratified, termsVersion), declined);
    }

    Proposed declined(int termsVersion) {
        return new Proposed(versions, accepted, ratified, and(declined, termsVersion));
    }

    private static <E> List<E> and(List<E> some, E one) {
        return Stream.concat(some.stream(), Stream.of(one)).toList();
    }
}
