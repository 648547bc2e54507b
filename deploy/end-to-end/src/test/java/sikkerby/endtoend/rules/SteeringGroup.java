package sikkerby.endtoend.rules;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import sikkerby.endtoend.words.Said;

/** What is promised to the steering group, under no agreement: by anybody, for any day, and it never ends. */
record SteeringGroup(LocalDate today) implements Under {

    private static final List<String> DEBTORS = List.of("SOF", "SSP", "POLITI", "BUF", "TMF");
    private static final List<String> ALL = List.of("SOF", "SSP", "POLITI", "BUF", "TMF", Said.STEERING_GROUP);

    @Override
    public List<String> asked() {
        return DEBTORS;
    }

    @Override
    public List<String> contributors() {
        return List.of();
    }

    @Override
    public List<String> partiesOn(LocalDate day) {
        return ALL;
    }

    @Override
    public List<String> contributorsOn(LocalDate day) {
        return List.of();
    }

    @Override
    public List<String> parties(LocalDate day, int known) {
        return ALL;
    }

    @Override
    public boolean bindsOn(LocalDate day) {
        return true;
    }

    @Override
    public boolean hasEndedBy(LocalDate day) {
        return false;
    }

    @Override
    public boolean hasRunOutBy(LocalDate day) {
        return false;
    }

    @Override
    public boolean covers(LocalDate dueOn, LocalDate madeOn) {
        return true;
    }

    @Override
    public boolean isAnsweredByOwed(LocalDate day) {
        return true;
    }

    @Override
    public boolean wasEndedBy(LocalDate day) {
        return false;
    }

    @Override
    public boolean hasLetLapseBy(LocalDate day, int known) {
        return false;
    }

    @Override
    public Optional<LocalDate> endRecorded() {
        return Optional.empty();
    }

    /** It has none: what is promised to the steering group is never binding between parties. */
    @Override
    public @Nullable String state(LocalDate day, int known) {
        return null;
    }
}
