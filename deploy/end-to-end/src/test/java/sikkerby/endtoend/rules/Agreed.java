package sikkerby.endtoend.rules;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import sikkerby.endtoend.rules.Lines.Line;
import sikkerby.endtoend.words.Said;

/** What an agreement between SOF, SSP and the police is by the rules. */
public final class Agreed implements Told, Under {

    final LocalDate draftedOn;
    final LocalDate today;
    final Lines lines;
    final Talks talks;

    private Pleas pleas = new Pleas(new Bonds(this));

    private Agreed(LocalDate draftedOn, LocalDate today, Lines lines, Talks talks) {
        this.draftedOn = draftedOn;
        this.today = today;
        this.lines = lines;
        this.talks = talks;
    }

    public static Agreed drafted(LocalDate draftedOn, LocalDate today) {
        var lines = new Lines();
        lines.add(Line.of("AgreementDrafted", draftedOn, 0));
        return new Agreed(draftedOn, today, lines, new Talks(lines));
    }

    Agreed copy() {
        var copy = with(lines.copy());
        copy.pleas = pleas.copy(new Bonds(copy));
        return copy;
    }

    /** As it would be if this were what was told of it. */
    Agreed with(Lines told) {
        return new Agreed(draftedOn, today, told, talks.copy(told));
    }

    @Override
    public Lines lines() {
        return lines;
    }

    /** The day on which it was drafted. */
    public LocalDate draftedOn() {
        return draftedOn;
    }

    @Override
    public LocalDate today() {
        return today;
    }

    /** The last digit of its topic, by what was told last; zero while it has none. */
    int topic() {
        return filing().map(Line::number).orElse(0);
    }

    LocalDate topicSince() {
        return filing().map(Line::day).orElse(draftedOn);
    }

    private Optional<Line> filing() {
        return lines.last(it -> it.is("AgreementClassified"));
    }

    /** How far its parties have come. */
    public Talks talks() {
        return talks;
    }

    @Override
    public Set<String> against(Said said, World world) {
        return AgreementRules.against(said, this, world);
    }

    @Override
    public void take(Said said, int order) {
        new Agreeing(this).take(said, order);
    }

    /** Corrections of its entries. */
    public Pleas pleas() {
        return pleas;
    }

    @Override
    public Optional<String> due() {
        return duties().findFirst().map(Line::what);
    }

    @Override
    public void happen(int order) {
        new Agreeing(this).happen(duties().findFirst().orElseThrow(), order);
    }

    /** What is to happen by itself, the first of it first. */
    private Stream<Line> duties() {
        var ended = talks.endedOn();
        var begins = talks.dueBy(today)
                .filter(_ -> ended == null)
                .map(it -> Line.of("AgreementEnteredIntoForce", it.from(), Lines.ALL)
                        .number(it.number()));
        var leave = talks.parties().stream()
                .flatMap(it -> talks.noticeGiven(it).stream())
                .map(it -> Line.of("PartyWithdrew", Objects.requireNonNull(it.about()), Lines.ALL)
                        .who(it.who()));
        var over = talks.inForce()
                .filter(it -> it.to() != null)
                .filter(it -> lines.last(line -> line.is("AgreementExpired") && line.number() == it.number())
                        .isEmpty())
                .map(it -> Line.of("AgreementExpired", it.end(), Lines.ALL).number(it.number()));
        return Stream.of(begins.stream(), leave, over.stream())
                .flatMap(it -> it)
                .filter(it ->
                        !it.day().isAfter(today) && (ended == null || it.day().isBefore(ended)))
                .sorted(Comparator.comparing(Line::day));
    }

    public AgreementDays days(int known) {
        return new AgreementDays(lines, talks, known);
    }

    @Override
    public List<String> parties(LocalDate day, int known) {
        return days(known).parties(day);
    }

    @Override
    public List<String> asked() {
        return talks.asked();
    }

    @Override
    public List<String> contributors() {
        return talks.contributors();
    }

