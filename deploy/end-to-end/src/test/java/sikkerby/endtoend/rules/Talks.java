package sikkerby.endtoend.rules;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import sikkerby.endtoend.rules.Lines.Line;

/** How far the parties of an agreement have come with each other, by the order in which it was told. */
public final class Talks {

    static final List<String> PARTIES = List.of("SOF", "SSP", "POLITI");

    private final Lines lines;
    private final Proposals proposals;

    Talks(Lines lines) {
        this(lines, new Proposals(lines));
    }

    private Talks(Lines lines, Proposals proposals) {
        this.lines = lines;
        this.proposals = proposals;
    }

    Talks copy(Lines copied) {
        return new Talks(copied, proposals.copy(copied));
    }

    Proposals proposals() {
        return proposals;
    }

    int next() {
        return newest().map(Terms::number).orElse(0) + 1;
    }

    Terms terms(int number) {
        return proposals.numbered(number, Lines.ALL);
    }

    public Optional<Terms> newest() {
        return proposals.newest();
    }

    /** What not everybody had agreed on when other terms took its place is off the table. */
    private boolean areOvertaken(Terms terms) {
        var told = lines.told();
        return IntStream.range(0, told.size())
                .filter(i -> Proposals.is(told.get(i)) && told.get(i).order() > terms.order())
                .anyMatch(i -> !copy(Lines.of(told.subList(0, i))).areComplete(terms));
    }

    /** The terms that came into force last, even where their days are over. */
    public Optional<Terms> inForce() {
        return lines.last(it -> it.is("AgreementEnteredIntoForce")).map(it -> terms(it.number()));
    }

    /** The newest, where they do not bind yet and nobody has declined them. */
    public Optional<Terms> pending() {
        return newest().filter(this::areNotYetInForce).filter(it -> !areDeclined(it));
    }

    /** What lacks nothing, its first day included. */
    Optional<Terms> dueBy(LocalDate day) {
        return agreed().filter(it -> !it.from().isAfter(day)).reduce((_, later) -> later);
    }

    /** What lacks nothing but perhaps its first day, and does not bind yet. */
    Stream<Terms> agreed() {
        return proposals.counting(Lines.ALL).filter(it -> areNotYetInForce(it) && areComplete(it) && !areOvertaken(it));
    }

    private boolean areNotYetInForce(Terms terms) {
        return inForce().filter(it -> it.number() >= terms.number()).isEmpty();
    }

    private boolean areComplete(Terms terms) {
        return !areDeclined(terms)
                && !areAwaitingRatification(terms)
                && awaited(terms).isEmpty();
    }

    public List<String> awaited(Terms terms) {
        return bound(terms).stream()
                .filter(it -> !hasAccepted(it, terms.number()))
                .toList();
    }

    public boolean areAwaitingRatification(Terms terms) {
        return terms.areToBeRatified() && !areRatified(terms);
    }

    boolean areRatified(Terms terms) {
        return lines.last(it -> it.is("AgreementRatified") && it.number() == terms.number())
                .isPresent();
    }

    /** By one party, who said no to them, or would have others. */
    boolean areDeclined(Terms terms) {
        return lines.last(it -> (it.is("TermsDeclined") && it.number() == terms.number())
                        || (it.is("CounterProposalMade") && it.number() == terms.number() + 1))
                .isPresent();
    }

    public boolean hasAccepted(String party, int number) {
        return said("TermsAccepted", party, number);
    }

    boolean said(String what, String party, int number) {
        return lines.last(it -> it.is(what) && it.number() == number && party.equals(it.who()))
                .isPresent();
    }

    /** The last day of what they needed to be complete. */
    LocalDate completedOn(Terms terms) {
        var accepted = lines.told().stream()
                .filter(it -> it.is("TermsAccepted", "AgreementRatified") && it.number() == terms.number());
        var left = lines.last(it -> hasLeft(it, terms)).stream();
        return Stream.concat(accepted, left)
                .map(Line::day)
                .max(Comparator.naturalOrder())
                .orElse(terms.proposedOn());
    }

    /** Those who have to accept the terms, or are bound by them: not who has left since they were proposed. */
    public List<String> bound(Terms terms) {
        return stillThere(terms, LocalDate.MAX, Lines.ALL);
    }

