package sikkerby.endtoend.rules;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a promise is made under: an agreement, or none, where it is made to the steering group. */
public sealed interface Under permits Agreed, SteeringGroup {

    /** Those who may promise something now, or be promised it. */
    List<String> asked();

    /** Those who take part now without being bound. */
    List<String> contributors();

    /** Those who may promise something on a day. */
    List<String> partiesOn(LocalDate day);

    /** Those who take part on a day without being bound. */
    List<String> contributorsOn(LocalDate day);

    /** Those whom it bound on a day, as far as was known. */
    List<String> parties(LocalDate day, int known);

    boolean bindsOn(LocalDate day);

    boolean hasEndedBy(LocalDate day);

    boolean hasRunOutBy(LocalDate day);

    /** Whether a promise made on a day may be due on another. */
    boolean covers(LocalDate dueOn, LocalDate madeOn);

    /** Whether only those to whom it is owed answer on that day whether it was kept. */
    boolean isAnsweredByOwed(LocalDate day);

    LocalDate today();

    /** The day from which on what was promised under it lapses. */
    Optional<LocalDate> endRecorded();

    /** That it ended by that day is recorded, and counts. */
    boolean wasEndedBy(LocalDate day);

    /** As far as was known, nothing is owed under it any more on that day but what survives it. */
    boolean hasLetLapseBy(LocalDate day, int known);

    @Nullable
    String state(LocalDate day, int known);
}
