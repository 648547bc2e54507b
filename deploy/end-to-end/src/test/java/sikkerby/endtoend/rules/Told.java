package sikkerby.endtoend.rules;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import sikkerby.endtoend.words.Said;

/** One object of a story as the rules have it, kept as what was told of it: nothing here is taken from the services. */
public sealed interface Told permits Agreed, Promised, Quiet {

    Lines lines();

    /**
     * Which rules this would break; it is carried out exactly where there are none.
     *
     * @param world what else there is
     */
    Set<String> against(Said said, World world);

    /** Takes in what was carried out; tells no line where nothing would change. */
    void take(Said said, int order);

    /** What happens by itself, now that it has come so far. */
    Optional<String> due();

    /** Takes in that this has happened. */
    void happen(int order);

    /** What it was on a day, as far as was told up to this order; nothing before it began. */
    @Nullable
    String state(LocalDate day, int known);

    /** What it is by the order in which it was told, in which it is decided what may come next. */
    String state();
}
