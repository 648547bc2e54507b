package sikkerby.command.commitment;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import sikkerby.events.fact.PartnerCode;

/**
 * Who has said yes so far.
 *
 * @param latest the latest of the days on which they did; the beginning of time where nobody has
 */
record Consents(List<PartnerCode> by, LocalDate latest) {

    static final Consents NONE = new Consents(List.of(), LocalDate.EPOCH);

    Consents and(PartnerCode party, LocalDate day) {
        var more = Stream.concat(by.stream(), Stream.of(party)).distinct().toList();
        return new Consents(more, day.isAfter(latest) ? day : latest);
    }

    boolean include(PartnerCode party) {
        return by.contains(party);
    }
}
