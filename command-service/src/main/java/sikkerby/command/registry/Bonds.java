package sikkerby.command.registry;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import sikkerby.command.registry.AgreementFacts.Version;
import sikkerby.command.registry.Membership.Leaving;
import sikkerby.events.fact.PartnerCode;

/** Which terms of an agreement bind whom, from when and until when; those included whose first day is still to come. */
public record Bonds(Binding binding, Membership membership) {

    private record Bond(int termsVersion, Set<PartnerCode> parties) {}

    /** All who are bound otherwise here than there on any day: to other terms, with others, or not at all. */
    public Set<PartnerCode> boundOtherwiseThan(Bonds other) {
        return Stream.concat(turns(), other.turns())
                .distinct()
                .filter(day -> !on(day).equals(other.on(day)))
                .flatMap(day -> Stream.of(on(day), other.on(day)))
                .flatMap(Optional::stream)
                .map(Bond::parties)
                .flatMap(Collection::stream)
                .collect(Collectors.toSet());
    }

    /** Whom one of its versions is to bind from that day on, or from its own first day. */
    List<PartnerCode> from(Version version, LocalDate day) {
        var from = version.period().from().isAfter(day) ? version.period().from() : day;
        var binds = version.period().contains(from) && !binding.isEndedBy(from);
        return binds ? membership.staying(version, from) : List.of();
    }

    private Optional<Bond> on(LocalDate day) {
        return binding.inForceOn(day)
                .map(it -> new Bond(it.termsVersion(), new HashSet<>(membership.stillThere(it, day))));
    }

    /** The days on which something else may hold than on the day before. */
    private Stream<LocalDate> turns() {
        return Stream.concat(binding.turns(), membership.withdrawals().stream().map(Leaving::from));
    }
}
