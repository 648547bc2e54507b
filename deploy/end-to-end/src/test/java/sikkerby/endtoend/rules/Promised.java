package sikkerby.endtoend.rules;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import sikkerby.endtoend.rules.Lines.Line;
import sikkerby.endtoend.words.Said;
import sikkerby.endtoend.words.What;

/** What a promise under an agreement is by the rules. */
public final class Promised implements Told {

    final Agreed agreement;
    final boolean survives;
    final int serves;
    final Lines lines;
    private final String firstDebtor;
    private List<String> owed;
    private Pleas pleas = new Pleas(this);

    private Promised(Agreed agreement, boolean survives, int serves, Lines lines, String debtor, List<String> owed) {
        this.agreement = agreement;
        this.survives = survives;
        this.serves = serves;
        this.lines = lines;
        this.firstDebtor = debtor;
        this.owed = owed;
    }

    /** To all other parties. */
    static Promised made(Said said, Agreed agreement, int order) {
        var asked = said.what() == What.ASK;
        var debtor = asked ? said.whom() : said.by();
        var owed = agreement.partiesOn(said.day()).stream().filter(it -> !it.equals(debtor));
        var line = Line.of(asked ? "CommitmentProposed" : "CommitmentPledged", said.day(), order);
        var lines = new Lines();
        lines.add(line.who(debtor).about(said.from()));
        return new Promised(agreement, said.flag(), said.target(), lines, debtor, owed.toList());
    }

    Promised copy(Agreed copied) {
        var copy = new Promised(copied, survives, serves, lines.copy(), firstDebtor, owed);
        copy.pleas = pleas.copy(copy);
        return copy;
    }

    @Override
    public Lines lines() {
        return lines;
    }

    /** What it was promised under. */
    public Agreed agreement() {
        return agreement;
    }

    /** Corrections of the day on which it is due. */
    public Pleas pleas() {
        return pleas;
    }

    @Override
    public Set<String> against(Said said, World world) {
        return PromiseRules.against(said, this);
    }

    @Override
    public void take(Said said, int order) {
        new Keeping(this).take(said, order);
    }

    void takeOver(Line handover, Line line) {
        owed = owedBy(String.valueOf(handover.who()), line.day());
        lines.add(line.what("CommitmentTransferred").who(handover.who()).number(handover.number()));
    }

    @Override
    public Optional<String> due() {
        var lapses = !survives && isOpen() && agreement.endRecorded().isPresent();
        return lapses ? Optional.of("CommitmentLapsed") : Optional.empty();
    }

    @Override
    public void happen(int order) {
        var day = Stream.of(agreement.endRecorded().orElseThrow(), since(), madeOn())
                .max(LocalDate::compareTo);
        lines.add(Line.of("CommitmentLapsed", day.orElseThrow(), order));
    }

    private Optional<Line> step() {
        return lines.last(it -> PromiseDays.STATES.containsKey(it.what()));
    }

    /** The day of the step that led to where it stands. */
    LocalDate since() {
        return step().orElseThrow().day();
    }

    @Override
    public String state() {
        return PromiseDays.STATES.getOrDefault(step().orElseThrow().what(), "");
    }

    boolean isOpen() {
        return Set.of("PLEDGED", "DISPUTED").contains(state());
    }

    boolean isOver() {
        return Set.of("DECLINED", "FULFILLED", "RELEASED", "NOT_MET", "LAPSED").contains(state());
    }

    /** Promised, and neither kept nor otherwise over. */
    boolean isGoingOn() {
        return !isOver() && !state().equals("PROPOSED");
    }

    Optional<Line> takenOver() {
        return lines.last(it -> it.is("CommitmentTransferred"));
    }

    public String debtor() {
        return takenOver().map(Line::who).map(String::valueOf).orElse(firstDebtor);
    }

    /** The day from which its debtor owes it. */
    LocalDate madeOn() {
        return lines.last(it -> it.is("CommitmentTransferred", "CommitmentAccepted"))
                .or(() -> lines.last(it -> it.is("CommitmentPledged", "CommitmentProposed")))
                .orElseThrow()
                .day();
    }

    /** Those to whom it is owed and who are still there; where none is, the other parties. */
    List<String> owed(LocalDate day) {
        var others = agreement.partiesOn(day).stream()
                .filter(it -> !it.equals(debtor()))
                .toList();
        var still = owed.stream().filter(others::contains).toList();
        return still.isEmpty() ? others : still;
    }

    /** To whom it is owed once somebody else owes it: to those before, but never to that one. */
    List<String> owedBy(String next, LocalDate day) {
        var before = owed(day).stream().filter(it -> !it.equals(next)).toList();
        var others = agreement.partiesOn(day).stream().filter(it -> !it.equals(next));
        return before.isEmpty() ? others.toList() : before;
    }

    public boolean isOrphanedOn(LocalDate day) {
        return !agreement.partiesOn(day).contains(debtor())
                && !agreement.contributorsOn(day).contains(debtor());
    }

    public Requests requests() {
        return new Requests(lines);
    }

    public LocalDate dueOn() {
        return lines.last(it -> it.is("CommitmentRevised")).map(Line::about).orElseGet(pleas::firstDueOn);
    }

    /** To whom it was owed when its debtor came to owe it. */
    List<String> owedAtFirst() {
        return owed;
    }

    public PromiseDays days() {
        return new PromiseDays(lines, agreement, firstDebtor, survives);
    }

    @Override
    public @Nullable String state(LocalDate day, int known) {
        return days().state(day, known);
    }
}
