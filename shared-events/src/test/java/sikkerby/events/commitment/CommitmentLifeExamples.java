package sikkerby.events.commitment;

import static sikkerby.events.agreement.AgreementExamples.POLITI;
import static sikkerby.events.agreement.AgreementExamples.SSP;
import static sikkerby.events.agreement.AgreementExamples.words;
import static sikkerby.events.agreement.BispebjergExamples.OKF;
import static sikkerby.events.commitment.CommitmentExamples.FEBRUARY_1;
import static sikkerby.events.commitment.CommitmentExamples.FEBRUARY_10;
import static sikkerby.events.commitment.CommitmentExamples.FEBRUARY_20;
import static sikkerby.events.commitment.CommitmentExamples.FEBRUARY_22;
import static sikkerby.events.commitment.CommitmentExamples.FEBRUARY_28;
import static sikkerby.events.commitment.CommitmentExamples.MARCH_14;
import static sikkerby.events.commitment.CommitmentExamples.PATROLS;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import sikkerby.events.commitment.CommitmentEvent.CommitmentAccepted;
import sikkerby.events.commitment.CommitmentEvent.CommitmentDeclaredNotMet;
import sikkerby.events.commitment.CommitmentEvent.CommitmentDeclined;
import sikkerby.events.commitment.CommitmentEvent.CommitmentLapsed;
import sikkerby.events.commitment.CommitmentEvent.CommitmentProposed;
import sikkerby.events.commitment.CommitmentEvent.CommitmentReleased;
import sikkerby.events.commitment.CommitmentEvent.CommitmentRevised;
import sikkerby.events.commitment.CommitmentEvent.CommitmentTransferred;
import sikkerby.events.commitment.CommitmentEvent.EntryContested;
import sikkerby.events.commitment.CommitmentEvent.OverdueEscalated;
import sikkerby.events.commitment.CommitmentEvent.ReleaseConsented;
import sikkerby.events.commitment.CommitmentEvent.ReminderSent;
import sikkerby.events.commitment.CommitmentEvent.RevisionAccepted;
import sikkerby.events.commitment.CommitmentEvent.RevisionProposed;
import sikkerby.events.commitment.CommitmentEvent.RevisionRefused;
import sikkerby.events.commitment.CommitmentEvent.TransferProposed;
import sikkerby.events.fact.BodyCode;
import sikkerby.events.fact.PartnerCode;

/** What else may become of FOR-2023-0117: asked for by SSP, revised, let off, handed over, given up. */
public final class CommitmentLifeExamples {

    /** The event by which it was pledged. */
    public static final UUID PLEDGE = UUID.fromString("01860b20-0000-7000-8000-0000000001ed");

    public static final LocalDate FEBRUARY_14 = LocalDate.of(2023, 2, 14);
    public static final LocalDate MARCH_31 = LocalDate.of(2023, 3, 31);
    public static final LocalDate NEW_YEAR_2024 = LocalDate.of(2024, 1, 1);

    private CommitmentLifeExamples() {}

    /** SSP asks the police for the patrols. */
    public static CommitmentProposed proposedBySsp() {
        return proposedBy(SSP, CommitmentExamples.pledged());
    }

    /** The steering group asks, under no agreement. */
    public static CommitmentProposed proposedByTheSteeringGroup() {
        return proposedBy(null, CommitmentExamples.pledgedToTheSteeringGroup());
    }

    private static CommitmentProposed proposedBy(@Nullable PartnerCode proposer, CommitmentEvent.Beginning promise) {
        return new CommitmentProposed(
                PATROLS,
                promise.number(),
                promise.agreement(),
                promise.termsVersion(),
                proposer,
                promise.debtor(),
                promise.beneficiaries(),
                promise.initiatives(),
                promise.places(),
                promise.text(),
                promise.measure(),
                FEBRUARY_28,
                null,
                false,
                promise.confidentiality(),
                FEBRUARY_1);
    }

