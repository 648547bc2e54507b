package sikkerby.endtoend;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import sikkerby.endtoend.Lines.Line;

/** What a promise under an agreement is by the rules. */
final class Promised implements Told {

    final Agreed agreement;
    final boolean survives;
    final int serves;
    final Lines lines;
    private final String firstDebtor;
    private List<String> owed;
    Pleas pleas = new Pleas(this);

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

    @Override
    public Set<String> against(Said said, World world) {
        return PromiseRules.against(said, this);
    }

    @Override
    public void take(Said said, int order) {
        var line = Line.of("", said.day(), order).who(said.by()).number(said.number());
        switch (said.what()) {
            case TAKE_ON -> {
                if (state().equals("PROPOSED")) lines.add(line.what("CommitmentAccepted"));
            }
            case TURN_DOWN -> lines.add(line.what("CommitmentDeclined"));
            case PROGRESS -> addUnlessLast(line.what("ProgressReported"));
            case ON_TRACK -> addUnlessLast(line.what("OnTrackConfirmed"));
            case EVIDENCE -> {
                var same =
                        lines.last(it -> it.is("EvidenceAttached") && it.day().equals(said.day()));
                if (same.isEmpty()) lines.add(line.what("EvidenceAttached"));
            }
            case CLAIM -> lines.add(line.what("FulfilmentClaimed"));
            case DISPUTE -> lines.add(line.what("FulfilmentDisputed"));
            case CONFIRM -> lines.add(line.what("CommitmentFulfilled"));
            case NOT_MET -> lines.add(line.what("CommitmentDeclaredNotMet"));
            case REVISE -> {
                if (!said.about().equals(dueOn()))
                    lines.add(line.what("RevisionProposed")
                            .number(requests().revisions() + 1)
                            .about(said.from()));
            }
            case ACCEPT_REVISION -> acceptRevision(said, line);
            case REFUSE_REVISION -> {
                if (!requests().hasRefused(said.by(), said.number())) lines.add(line.what("RevisionRefused"));
            }
            case RELEASE -> release(said, line);
            case TRANSFER -> {
                var same = requests()
                        .handover()
                        .filter(it -> said.whom().equals(it.who()) && (it.number() == 1) == said.flag());
                if (same.isEmpty())
                    lines.add(line.what("TransferProposed").who(said.other()).number(said.flag() ? 1 : 0));
            }
            case TAKE_OVER -> requests().handover().ifPresent(it -> takeOver(it, line));
            case LAPSE -> lines.add(line.what("CommitmentLapsed"));
            case CORRECT, ANNUL -> {
                var claim = requests().lastClaim().orElseThrow();
                if (!claim.day().equals(said.from())) lines.correct(claim, said.from(), agreement.today, order);
            }
            case PUT_RIGHT, AGREE_TO, OBJECT_TO, TAKE_BACK -> pleas.take(said, order);
            default -> throw new IllegalArgumentException("Not said of a promise: " + said);
        }
    }

    /** The last of those to whom it is owed makes it so, as of the latest of their days. */
    private void acceptRevision(Said said, Line line) {
        var repeated = requests().hasAccepted(said.by(), said.number());
        if (repeated && requests().fate(said.number()).isPresent()) return;
        if (!repeated) lines.add(line.what("RevisionAccepted"));
        var words = lines.told().stream()
                .filter(it -> it.is("RevisionAccepted") && it.number() == said.number())
                .toList();
        if (!areAll(words, said.day())) return;
        var dueOn = requests().revision(said.number()).orElseThrow().about();
        lines.add(latest(line.what("CommitmentRevised"), words).about(dueOn));
    }

    private void release(Said said, Line line) {
        if (!said.bySteeringGroup()) {
            var repeated = requests().consents().anyMatch(it -> said.by().equals(it.who()));
            if (!repeated) lines.add(line.what("ReleaseConsented"));
            if (!areAll(requests().consents().toList(), said.day())) return;
        }
        lines.add(
                said.bySteeringGroup()
                        ? line.what("CommitmentReleased")
                        : latest(
                                line.what("CommitmentReleased"),
                                requests().consents().toList()));
    }

    private void takeOver(Line handover, Line line) {
        owed = owedBy(String.valueOf(handover.who()), line.day());
        lines.add(line.what("CommitmentTransferred").who(handover.who()).number(handover.number()));
    }

    private boolean areAll(List<Line> words, LocalDate day) {
        return words.stream().map(Line::who).toList().containsAll(owed(day));
    }

    private static Line latest(Line line, List<Line> words) {
        var day = words.stream().map(Line::day).max(LocalDate::compareTo).orElseThrow();
        return Line.of(line.what(), day, line.order()).number(line.number());
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

    /** Said again on the day on which it was said last, it changes nothing. */
    private void addUnlessLast(Line line) {
        var last = lines.last(it -> it.is(line.what()));
        if (last.filter(it -> it.day().equals(line.day())).isEmpty()) lines.add(line);
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

    String debtor() {
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

    boolean isOrphanedOn(LocalDate day) {
        return !agreement.partiesOn(day).contains(debtor())
                && !agreement.contributorsOn(day).contains(debtor());
    }

    Requests requests() {
        return new Requests(lines);
    }

    LocalDate dueOn() {
        return lines.last(it -> it.is("CommitmentRevised")).map(Line::about).orElseGet(pleas::firstDueOn);
    }

    /** To whom it was owed when its debtor came to owe it. */
    List<String> owedAtFirst() {
        return owed;
    }

    PromiseDays days() {
        return new PromiseDays(lines, agreement, firstDebtor, survives);
    }

    @Override
    public @Nullable String state(LocalDate day, int known) {
        return days().state(day, known);
    }
}
