package sikkerby.command.desk;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What every request may say beside its own fields: when it happened, why, and on what paper. */
public interface Body {

    /** Today where it is missing. */
    @Nullable
    LocalDate occurredOn();

    @Nullable
    String reason();

    @Nullable
    Document documentRef();
}
