package sikkerby.command.registry;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import sikkerby.events.fact.PartnerCode;

/** Who came to take part in an agreement, and who left it, each from a day on. */
record Membership(List<PartnerCode> drafted, List<Day> contributors, List<Day> withdrawals) {

    /** A partner, and the day from which something holds of it. */
    record Day(PartnerCode partner, LocalDate from) {

        boolean hasComeBy(LocalDate day) {
            return !from.isAfter(day);
        }
    }

    static Membership drafted(List<PartnerCode> parties, List<PartnerCode> contributors, LocalDate day) {
        var since = contributors.stream().map(it -> new Day(it, day)).toList();
        return new Membership(parties, since, List.of());
    }

    Membership contributing(PartnerCode partner, LocalDate from) {
        return new Membership(drafted, and(contributors, partner, from), withdrawals);
    }

    Membership withdrawn(PartnerCode party, LocalDate from) {
        return new Membership(drafted, contributors, and(withdrawals, party, from));
    }

    /**
     * Those of them who have not left by that day.
     *
     * @param since the first day of the terms that name them: who left before that has joined again
     */
    List<PartnerCode> stillThere(List<PartnerCode> parties, LocalDate since, LocalDate day) {
        var left = withdrawals.stream()
                .filter(it -> it.hasComeBy(day) && !it.from().isBefore(since))
                .map(Day::partner)
                .toList();
        return parties.stream().filter(party -> !left.contains(party)).toList();
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
