package sikkerby.endtoend.rules;

import java.time.LocalDate;
import java.util.List;
import sikkerby.endtoend.rules.Lines.Line;
import sikkerby.endtoend.words.Said;
import sikkerby.endtoend.words.What;

/** What becomes of a promise by what is said of it. */
record Keeping(Promised promise, Lines lines) {

    Keeping(Promised promise) {
        this(promise, promise.lines);
    }

    /** Tells no line where nothing would change. */
    void take(Said said, int order) {
        var line = Line.of("", said.day(), order).who(promise.voice(said)).number(said.number());
        switch (said.what()) {
            case TAKE_ON -> {
                if (promise.state().equals("PROPOSED")) lines.add(line.what("CommitmentAccepted"));
            }
            case TURN_DOWN -> lines.add(line.what("CommitmentDeclined"));
            case PROGRESS -> addUnlessLast(line.what("ProgressReported"));
            case ON_TRACK -> addUnlessLast(line.what("OnTrackConfirmed"));
            case EVIDENCE -> {
                var same =
                        lines.last(it -> it.is("EvidenceAttached") && it.day().equals(said.day()));
                if (same.isEmpty()) lines.add(line.what("EvidenceAttached"));
            }
            case CLAIM -> lines.add(line.what("FulfilmentClaimed").number(said.flag() ? 1 : 0));
            case DISPUTE -> lines.add(line.what("FulfilmentDisputed"));
            case CONFIRM -> lines.add(line.what("CommitmentFulfilled"));
            case NOT_MET -> lines.add(line.what("CommitmentDeclaredNotMet"));
            case REVISE -> {
                if (!said.about().equals(promise.dueOn()))
                    lines.add(line.what("RevisionProposed")
                            .number(promise.requests().revisions() + 1)
                            .about(said.from()));
            }
            case ACCEPT_REVISION -> acceptRevision(said, line);
            case REFUSE_REVISION -> {
                if (!promise.requests().hasRefused(promise.voice(said), said.number()))
                    lines.add(line.what("RevisionRefused"));
            }
            case RELEASE -> release(said, line);
            case TRANSFER -> {
                var same = promise.requests()
                        .handover()
                        .filter(it -> said.whom().equals(it.who()) && (it.number() == 1) == said.flag());
                if (same.isEmpty())
                    lines.add(line.what("TransferProposed").who(said.other()).number(said.flag() ? 1 : 0));
            }
            case TAKE_OVER -> promise.requests().handover().ifPresent(it -> promise.takeOver(it, line));
            case LAPSE -> lines.add(line.what("CommitmentLapsed"));
            case CORRECT, ANNUL -> {
                var claim = promise.requests().lastClaim().orElseThrow();
                if (said.what() == What.ANNUL) lines.correct(claim, Fix.ANNULMENT, promise.agreement.today(), order);
                else if (!claim.day().equals(said.from())) new DueDay(promise).correctClaim(claim, said.about(), order);
            }
            case PUT_RIGHT -> promise.pleas().ask(new DueDay(promise).beginning(), said, order);
            case AGREE_TO, OBJECT_TO, TAKE_BACK -> promise.pleas().answer(said, order);
            default -> throw new IllegalArgumentException("Not said of a promise: " + said);
        }
    }

    /** The last of those to whom it is owed makes it so, as of the latest of their days. */
    private void acceptRevision(Said said, Line line) {
        var repeated = promise.requests().hasAccepted(promise.voice(said), said.number());
        if (repeated && promise.requests().fate(said.number()).isPresent()) return;
        if (!repeated) lines.add(line.what("RevisionAccepted"));
        var words = lines.told().stream()
                .filter(it -> it.is("RevisionAccepted") && it.number() == said.number())
                .toList();
        if (!areAll(words, said.day())) return;
        var dueOn = promise.requests().revision(said.number()).orElseThrow().about();
        lines.add(latest(line.what("CommitmentRevised"), words).about(dueOn));
    }

    private void release(Said said, Line line) {
        if (!said.bySteeringGroup()) {
            var repeated =
                    promise.requests().consents().anyMatch(it -> said.by().equals(it.who()));
            if (!repeated) lines.add(line.what("ReleaseConsented"));
            if (!areAll(promise.requests().consents().toList(), said.day())) return;
        }
        var released = line.what("CommitmentReleased");
        lines.add(said.bySteeringGroup() ? released : letOff(released));
    }

    private Line letOff(Line released) {
        var line = latest(released, promise.requests().consents().toList());
        return line.day().isBefore(promise.settledOn()) ? line.on(promise.settledOn()) : line;
    }

    private boolean areAll(List<Line> words, LocalDate day) {
        return words.stream().map(Line::who).toList().containsAll(promise.owed(day));
    }

    private static Line latest(Line line, List<Line> words) {
        var day = words.stream().map(Line::day).max(LocalDate::compareTo).orElseThrow();
        return Line.of(line.what(), day, line.order()).number(line.number());
    }

    /** Said again on the day on which it was said last, it changes nothing. */
    private void addUnlessLast(Line line) {
        var last = lines.last(it -> it.is(line.what()));
        if (last.filter(it -> it.day().equals(line.day())).isEmpty()) lines.add(line);
    }
}
