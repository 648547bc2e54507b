package sikkerby.events.commitment;

import static sikkerby.events.agreement.AgreementExamples.POLITI;
import static sikkerby.events.agreement.AgreementExamples.SSP;
import static sikkerby.events.agreement.AgreementExamples.words;
import static sikkerby.events.agreement.BispebjergExamples.BISPEBJERG;
import static sikkerby.events.agreement.BispebjergExamples.OKF;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import sikkerby.events.commitment.CommitmentEvent.CommitmentFulfilled;
import sikkerby.events.commitment.CommitmentEvent.CommitmentPledged;
import sikkerby.events.commitment.CommitmentEvent.EvidenceAttached;
import sikkerby.events.commitment.CommitmentEvent.FulfilmentClaimed;
import sikkerby.events.commitment.CommitmentEvent.FulfilmentDisputed;
import sikkerby.events.commitment.CommitmentEvent.OnTrackConfirmed;
import sikkerby.events.commitment.CommitmentEvent.ProgressReported;
import sikkerby.events.fact.Confidentiality;
import sikkerby.events.fact.Sha256;
import sikkerby.events.place.PlaceCode;

/**
 * FOR-2023-0117: the police promise foot patrols in Bispebjerg under AFT-2022-002, due on 28 February 2023. They kept it on
 * 20 February, which nobody told the tracker before 25 March. Dates are in 2023 where their names give no year.
 */
public final class CommitmentExamples {

    public static final CommitmentId PATROLS = CommitmentId.of("01860b20-0000-7000-8000-000000000117");
    public static final String NUMBER = "FOR-2023-0117";

    public static final LocalDate FEBRUARY_1 = LocalDate.of(2023, 2, 1);
    public static final LocalDate FEBRUARY_10 = LocalDate.of(2023, 2, 10);
    public static final LocalDate FEBRUARY_20 = LocalDate.of(2023, 2, 20);
    public static final LocalDate FEBRUARY_22 = LocalDate.of(2023, 2, 22);
    public static final LocalDate FEBRUARY_28 = LocalDate.of(2023, 2, 28);
    /** The steering group's meeting. */
    public static final LocalDate MARCH_14 = LocalDate.of(2023, 3, 14);
    /** The day on which the fulfilment of 20 February was recorded. */
    public static final LocalDate MARCH_25 = LocalDate.of(2023, 3, 25);

    private CommitmentExamples() {}

    public static CommitmentPledged pledged() {
        return new CommitmentPledged(
                PATROLS,
                NUMBER,
                BISPEBJERG,
                1,
                POLITI,
                List.of(OKF, SSP),
                List.of(),
                List.of(new PlaceCode("BIS")),
                words("Politiet går aftenpatrulje i Bispebjerg tre gange om ugen i februar."),
                new Measure(new BigDecimal("12"), words("patruljer")),
                FEBRUARY_28,
                null,
                false,
                Confidentiality.PARTIES,
                FEBRUARY_1);
    }

    /** The same promise, to be kept again and again until a last day. */
    public static CommitmentPledged pledged(Recurrence recurrence, LocalDate lastDay) {
        var pledge = pledged();
        return new CommitmentPledged(
                PATROLS,
                NUMBER,
                BISPEBJERG,
                1,
                POLITI,
                pledge.beneficiaries(),
                pledge.initiatives(),
                pledge.places(),
                pledge.text(),
                pledge.measure(),
                lastDay,
                recurrence,
                false,
                Confidentiality.PARTIES,
                FEBRUARY_1);
    }

    /** The same promise, made to the steering group and under no agreement. */
    public static CommitmentPledged pledgedToTheSteeringGroup() {
        var pledge = pledged();
        return new CommitmentPledged(
                PATROLS,
                NUMBER,
                null,
                null,
                POLITI,
                List.of(),
                pledge.initiatives(),
                pledge.places(),
                pledge.text(),
                null,
                FEBRUARY_28,
                null,
                false,
                Confidentiality.PARTIES,
                FEBRUARY_1);
    }

    public static ProgressReported progressReported() {
        return new ProgressReported(PATROLS, words("Fire patruljer er gået."), true, FEBRUARY_10);
    }

    public static OnTrackConfirmed onTrackConfirmed() {
        return new OnTrackConfirmed(PATROLS, FEBRUARY_10);
    }

    public static EvidenceAttached evidenceAttached() {
        return evidenceAttachedOn(FEBRUARY_20);
    }

    public static EvidenceAttached evidenceAttachedOn(LocalDate day) {
        return new EvidenceAttached(
                PATROLS,
                words("Vagtplan for februar"),
                words("https://intranet.example/vagtplan/2023-02"),
                new Sha256("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
                day);
    }

    public static FulfilmentClaimed claimed() {
        return claimedOn(FEBRUARY_20);
    }

    public static FulfilmentClaimed claimedOn(LocalDate day) {
        return new FulfilmentClaimed(PATROLS, words("Tolv patruljer er gået som lovet."), false, day);
    }

    public static FulfilmentDisputed disputedBySsp() {
        return new FulfilmentDisputed(PATROLS, SSP, FEBRUARY_22);
    }

    public static CommitmentFulfilled confirmedBySsp() {
        return new CommitmentFulfilled(PATROLS, SSP, FEBRUARY_20);
    }

    /** From pledge to fulfilment, in the order in which it happened. */
    public static List<CommitmentEvent> story() {
        return List.of(pledged(), progressReported(), evidenceAttached(), claimed(), confirmedBySsp());
    }
}
