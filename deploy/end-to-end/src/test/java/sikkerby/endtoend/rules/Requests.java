package sikkerby.endtoend.rules;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import sikkerby.endtoend.rules.Lines.Line;

/** What was asked for or claimed about a promise, and what was said to it. */
public record Requests(Lines lines) {

    /** Who was asked to take it over, and has not said yes. */
    public Optional<Line> handover() {
        return lines.last(it -> it.is("TransferProposed", "CommitmentTransferred"))
                .filter(it -> it.is("TransferProposed"));
    }

    /** Of those who would let the debtor off: what was said to the one before does not count. */
    public Stream<Line> consents() {
        return sinceTakenOver().filter(it -> it.is("ReleaseConsented"));
    }

    private Stream<Line> sinceTakenOver() {
        var told = lines.told();
        int from = lines.last(it -> it.is("CommitmentTransferred"))
                .map(told::indexOf)
                .orElse(0);
        return told.subList(from, told.size()).stream();
    }

    public int revisions() {
        return (int)
                lines.told().stream().filter(it -> it.is("RevisionProposed")).count();
    }

    Optional<Line> revision(int number) {
        return lines.last(it -> it.is("RevisionProposed") && it.number() == number);
    }

    /** What became of a revision; nothing while it waits for an answer. */
    public Optional<String> fate(int number) {
        var fate = lines.last(it -> it.is("CommitmentRevised", "RevisionRefused") && it.number() == number)
                .map(Line::what);
        var here = sinceTakenOver().anyMatch(it -> it.is("RevisionProposed") && it.number() == number);
        return here ? fate : fate.or(() -> Optional.of("dropped"));
    }

    boolean hasAccepted(String party, int number) {
        return answered("RevisionAccepted", party, number) && !fate(number).equals(Optional.of("RevisionRefused"));
    }

    boolean hasRefused(String party, int number) {
        return answered("RevisionRefused", party, number);
    }

    private boolean answered(String what, String party, int number) {
        return lines.last(it -> it.is(what) && it.number() == number && party.equals(it.who()))
                .isPresent();
    }

    public boolean wasAskedFor() {
        return lines.last(it -> it.is("CommitmentProposed")).isPresent();
    }

    /** The earliest day of what was told to show it before that order. */
    Optional<LocalDate> shownSince(int order) {
        return lines.told().stream()
                .filter(it -> it.is("EvidenceAttached") && it.order() < order)
                .map(Line::day)
                .min(LocalDate::compareTo);
    }

    /** When it was revised last, and so came to be what it is. */
    Optional<LocalDate> revisedOn() {
        return revisedOn(Lines.ALL);
    }

    /** The same of what was told before that order. */
    Optional<LocalDate> revisedOn(int order) {
        return lines.last(it -> it.is("CommitmentRevised") && it.order() < order)
                .map(Line::day);
    }

    /** The last claim that counts, answered or not. */
    public Optional<Line> lastClaim() {
        return lines.last(it -> it.is("FulfilmentClaimed"));
    }

    /** The step before the last claim, or the one after it. */
    Optional<Line> nextToClaim(boolean after) {
        var steps = lines.told().stream()
                .filter(it -> PromiseDays.STATES.containsKey(it.what()))
                .toList();
        int next = lastClaim().map(steps::indexOf).orElseThrow() + (after ? 1 : -1);
        return next < steps.size() ? Optional.of(steps.get(next)) : Optional.empty();
    }
}