    public static CommitmentAccepted accepted() {
        return new CommitmentAccepted(PATROLS, 1, FEBRUARY_10);
    }

    public static CommitmentDeclined declined() {
        return new CommitmentDeclined(PATROLS, FEBRUARY_10);
    }

    /** A month later, and in other words. */
    public static RevisionProposed revisionProposed() {
        return new RevisionProposed(
                PATROLS,
                1,
                words("Politiet går aftenpatrulje i Bispebjerg to gange om ugen i februar og marts."),
                MARCH_31,
                FEBRUARY_20);
    }

    public static RevisionAccepted revisionAcceptedBy(@Nullable PartnerCode party) {
        return new RevisionAccepted(PATROLS, 1, party, FEBRUARY_22);
    }

    public static CommitmentRevised revised() {
        return new CommitmentRevised(PATROLS, 1, FEBRUARY_22);
    }

    public static RevisionRefused revisionRefusedBy(@Nullable PartnerCode party) {
        return new RevisionRefused(PATROLS, 1, party, FEBRUARY_22);
    }

    public static ReleaseConsented releaseConsentedBy(PartnerCode party) {
        return new ReleaseConsented(PATROLS, party, FEBRUARY_22);
    }

    public static CommitmentReleased released() {
        return new CommitmentReleased(PATROLS, false, null, FEBRUARY_22);
    }

    public static CommitmentReleased releasedByDecision() {
        return new CommitmentReleased(PATROLS, true, words("Styregruppen, 14. marts 2023, punkt 3"), MARCH_14);
    }

    public static TransferProposed transferProposedToSsp() {
        return new TransferProposed(PATROLS, POLITI, SSP, false, null, FEBRUARY_20);
    }

    public static CommitmentTransferred transferredToSsp() {
        return new CommitmentTransferred(PATROLS, POLITI, SSP, false, List.of(OKF), FEBRUARY_22);
    }

    /** The police has left; the steering group has found somebody who takes the task on without being bound. */
    public static TransferProposed transferToContributorDecided(PartnerCode contributor) {
        return new TransferProposed(
                PATROLS, null, contributor, true, words("Styregruppen, 14. marts 2023, punkt 3"), MARCH_14);
    }

    public static CommitmentTransferred transferredToContributor(PartnerCode contributor) {
        return new CommitmentTransferred(PATROLS, POLITI, contributor, true, List.of(OKF, SSP), MARCH_14);
    }

    public static CommitmentDeclaredNotMet declaredNotMetBy(@Nullable PartnerCode party) {
        return new CommitmentDeclaredNotMet(PATROLS, party, MARCH_14);
    }

    /** The police never said what was recorded for them. */
    public static EntryContested contested() {
        return contested(PLEDGE);
    }

    public static EntryContested contested(UUID pledge) {
        return new EntryContested(PATROLS, pledge, FEBRUARY_10);
    }

    /** With its agreement. */
    public static CommitmentLapsed lapsed() {
        return new CommitmentLapsed(PATROLS, false, null, NEW_YEAR_2024);
    }

    public static CommitmentLapsed lapsedByDecision() {
        return new CommitmentLapsed(PATROLS, true, words("Styregruppen, 14. marts 2023, punkt 3"), MARCH_14);
    }

    /** On time, two weeks before the day. */
    public static ReminderSent reminded() {
        return new ReminderSent(PATROLS, POLITI, FEBRUARY_28, -14, FEBRUARY_14);
    }

    /** Two days late, since the clock stood still. */
    public static ReminderSent remindedAWeekAfter() {
        return new ReminderSent(PATROLS, POLITI, FEBRUARY_28, 7, LocalDate.of(2023, 3, 9));
    }

    public static OverdueEscalated escalatedTo(String level, int days) {
        return new OverdueEscalated(PATROLS, new BodyCode(level), FEBRUARY_28, days, FEBRUARY_28.plusDays(days));
    }

    public static OverdueEscalated escalated() {
        return escalatedTo("STEERING_GROUP", 60);
    }
}
