package sikkerby.command.correction;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import sikkerby.command.act.Act;
import sikkerby.command.log.Entries.Entry;
import sikkerby.command.registry.Bonds;
import sikkerby.command.registry.Registry;
import sikkerby.events.agreement.AgreementEvent.AgreementDrafted;
import sikkerby.events.agreement.AgreementEvent.AgreementRatified;
import sikkerby.events.agreement.AgreementEvent.AgreementResumed;
import sikkerby.events.agreement.AgreementEvent.AgreementSuperseded;
import sikkerby.events.agreement.AgreementEvent.AgreementSuspended;
import sikkerby.events.agreement.AgreementEvent.AgreementTerminated;
import sikkerby.events.agreement.AgreementId;
import sikkerby.events.commitment.CommitmentEvent.Beginning;
import sikkerby.events.correction.Corrected;
import sikkerby.events.correction.CorrectionEvent.Change;
import sikkerby.events.fact.Fact;
import sikkerby.events.fact.PartnerCode;

/**
 * Who has to agree to a correction beside the one that makes it, told by what is owed and what binds before and after it:
 *
 * <ul>
 *   <li>those whose entry it is (rule 4.4-13), and whoever it would have owe, own or have said something;
 *   <li>the debtor, where a promise would have it owe what it did not, or sooner, or in other words, or have owed it so: nobody comes to owe
 *       by the word of others (rule 4.4-3);
 *   <li>one of those to whom it is owed, but for the debtor that it would have, where they would be owed it no more, later,
 *       in other words or by another; who accepted a revision that would say something else; and who confirmed that it was
 *       kept late, where it would have been kept in time: nobody lets themselves off (rules 4.4-5 to 4.4-7);
 *   <li>each party whom an agreement would bind otherwise. It binds by the word of all of them (rule A4), and nobody is
 *       removed or leaves it but by notice (rules A7 and 4.4-8): so one of the others is not enough. What the steering
 *       group decided about it, it decides alone, and so it agrees alone.
 * </ul>
 *
 * <p>A side for which the one that makes the correction speaks needs no second person.
 *
 * @param now what is understood of the object before the correction
 * @param then what would be understood of it with the correction
 * @param day the day as of which those to whom something is owed are parties
 */
record Second(Registry registry, Story now, Story then, Entry entry, LocalDate day) {

    /** All sides that still have to agree to this correction once this person has made it. */
    Sides toAgree(Change correction, Act act) {
        var sides = Stream.of(owner(act), named(correction.was(), correction.corrected()), concerned());
        return Sides.of(sides.flatMap(side -> side)).but(side -> side.stream().anyMatch(act::actsFor));
    }

    /** The sides for whom something would be otherwise, whoever makes the correction. */
    Stream<List<PartnerCode>> concerned() {
        return switch (now.facts().getFirst()) {
            case Beginning _ -> owing(Owed.by(now), Owed.by(then)).stream();
            case AgreementDrafted it -> bound(it.agreement());
            default -> Stream.of();
        };
    }

    private Stream<List<PartnerCode>> owner(Act act) {
        if (entry.isOwn(act)) return Stream.of();
        var owner = entry.owner();
        return Stream.of(owner == null ? List.of() : List.of(owner));
    }

    private static Stream<List<PartnerCode>> named(Corrected was, Corrected corrected) {
        return corrected
                .partners()
                .filter(it -> was.partners().noneMatch(it::equals))
                .map(List::of);
    }

    private List<List<PartnerCode>> owing(Owed before, Owed after) {
        var sides = new ArrayList<List<PartnerCode>>();
        if (after.isPromised() && burdens(before, after)) sides.add(List.of(after.debtor()));
        if (before.isPromised() && lightens(before, after)) owed(before, after).ifPresent(sides::add);
        if (before.isKeptLate() && after.isConfirmed() && !after.isKeptLate()) sides.add(before.confirmer());
        var accepted = before.acceptedOtherwiseThan(after);
        if (!accepted.isEmpty()) sides.add(accepted);
        return sides;
    }

    private static boolean burdens(Owed before, Owed after) {
        return !before.isPromised()
                || (after.isOpen() && !before.isOpen())
                || after.isDueSoonerThan(before)
                || !after.words().equals(before.words())
                || !after.debtor().equals(before.debtor());
    }

    private static boolean lightens(Owed before, Owed after) {
        return !after.isPromised()
                || (before.isOpen() && !after.isOpen())
                || before.isDueSoonerThan(after)
                || !after.words().equals(before.words())
                || !after.debtor().equals(before.debtor())
                || !new HashSet<>(after.to()).containsAll(before.to());
    }

    /** But for who has left the agreement; where all have, the other parties. Nobody where there is none but the debtor. */
    private Optional<List<PartnerCode>> owed(Owed before, Owed after) {
        var under = before.agreement();
        if (under == null) return Optional.of(List.of());
        var others = registry.agreement("agreement", under).partiesOn(day).stream()
                .filter(it -> !it.equals(before.debtor()))
                .toList();
        var there = before.to().stream().filter(others::contains).toList();
        var owed = there.isEmpty() ? others : there;
        return Optional.of(
                        owed.stream().filter(it -> !it.equals(after.debtor())).toList())
                .filter(it -> !it.isEmpty());
    }

    private Stream<List<PartnerCode>> bound(AgreementId agreement) {
        var before = bonds(agreement, now);
        var otherwise = bonds(agreement, then).boundOtherwiseThan(before);
        if (otherwise.isEmpty()) return Stream.of();
        return isDecided(entry.fact())
                ? Stream.of(List.of())
                : otherwise.stream()
                        .sorted(Comparator.comparing(PartnerCode::value))
                        .map(List::of);
    }

    private Bonds bonds(AgreementId agreement, Story story) {
        return registry.seeing(agreement.value(), story.facts())
                .agreement("agreement", agreement)
                .bonds();
    }

    private static boolean isDecided(Fact fact) {
        return switch (fact) {
            case AgreementRatified _,
                    AgreementSuspended _,
                    AgreementResumed _,
                    AgreementTerminated _,
                    AgreementSuperseded _ -> true;
            default -> false;
        };
    }
}
