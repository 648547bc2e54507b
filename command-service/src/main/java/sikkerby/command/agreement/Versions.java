package sikkerby.command.agreement;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import sikkerby.command.act.RefusalCode;
import sikkerby.command.act.Refused;
import sikkerby.events.agreement.AgreementEvent.PartyWithdrew;
import sikkerby.events.agreement.AgreementEvent.Proposal;
import sikkerby.events.fact.PartnerCode;

/**
 * The versions of the terms that may still matter: the one in force, the newest, and between them those that everybody has
 * agreed on and whose first day has not come. All others were overtaken.
 *
 * @param inForce the number of the version in force; 0 while none is
 */
record Versions(List<TermsVersion> kept, int inForce) {

    static final Versions NONE = new Versions(List.of(), 0);

    int next() {
        return kept.isEmpty() ? 1 : kept.getLast().number() + 1;
    }

    TermsVersion newest() {
        Refused.when(kept.isEmpty(), RefusalCode.NO_TERMS, 1);
        return kept.getLast();
    }

    /** The version that somebody speaks of, which has to be the newest (rule A2). */
    TermsVersion named(int number) {
        Refused.when(kept.isEmpty() || number > newest().number(), RefusalCode.NO_TERMS, number);
        var newest = newest();
        Refused.when(number < newest.number(), RefusalCode.STALE_VERSION, number, newest.number());
        return newest;
    }

    /** The newest version that has everything it needs, its first day included, and is not yet in force. */
    Optional<TermsVersion> due(LocalDate today) {
        return agreed().filter(it -> !it.period().from().isAfter(today)).reduce((_, later) -> later);
    }

    /** Those that have everything they need but their first day, and are not yet in force. */
    Stream<TermsVersion> agreed() {
        return kept.stream().filter(it -> it.number() > inForce && it.isComplete());
    }

    /** The version that came into force last, whether or not its period is over. */
    Optional<TermsVersion> binding() {
        return kept.stream().filter(it -> it.number() == inForce).findFirst();
    }

    /** The newest, where it does not bind yet and nobody has declined it. */
    Optional<TermsVersion> pending() {
        return kept.stream()
                .reduce((_, later) -> later)
                .filter(it -> it.number() > inForce && it.declinedBy().isEmpty());
    }

    Versions after(Proposal proposed, List<PartnerCode> parties) {
        var held = Stream.concat(binding().stream(), agreed());
        var version = TermsVersion.of(proposed, parties);
        return new Versions(Stream.concat(held, Stream.of(version)).toList(), inForce);
    }

    Versions after(PartyWithdrew it) {
        return new Versions(kept.stream().map(version -> version.after(it)).toList(), inForce);
    }

    Versions changed(int number, UnaryOperator<TermsVersion> change) {
        return new Versions(
                kept.stream()
                        .map(it -> it.number() == number ? change.apply(it) : it)
                        .toList(),
                inForce);
    }

    Versions inForce(int number) {
        return new Versions(kept.stream().filter(it -> it.number() >= number).toList(), number);
    }
}
