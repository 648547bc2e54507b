package sikkerby.command.registry;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import sikkerby.command.registry.AgreementFacts.Version;
import sikkerby.events.fact.PartnerCode;

/**
 * Who came to take part in an agreement, and who left it, each from a day on.
 *
 * @param notices of those that will leave
 */
record Membership(List<PartnerCode> drafted, List<Day> contributors, List<Leaving> withdrawals, List<Day> notices) {

    /** A partner, and the day from which something holds of it. */
    record Day(PartnerCode partner, LocalDate from) {

        boolean hasComeBy(LocalDate day) {
            return !from.isAfter(day);
        }
    }

    /**
     * A party that left.
     *
     * @param terms the number of the newest by then: later ones are not for it, unless it joins again
     */
    record Leaving(PartnerCode party, LocalDate from, int terms) {

        boolean hasGone(PartnerCode who, LocalDate day) {
            return party.equals(who) && !from.isAfter(day);
        }
    }

    static Membership drafted(List<PartnerCode> parties, List<PartnerCode> contributors, LocalDate day) {
        var since = contributors.stream().map(it -> new Day(it, day)).toList();
        return new Membership(parties, since, List.of(), List.of());
    }

    Membership contributing(PartnerCode partner, LocalDate from) {
        return new Membership(drafted, and(contributors, partner, from), withdrawals, notices);
    }

    Membership noticed(PartnerCode party, LocalDate from) {
        return new Membership(drafted, contributors, withdrawals, and(notices, party, from));
    }

    Membership withdrawn(PartnerCode party, LocalDate from, int terms) {
        var more = Stream.concat(withdrawals.stream(), Stream.of(new Leaving(party, from, terms)));
        var others = notices.stream().filter(it -> !it.partner().equals(party));
        return new Membership(drafted, contributors, more.toList(), others.toList());
    }

    /**
     * Those of a version's parties who have not left by that day since it was proposed; and of the first parties whoever
     * it was no more for, having left, where that was on a later day: nobody is removed but by leaving (rule A7).
     */
    List<PartnerCode> stillThere(Version version, LocalDate day) {
        var stay = version.parties().stream()
                .filter(party -> withdrawals.stream()
                        .noneMatch(it -> it.hasGone(party, day) && version.termsVersion() <= it.terms()));
        var leaveLater = withdrawals.stream()
                .filter(it -> it.from().isAfter(day) && version.termsVersion() > it.terms())
                .map(Leaving::party)
                .filter(party -> drafted.contains(party) && !version.parties().contains(party))
                .filter(party -> withdrawals.stream().noneMatch(it -> it.hasGone(party, day)));
        return Stream.concat(stay, leaveLater).distinct().toList();
    }

    /** The same, but for who has said that it will have left by then. */
    List<PartnerCode> staying(Version version, LocalDate day) {
        var leaving = notices.stream()
                .filter(it -> it.hasComeBy(day))
                .map(Day::partner)
                .toList();
        return stillThere(version, day).stream()
                .filter(it -> !leaving.contains(it))
                .toList();
    }

    /** Those of a version's parties who have not left since it was proposed, and so have to accept it. */
    List<PartnerCode> remaining(Version version) {
        return stillThere(version, LocalDate.MAX);
    }

    List<PartnerCode> contributorsBy(LocalDate day) {
        return contributors.stream()
                .filter(it -> it.hasComeBy(day))
                .map(Day::partner)
                .distinct()
                .toList();
    }

    private static List<Day> and(List<Day> some, PartnerCode partner, LocalDate from) {
        return Stream.concat(some.stream(), Stream.of(new Day(partner, from))).toList();
    }
}
