package sikkerby.endtoend.rules;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import sikkerby.endtoend.rules.Lines.Line;
import sikkerby.endtoend.words.Said;

/** What a case is by the rules. */
public final class Filed implements Quiet<CaseDays> {

    final Lines lines;
    final String responsible;

    private Filed(Lines lines, String responsible) {
        this.lines = lines;
        this.responsible = responsible;
    }

    static Filed opened(Said said, int order) {
        var lines = new Lines();
        lines.add(Line.of("CaseOpened", said.day(), order).who(said.by()));
        return new Filed(lines, said.whom());
    }

    Filed copy() {
        return new Filed(lines.copy(), responsible);
    }

    @Override
    public Lines lines() {
        return lines;
    }

    /** Who keeps it. */
    public String responsible() {
        return responsible;
    }

    @Override
    public Set<String> against(Said said, World world) {
        return CaseRules.against(said, this, world);
    }

    @Override
    public void take(Said said, int order) {
        var line = Line.of("", said.day(), order).who(said.by()).number(said.number());
        switch (said.what()) {
            case NOTE -> {
                var same = lines.last(it -> it.is("NoteAdded") && it.day().equals(said.day()));
                if (same.isEmpty()) lines.add(line.what("NoteAdded"));
            }
            case DOCUMENT -> {
                if (document(said.number()).isEmpty())
                    lines.add(line.what("DocumentRegistered").about(said.from()));
            }
            case FILE -> {
                if (now().esdh() != said.number()) lines.add(line.what("EsdhReferenceSet"));
            }
            case CLASSIFY -> {
                if (now().topic() != said.number()) lines.add(line.what("CaseClassified"));
            }
            case LINK_CASE -> {
                if (link(said.target()).isEmpty())
                    lines.add(line.what("CaseLinked").number(said.target()));
            }
            case UNLINK_CASE -> {
                if (link(said.target()).isPresent())
                    lines.add(line.what("CaseUnlinked").number(said.target()));
            }
            case HOLD -> {
                if (!now().level().equals(said.whom()))
                    lines.add(line.what("ConfidentialityChanged").word(said.whom()));
            }
            case CLOSE -> {
                if (isOpen()) lines.add(line.what("CaseClosed"));
            }
            case REOPEN -> {
                if (!isOpen()) lines.add(line.what("CaseReopened"));
            }
            case CORRECT, ANNUL -> Footing.correct(said, lines, order);
            default -> throw new IllegalArgumentException("Not said of a case: " + said);
        }
    }

    /** Each is filed once, under a number of its own. */
    Optional<Line> document(int number) {
        return lines.last(it -> it.is("DocumentRegistered") && it.number() == number);
    }

    /** What links it to another object, by what was told last. */
    Optional<Line> link(int target) {
        return lines.last(it -> it.is("CaseLinked", "CaseUnlinked") && it.number() == target)
                .filter(it -> it.is("CaseLinked"));
    }

    public boolean isOpen() {
        return !state().equals("CLOSED");
    }

    @Override
    public CaseDays after(List<Line> told) {
        return new CaseDays(told);
    }
}