    /** The same on a day, as far as was known: nobody stops being a party but by leaving, and on the day of that. */
    List<String> stillThere(Terms terms, LocalDate day, int known) {
        var by = lines.by(day, known);
        var stay = terms.parties().stream()
                .filter(party -> by.stream().noneMatch(it -> hasLeft(it, terms) && party.equals(it.who())));
        var leaveLater = PARTIES.stream()
                .filter(it -> !terms.parties().contains(it) && !leaves(it, by))
                .filter(it -> leaves(it, lines.by(LocalDate.MAX, Math.min(known, terms.order()))));
        return Stream.concat(stay, leaveLater).toList();
    }

    private static boolean leaves(String party, List<Line> told) {
        return told.stream().anyMatch(it -> it.is("PartyWithdrew") && party.equals(it.who()));
    }

    private static boolean hasLeft(Line line, Terms terms) {
        return line.is("PartyWithdrew")
                && line.order() > terms.order()
                && terms.parties().contains(String.valueOf(line.who()));
    }

    /** Those whom it binds, or would bind. */
    public List<String> parties() {
        return inForce().map(this::bound).orElse(PARTIES);
    }

    /** Those whose word on the newest terms counts. */
    public List<String> asked() {
        return pending().map(this::bound).orElse(parties());
    }

    /** Those who would have to accept new terms: not who will have left by their first day. */
    List<String> partiesFrom(LocalDate day) {
        return asked().stream().filter(it -> !leavesBy(it, day)).toList();
    }

    public List<String> contributors() {
        return lines.told().stream()
                .filter(it -> it.is("ContributorAdded"))
                .map(it -> String.valueOf(it.who()))
                .filter(it -> !parties().contains(it))
                .toList();
    }

    /** The day on which a party will leave that is still there. */
    Optional<LocalDate> noticeOf(String party) {
        return noticeGiven(party).map(Line::about);
    }

    /** It has said that it will not be there on that day. */
    boolean leavesBy(String party, LocalDate day) {
        return noticeOf(party).filter(it -> !it.isAfter(day)).isPresent();
    }

    /** By which it said so. */
    public Optional<Line> noticeGiven(String party) {
        return lines.last(it -> it.is("NoticeGiven", "PartyWithdrew") && party.equals(it.who()))
                .filter(it -> it.is("NoticeGiven"));
    }

    /** It is gone, and had said so for this very day. */
    boolean hasLeft(String party, LocalDate day) {
        return !parties().contains(party)
                && lines.told().stream()
                        .anyMatch(it -> it.is("PartyWithdrew")
                                && party.equals(it.who())
                                && it.day().equals(day));
    }

    boolean isSupersededOn(LocalDate day) {
        return lines.last(it -> it.is("AgreementTerminated", "AgreementSuperseded"))
                .filter(it -> it.is("AgreementSuperseded") && day.equals(it.about()))
                .isPresent();
    }

    /** By the order of the days; new terms also end a suspension: all have just agreed that they bind. */
    public Optional<LocalDate> suspendedOn() {
        return suspension().map(Line::day);
    }

    /** Nobody decided that: it followed from a party's leaving. */
    boolean isSuspendedOfItself() {
        return suspension().filter(it -> it.who() == null).isPresent();
    }

    private Optional<Line> suspension() {
        return lines.told().stream()
                .filter(it -> it.is("AgreementSuspended", "AgreementResumed", "AgreementEnteredIntoForce"))
                .sorted(Comparator.comparing(Line::effect))
                .reduce((_, later) -> later)
                .filter(it -> it.is("AgreementSuspended"));
    }

    /** Since when it is no more suspended, as somebody said. */
    Optional<LocalDate> resumedOn() {
        return lines.last(it -> it.is("AgreementResumed")).map(Line::day);
    }

    /** The first day on which nobody is bound, where that was settled before the last day of the terms. */
    @Nullable
    LocalDate endedOn() {
        return lines.last(it -> it.is("AgreementTerminated", "AgreementSuperseded"))
                .map(Line::about)
                .orElse(null);
    }

    /** It lies in the days of the terms in force, or in those of the terms before them. */
    boolean areBoundOn(LocalDate day) {
        var first = lines.told().stream()
                .filter(it -> it.is("AgreementEnteredIntoForce"))
                .map(Line::effect)
                .min(Comparator.naturalOrder());
        return first.filter(it -> !it.isAfter(day)).isPresent()
                && (endedOn() == null || day.isBefore(endedOn()))
                && inForce().filter(it -> it.areOverBy(day)).isEmpty();
    }
}