    /** Those who may promise something on a day: before anything binds, those who are asked to accept; not who leaves. */
    @Override
    public List<String> partiesOn(LocalDate day) {
        var there = days(Lines.ALL).begun(day).isPresent()
                ? parties(day, Lines.ALL)
                : talks.newest().map(it -> talks.stillThere(it, day, Lines.ALL)).orElse(Talks.PARTIES);
        return there.stream().filter(it -> !talks.leavesBy(it, day)).toList();
    }

    @Override
    public List<String> contributorsOn(LocalDate day) {
        var parties = partiesOn(day);
        return lines.by(day, Lines.ALL).stream()
                .filter(it -> it.is("ContributorAdded"))
                .map(it -> String.valueOf(it.who()))
                .filter(it -> !parties.contains(it))
                .toList();
    }

    boolean hasBoundBy(LocalDate day) {
        return days(Lines.ALL).begun(day).isPresent();
    }

    @Override
    public boolean bindsOn(LocalDate day) {
        return "IN_FORCE".equals(state(day, Lines.ALL));
    }

    @Override
    public boolean covers(LocalDate dueOn, LocalDate madeOn) {
        if (talks.inForce().isPresent() && !hasRunOutBy(madeOn)) return isOnItsDays(dueOn);
        return talks.newest().filter(it -> !it.areMeantFor(dueOn)).isEmpty();
    }

    /** Decided, or its last day is over and no other terms are on the table. */
    @Override
    public boolean hasEndedBy(LocalDate day) {
        var ended = talks.endedOn();
        var decided = ended != null && !day.isBefore(ended);
        return decided || (hasRunOutBy(day) && talks.pending().isEmpty());
    }

    @Override
    public boolean hasRunOutBy(LocalDate day) {
        return hasBoundBy(day) && !isOnItsDays(day);
    }

    /** As the terms have it that had begun by then; before any have, those proposed last. */
    @Override
    public boolean isAnsweredByOwed(LocalDate day) {
        return days(Lines.ALL)
                .begun(day)
                .or(talks::newest)
                .filter(Terms::areAnsweredByOwed)
                .isPresent();
    }

    private boolean isOnItsDays(LocalDate day) {
        var ended = talks.endedOn();
        return days(Lines.ALL).begun(day).filter(it -> it.areMeantFor(day)).isPresent()
                && (ended == null || day.isBefore(ended));
    }

    @Override
    public boolean hasLetLapseBy(LocalDate day, int known) {
        return days(known).hasLetLapseBy(day);
    }

    /** The day from which on what was promised under it lapses: once its end is recorded, unless it binds anew. */
    @Override
    public Optional<LocalDate> endRecorded() {
        var end = lines.last(it -> it.is("AgreementTerminated", "AgreementSuperseded", "AgreementExpired"))
                .map(it -> it.about() == null ? it.day() : it.about());
        return end.filter(it -> !it.isAfter(today) && hasEndedBy(it) && hasEndedBy(today));
    }

    @Override
    public boolean wasEndedBy(LocalDate day) {
        return lines.last(it -> it.is("AgreementTerminated", "AgreementSuperseded", "AgreementExpired")
                        && !it.effect().isAfter(day))
                .isPresent();
    }

    @Override
    public @Nullable String state(LocalDate day, int known) {
        return days(known).state(day);
    }

    @Override
    public String state() {
        var ended = talks.endedOn();
        if (ended != null && !ended.isAfter(today)) return endedBy();
        var terms = talks.inForce();
        if (terms.isEmpty()) return talks.newest().isEmpty() ? "DRAFT" : "PROPOSED";
        if (terms.get().areOverBy(today)) return "EXPIRED";
        return talks.suspendedOn().isPresent() ? "SUSPENDED" : "IN_FORCE";
    }

    private String endedBy() {
        return lines.last(it -> it.is("AgreementSuperseded")).isPresent() ? "SUPERSEDED" : "TERMINATED";
    }
}
