package sikkerby.command.agenda;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is due and not done.
 *
 * @param oldest the day on which the first of it was due
 * @param setbacks some of what was tried in vain, in words
 */
public record Waiting(int steps, @Nullable LocalDate oldest, List<String> setbacks) {}
