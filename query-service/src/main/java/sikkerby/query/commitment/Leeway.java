package sikkerby.query.commitment;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import sikkerby.events.fact.PartnerCode;
import sikkerby.query.commitment.Turns.Fate;
import sikkerby.query.commitment.Turns.Revision;
import sikkerby.query.commitment.Turns.Transfer;

/**
 * What its agreement, as it stands that day, leaves to be said about a commitment: whatever else is said, the command
 * service is bound to refuse.
 *
 * @param owed those to whom it is owed now
 */
record Leeway(CommitmentState it, @Nullable Bond bond, List<PartnerCode> owed, LocalDate day) {

    private static final Pattern ACCEPT_REVISION = Pattern.compile("revisions/(\\d+)/accept");

    static Leeway of(CommitmentState it, @Nullable Bond bond, LocalDate day) {
        return new Leeway(it, bond, new Awaiting(it, bond).owed(), day);
    }

    /**
     * Whether this can be said at all, whoever says it.
     *
     * @param command its path below that of the commitment
     */
    boolean allows(String command) {
        return switch (command) {
            case "accept" -> canBeAccepted();
            case "claim" -> binds();
            case "revisions" -> open().isEmpty();
            case "transfer/accept" -> canBeTakenOver();
            default -> {
                var revision = ACCEPT_REVISION.matcher(command);
                yield !revision.matches() || allows(Integer.parseInt(revision.group(1)));
            }
        };
    }

    /** Nothing is kept that binds nobody (process rule 4). */
    private boolean binds() {
        return bond == null || bond.holds(it.promise().survives());
    }

    /** Nobody promises what had to be done before, or as no party, or for a day that the terms do not cover. */
    private boolean canBeAccepted() {
        var promise = it.promise();
        if (promise.dueOn().isBefore(day)) return false;
        return bond == null || (bond.binds(promise.debtor()) && bond.takesPromises() && covers(promise.dueOn()));
    }

    private boolean allows(int revision) {
        return it.turns()
                .revision(revision)
                .map(Revision::dueOn)
                .map(this::covers)
                .orElse(true);
    }

    private boolean covers(LocalDate dueOn) {
        return bond == null || it.promise().survives() || bond.covers(dueOn);
    }

    private Optional<Revision> open() {
        return it.turns().revisions().stream()
                .filter(revision -> revision.state() == Fate.OPEN)
                .findFirst();
    }

    /** By a party; by a contributor only what somebody who left owed. */
    private boolean canBeTakenOver() {
        var asked = it.turns().transfers().stream().reduce((_, later) -> later);
        return bond == null || asked.filter(this::canBe).isPresent();
    }

    private boolean canBe(Transfer transfer) {
        var held = Objects.requireNonNull(bond);
        return transfer.nonBinding()
                ? held.contributors().contains(transfer.to().value()) && held.hasLost(it.promise())
                : held.binds(transfer.to());
    }
}
