package sikkerby.events.annotation;

import java.time.LocalDate;
import java.util.UUID;
import sikkerby.events.fact.AboutEntry;
import sikkerby.events.fact.Text;

/** What can be remarked on an entry, which stays what it is. Names and components are stored and never change. */
public sealed interface AnnotationEvent extends AboutEntry {

    Text text();

    /** Somebody noted what readers of the entry should know, such as another source with another figure. */
    record EntryAnnotated(UUID entry, String type, AnnotationKind kind, Text text, LocalDate occurredOn)
            implements AnnotationEvent {}
}
