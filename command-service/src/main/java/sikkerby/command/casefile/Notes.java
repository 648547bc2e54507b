package sikkerby.command.casefile;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import sikkerby.command.act.Heard;
import sikkerby.events.casefile.CaseEvent.NoteAdded;
import sikkerby.events.fact.Text;

/** The notes in a case, as each is known again when it is sent once more. */
record Notes(List<Note> taken) {

    static final Notes NONE = new Notes(List.of());

    private record Note(Heard text, LocalDate occurredOn) {}

    boolean have(Text text, LocalDate day) {
        return taken.stream().anyMatch(it -> it.occurredOn().equals(day) && Heard.same(it.text(), text));
    }

    Notes with(NoteAdded it) {
        var note = new Note(Heard.of(it.text()), it.occurredOn());
        return new Notes(Stream.concat(taken.stream(), Stream.of(note)).toList());
    }
}
