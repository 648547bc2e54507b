package sikkerby.benchmark.seed;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import sikkerby.events.commitment.CommitmentEvent.CommitmentDeclaredNotMet;
import sikkerby.events.commitment.CommitmentEvent.CommitmentFulfilled;
import sikkerby.events.commitment.CommitmentEvent.CommitmentPledged;
import sikkerby.events.commitment.CommitmentEvent.CommitmentRevised;
import sikkerby.events.commitment.CommitmentEvent.EvidenceAttached;
import sikkerby.events.commitment.CommitmentEvent.FulfilmentClaimed;
import sikkerby.events.commitment.CommitmentEvent.FulfilmentDisputed;
import sikkerby.events.commitment.CommitmentEvent.OnTrackConfirmed;
import sikkerby.events.commitment.CommitmentEvent.ProgressReported;
import sikkerby.events.commitment.CommitmentEvent.RevisionAccepted;
import sikkerby.events.commitment.CommitmentEvent.RevisionProposed;
import sikkerby.events.commitment.CommitmentId;
import sikkerby.events.fact.Confidentiality;
import sikkerby.events.fact.PartnerCode;
import sikkerby.events.fact.Period;

/** A promise is made, told of, put off now and then, and kept or not. */
final class CommitmentLife extends Life {

    private static final int SLIPS_ONE_IN = 5;
    private static final int NEVER_ENDS_ONE_IN = 4;
    private static final int NOT_MET_ONE_IN = 8;

    private enum Stage {
        PLEDGING,
        WORKING,
        REVISION_PROPOSED,
        REVISION_ACCEPTED,
        CLAIMING,
        CLAIMED,
        OVER
    }

    private final CommitmentId commitment;
    private final @Nullable Binding under;
    private final PartnerCode debtor;
    private final @Nullable PartnerCode creditor;
    private Stage stage = Stage.PLEDGING;
    private int reports;
    private int revisions;
    private LocalDate dueOn;

    CommitmentLife(World world, Instant begun, LocalDate day) {
        super(world, "Commitment", "FOR", 4, begun, day);
        this.commitment = new CommitmentId(id);
        this.under = world.agreementOn(day);
        var parties = under == null ? List.of(dice.of(world.cast().partners())) : under.parties();
        this.debtor = parties.get(dice.below(parties.size()));
        this.creditor =
                parties.stream().filter(it -> !it.equals(debtor)).findFirst().orElse(null);
        this.dueOn = due(day, under);
        this.reports = dice.between(1, 4);
    }

    private LocalDate due(LocalDate day, @Nullable Binding binding) {
        var wanted = day.plusDays(dice.between(30, 400));
        var end = binding == null ? null : lastDay(binding.period());
        return end != null && end.isBefore(wanted) ? end : wanted;
    }

    private static @Nullable LocalDate lastDay(Period period) {
        return period.lastDay();
    }

    @Override
    @Nullable
    Said step(LocalDate day) {
        return switch (stage) {
            case PLEDGING -> pledged(day);
            case WORKING -> worked(day);
            case REVISION_PROPOSED -> {
                stage = Stage.REVISION_ACCEPTED;
                yield new Said(new RevisionAccepted(commitment, revisions, creditor, day), creditor);
            }
            case REVISION_ACCEPTED -> {
                stage = Stage.WORKING;
                yield new Said(new CommitmentRevised(commitment, revisions, day), creditor);
            }
            case CLAIMING -> {
                stage = Stage.CLAIMED;
                yield new Said(new FulfilmentClaimed(commitment, dice.text(), false, day), debtor);
            }
            case CLAIMED -> judged(day);
            case OVER -> null;
        };
    }

    private Said pledged(LocalDate day) {
        stage = Stage.WORKING;
        var made = new CommitmentPledged(
                commitment,
                number,
                under == null ? null : under.id(),
                under == null ? null : under.version(),
                debtor,
                creditor == null ? List.of() : List.of(creditor),
                world.initiatives(dice.below(3)),
                under == null ? world.cast().places(1, 1) : under.places(),
                dice.text(),
                null,
                dueOn.isBefore(day) ? day : dueOn,
                null,
                false,
                Confidentiality.PUBLIC,
                day);
        return new Said(made, debtor);
    }

    private @Nullable Said worked(LocalDate day) {
        if (reports-- > 0) {
            return dice.onceIn(3)
                    ? new Said(new OnTrackConfirmed(commitment, day), debtor)
                    : new Said(new ProgressReported(commitment, dice.text(), !dice.onceIn(4), day), debtor);
        }
        if (revisions == 0 && under == null && dice.onceIn(SLIPS_ONE_IN)) return slipped(day);
        if (dice.onceIn(NEVER_ENDS_ONE_IN)) {
            stage = Stage.OVER;
            return null;
        }
        if (dice.onceIn(NOT_MET_ONE_IN)) {
            stage = Stage.OVER;
            return new Said(new CommitmentDeclaredNotMet(commitment, debtor, day), debtor);
        }
        stage = Stage.CLAIMING;
        return new Said(new EvidenceAttached(commitment, dice.text(), null, dice.digest(), day), debtor);
    }

    private Said slipped(LocalDate day) {
        stage = Stage.REVISION_PROPOSED;
        revisions++;
        dueOn = dueOn.plusDays(dice.between(14, 180));
        return new Said(new RevisionProposed(commitment, revisions, null, dueOn, day), debtor);
    }

    private Said judged(LocalDate day) {
        if (dice.onceIn(6)) {
            stage = Stage.CLAIMING;
            return new Said(new FulfilmentDisputed(commitment, creditor, day), creditor);
        }
        stage = Stage.OVER;
        return new Said(new CommitmentFulfilled(commitment, creditor, day), creditor);
    }
}
