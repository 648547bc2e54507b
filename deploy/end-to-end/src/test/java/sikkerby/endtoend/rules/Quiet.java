package sikkerby.endtoend.rules;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import sikkerby.endtoend.rules.Lines.Line;

/**
 * An object that is what was said of it: nothing happens to it by itself.
 *
 * @param <D> what lines make of it
 */
sealed interface Quiet<D extends Quiet.Days> extends Told permits Undertaken, Filed {

    /** What lines, one after the other, make of an object. */
    sealed interface Days permits InitiativeDays, CaseDays {

        /** Nothing before it began. */
        @Nullable
        String state();
    }

    D after(List<Line> told);

    /** What has come of it, by the order in which it was told. */
    default D now() {
        return after(lines().told());
    }

    /** What it was on a day, as far as was known. */
    default D on(LocalDate day, int known) {
        return after(lines().by(day, known));
    }

    @Override
    default @Nullable String state(LocalDate day, int known) {
        return on(day, known).state();
    }

    @Override
    default String state() {
        return String.valueOf(now().state());
    }

    @Override
    default Optional<String> due() {
        return Optional.empty();
    }

    @Override
    default void happen(int order) {
        throw new IllegalStateException("Nothing happens to this by itself.");
    }
}
