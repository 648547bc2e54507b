package sikkerby.command.registry;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import sikkerby.command.registry.AgreementFacts.Version;

/**
 * When an agreement binds, whoever its parties are.
 *
 * @param entered the versions that came into force, in the order in which they did
 * @param pauses suspended from a day on, or again not
 * @param endedOn the first day on which it does not bind any more, whatever its period; null while it was not ended
 */
record Binding(
        List<Version> entered, List<Pause> pauses, @Nullable LocalDate endedOn) {

    static final Binding NONE = new Binding(List.of(), List.of(), null);

    record Pause(LocalDate from, boolean suspended) {}

    /** New terms also end a suspension: all have just agreed that they bind. */
    Binding entered(Version version) {
        var resumed = new Pause(version.period().from(), false);
        return new Binding(and(entered, version), and(pauses, resumed), endedOn);
    }

    Binding paused(LocalDate from, boolean suspended) {
        return new Binding(entered, and(pauses, new Pause(from, suspended)), endedOn);
    }

    Binding ended(LocalDate day) {
        return new Binding(entered, pauses, endedOn == null || day.isBefore(endedOn) ? day : endedOn);
    }

    /** The version whose period that day lies in, suspended or not, unless all was ended before. */
    Optional<Version> onItsDays(LocalDate day) {
        return begunBy(day)
                .filter(version -> version.period().contains(day))
                .filter(_ -> endedOn == null || day.isBefore(endedOn));
    }

    Optional<Version> inForceOn(LocalDate day) {
        return onItsDays(day).filter(_ -> !suspendedOn(day));
    }

    /** New terms take the place of the old from their own first day on, to the old ones' end and beyond (rule A5). */
    Optional<Version> begunBy(LocalDate day) {
        return entered.stream()
                .filter(version -> !version.period().from().isAfter(day))
                .reduce((_, later) -> later);
    }

    /** Those that came into force and of which the first day lies behind that one. */
    Stream<Version> beginningAfter(LocalDate day) {
        return entered.stream().filter(it -> it.period().from().isAfter(day));
    }

    /** The number of the version that came into force last; 0 while none did. */
    int newest() {
        return entered.isEmpty() ? 0 : entered.getLast().termsVersion();
    }

    boolean isEndedBy(LocalDate day) {
        return endedOn != null && !day.isBefore(endedOn);
    }

    /** The first day on which it does not bind any more, as things stand; null where it is open-ended or never bound. */
    @Nullable
    LocalDate until() {
        if (entered.isEmpty()) return endedOn;
        var until = entered.getLast().period().until();
        if (endedOn == null || until == null) return endedOn == null ? until : endedOn;
        return endedOn.isBefore(until) ? endedOn : until;
    }

    /** The days on which something begins or ends to bind. */
    Stream<LocalDate> turns() {
        var periods = entered.stream()
                .map(Version::period)
                .flatMap(it -> Stream.concat(Stream.of(it.from()), Stream.ofNullable(it.until())));
        var rests = pauses.stream().map(Pause::from);
        return Stream.of(periods, rests, Stream.ofNullable(endedOn)).flatMap(days -> days);
    }

    // The last one recorded of a day holds.
    private boolean suspendedOn(LocalDate day) {
        return pauses.stream()
                .filter(it -> !it.from().isAfter(day))
                .sorted(Comparator.comparing(Pause::from))
                .reduce((_, later) -> later)
                .map(Pause::suspended)
                .orElse(false);
    }

    private static <E> List<E> and(List<E> some, E one) {
        return Stream.concat(some.stream(), Stream.of(one)).toList();
    }
}
