package sikkerby.benchmark.seed;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import sikkerby.events.casefile.CaseEvent.CaseClosed;
import sikkerby.events.casefile.CaseEvent.CaseLinked;
import sikkerby.events.casefile.CaseEvent.CaseOpened;
import sikkerby.events.casefile.CaseEvent.NoteAdded;
import sikkerby.events.casefile.CaseId;
import sikkerby.events.casefile.LinkedKind;
import sikkerby.events.fact.Confidentiality;
import sikkerby.events.fact.EsdhNumber;
import sikkerby.events.fact.PartnerCode;

/** A case is opened, linked to the initiative that it is about, written in, and closed. */
final class CaseLife extends Life {

    private final CaseId casefile;
    private final PartnerCode responsible;
    private int step;
    private final int notes;

    CaseLife(World world, Instant begun, LocalDate day) {
        super(world, "Case", "SAG", 3, begun, day);
        this.casefile = new CaseId(id);
        this.responsible = dice.of(world.cast().partners());
        this.notes = dice.between(1, 4);
    }

    @Override
    @Nullable
    Said step(LocalDate day) {
        var now = step++;
        if (now == 0) return new Said(opened(day), responsible);
        if (now == 1) {
            var about = world.initiatives(1);
            if (!about.isEmpty()) {
                var target = about.getFirst().value();
                return new Said(new CaseLinked(casefile, LinkedKind.INITIATIVE, target, day), responsible);
            }
        }
        if (now <= notes + 1) return new Said(new NoteAdded(casefile, dice.text(), day), responsible);
        return now == notes + 2 && !dice.onceIn(3) ? new Said(new CaseClosed(casefile, day), responsible) : null;
    }

    private CaseOpened opened(LocalDate day) {
        var esdh = new EsdhNumber("%d-%07d".formatted(day.getYear(), dice.below(10_000_000)));
        return new CaseOpened(
                casefile, number, dice.title(), responsible, esdh, null, null, Confidentiality.PUBLIC, day);
    }
}
