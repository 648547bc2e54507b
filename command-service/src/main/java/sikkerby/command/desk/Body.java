package sikkerby.command.desk;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What every request may say beside its own fields: when it happened, why, on what paper, and from what source. */
public interface Body {

    /** Today where it is missing. */
    @Nullable
    LocalDate occurredOn();

    @Nullable
    String reason();

    @Nullable
    Document documentRef();

    @Nullable
    Source source();
}
