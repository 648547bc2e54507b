package sikkerby.endtoend.rules;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import sikkerby.endtoend.rules.Lines.Line;
import sikkerby.endtoend.words.Said;

/** What a promise is by the rules. */
public final class Promised implements Told {

    final Under agreement;
    final boolean survives;
    final int serves;
    final Lines lines;
    private final Said said;
    private final List<String> owedAtFirst;
    private List<String> owed;
    private Pleas pleas = new Pleas(new DueDay(this));

    private Promised(Under agreement, Said said, Lines lines, List<String> owedAtFirst, List<String> owed) {
        this.agreement = agreement;
        this.said = said;
        this.survives = said.flag();
        this.serves = said.target();
        this.lines = lines;
        this.owedAtFirst = owedAtFirst;
        this.owed = owed;
    }

    static Promised made(Said said, World world, int order) {
        var under = said.what().isToSteeringGroup() ? new SteeringGroup(world.today()) : world.agreed();
        var lines = new Lines();
        var line = Line.of("", said.day(), order).who(debtor(said)).about(said.from());
        lines.add(line.what(said.what().asksForPromise() ? "CommitmentProposed" : "CommitmentPledged"));
        var owed = owed(said, under);
        return new Promised(under, said, lines, owed, owed);
    }

    private static String debtor(Said said) {
        return said.what().asksForPromise() ? said.whom() : said.by();
    }

    /** Those who are named; where nobody is, all other parties. */
    private static List<String> owed(Said said, Under under) {
        if (said.what().isToSteeringGroup()) return List.of(Said.STEERING_GROUP);
        var others = under.partiesOn(said.day()).stream().filter(it -> !it.equals(debtor(said)));
        return said.named().isEmpty() ? others.toList() : said.named();
    }

    Promised copy(Agreed copied) {
        var copy = new Promised(isToSteeringGroup() ? agreement : copied, said, lines.copy(), owedAtFirst, owed);
        copy.pleas = pleas.copy(new DueDay(copy));
        return copy;
    }

    /** As it stood when no more had been told of it, under that agreement. */
    Promised under(Agreed other, Lines told) {
        return new Promised(other, said, told, owedAtFirst, owed);
    }

    /** To whom it was owed when it was made. */
    List<String> owedAtFirst() {
        return owedAtFirst;
    }

    public boolean isToSteeringGroup() {
        return agreement instanceof SteeringGroup;
    }

    /** Whose word it is: the secretariat notes that of the steering group. */
    String voice(Said word) {
        return isToSteeringGroup() && word.bySecretariat() ? Said.STEERING_GROUP : word.by();
    }

    @Override
    public Lines lines() {
        return lines;
    }

    /** What it was promised under. */
    public Under under() {
        return agreement;
    }

    /** The day on which it was to be kept, before anybody revised it. */
    public LocalDate firstDueOn() {
        return new DueDay(this).first();
    }

    /** Corrections of the day on which it is due. */
    public Pleas pleas() {
        return pleas;
    }

    @Override
    public Set<String> against(Said word, World world) {
        return PromiseRules.against(word, this, world);
    }

    @Override
    public void take(Said word, int order) {
        new Keeping(this).take(word, order);
    }

    void takeOver(Line handover, Line line) {
        owed = owedBy(String.valueOf(handover.who()), line.day());
        lines.add(line.what("CommitmentTransferred").who(handover.who()).number(handover.number()));
    }

    @Override
    public Optional<String> due() {
        if (fallen().isPresent()) return Optional.of("EntryCorrected");
        return lapses()
                ? Optional.of("CommitmentLapsed")
                : new Alarms(this).next(Lines.ALL).map(Line::what);
    }

    private boolean lapses() {
        return !survives && isOpen() && agreement.endRecorded().isPresent();
    }

    /** That it lapsed with its agreement, which turns out not to have ended by then. */
    private Optional<Line> fallen() {
        return lines.last(it -> it.is("CommitmentLapsed") && it.who() == null)
                .filter(it -> !agreement.wasEndedBy(it.day()));
    }

    @Override
    public void happen(int order) {
        var fallen = fallen();
        if (fallen.isPresent()) {
            lines.correct(fallen.get(), Fix.ANNULMENT, agreement.today(), order);
            return;
        }
        if (!lapses()) {
            lines.add(new Alarms(this).next(order).orElseThrow());
            return;
        }
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

    /** Before that, nothing becomes of it: nor before the day from which it was revised last. */
    LocalDate settledOn() {
        return requests().revisedOn().filter(since()::isBefore).orElseGet(this::since);
    }

    @Override
    public String state() {
        return PromiseDays.STATES.getOrDefault(step().orElseThrow().what(), "");
    }

    boolean isOpen() {
        return Set.of("PLEDGED", "DISPUTED").contains(state());
    }

    public boolean isOver() {
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
        return takenOver().map(Line::who).map(String::valueOf).orElseGet(() -> debtor(said));
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

    /** Its debtor has left, be it to contribute; a task that binds nobody cannot be left. */
    public boolean isOrphanedOn(LocalDate day) {
        var task = takenOver().filter(it -> it.number() == 1).isPresent();
        return !task && !agreement.partiesOn(day).contains(debtor());
    }

    public Requests requests() {
        return new Requests(lines);
    }

    public LocalDate dueOn() {
        return lines.last(it -> it.is("CommitmentRevised")).map(Line::about).orElseGet(this::firstDueOn);
    }

    public PromiseDays days() {
        return new PromiseDays(lines, agreement, debtor(said), survives, said.days());
    }

    @Override
    public @Nullable String state(LocalDate day, int known) {
        return days().state(day, known);
    }
}
