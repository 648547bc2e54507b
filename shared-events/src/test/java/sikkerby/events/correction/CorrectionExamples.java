package sikkerby.events.correction;

import static sikkerby.events.agreement.AgreementExamples.words;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import sikkerby.events.commitment.CommitmentExamples;
import sikkerby.events.commitment.Measure;
import sikkerby.events.correction.CorrectionEvent.CorrectionConsented;
import sikkerby.events.correction.CorrectionEvent.CorrectionProposed;
import sikkerby.events.correction.CorrectionEvent.CorrectionRefused;
import sikkerby.events.correction.CorrectionEvent.CorrectionWithdrawn;
import sikkerby.events.correction.CorrectionEvent.EntryCorrected;
import sikkerby.events.fact.EsdhNumber;
import sikkerby.events.fact.PartnerCode;
import sikkerby.events.fact.Period;
import sikkerby.events.partner.PartnerExamples;
import sikkerby.events.place.PlaceExamples;

/** The foot patrols of FOR-2023-0117 were kept on 21 February, not on the 20th, as the police found out in April. */
public final class CorrectionExamples {

    public static final UUID CLAIM = UUID.fromString("01869000-0000-7000-8000-00000000c1a1");
    public static final UUID PLEDGE = UUID.fromString("01860b20-0000-7000-8000-0000000001ed");
    public static final UUID PROPOSAL = UUID.fromString("01870000-0000-7000-8000-00000000c044");
    public static final LocalDate FEBRUARY_21 = LocalDate.of(2023, 2, 21);
    public static final LocalDate APRIL_3 = LocalDate.of(2023, 4, 3);

    private CorrectionExamples() {}

    public static CorrectionProposed claimedADayLaterProposed() {
        return new CorrectionProposed(
                CLAIM,
                "commitment.FulfilmentClaimed",
                CorrectionReason.WRONG_DATE,
                words("Den sidste patrulje gik den 21., som vagtplanen viser."),
                occurredOn(CommitmentExamples.FEBRUARY_20),
                occurredOn(FEBRUARY_21),
                APRIL_3);
    }

    public static EntryCorrected claimedADayLater() {
        var proposed = claimedADayLaterProposed();
        return new EntryCorrected(
                CLAIM,
                proposed.type(),
                proposed.reasonCode(),
                proposed.text(),
                proposed.was(),
                proposed.corrected(),
                PROPOSAL,
                APRIL_3);
    }

    /** The police are not asked, but those to whom it is owed: it would be owed later. */
    public static CorrectionProposed dueLaterProposed() {
        return new CorrectionProposed(
                PLEDGE,
                "commitment.CommitmentPledged",
                CorrectionReason.WRONG_DATE,
                words("Fristen var aftalt til den 14. marts."),
                dueOn(CommitmentExamples.FEBRUARY_28),
                dueOn(CommitmentExamples.MARCH_14),
                List.of(PartnerExamples.OKF, PartnerExamples.SSP),
                null,
                APRIL_3);
    }

    /** Both SSP, which would owe it, and one of those to whom it is owed have to agree. */
    public static CorrectionProposed owedByAnotherProposed() {
        return new CorrectionProposed(
                PLEDGE,
                "commitment.CommitmentPledged",
                CorrectionReason.WRONG_PARTY,
                words("Det er SSP, der går aftenvandring."),
                debtor(PartnerExamples.POLITI),
                debtor(PartnerExamples.SSP),
                null,
                List.of(List.of(PartnerExamples.SSP), List.of(PartnerExamples.OKF, PartnerExamples.SOF)),
                APRIL_3);
    }

    public static CorrectionConsented owedByAnotherConsented() {
        return new CorrectionConsented(
                PLEDGE, "commitment.CommitmentPledged", PROPOSAL, List.of(PartnerExamples.SSP), APRIL_3);
    }

    public static CorrectionRefused claimedADayLaterRefused() {
        return new CorrectionRefused(CLAIM, "commitment.FulfilmentClaimed", PROPOSAL, APRIL_3);
    }

    public static CorrectionWithdrawn claimedADayLaterWithdrawn() {
        return new CorrectionWithdrawn(CLAIM, "commitment.FulfilmentClaimed", PROPOSAL, APRIL_3);
    }

    /** Every value that a correction can give, each taking the place of another, but for the places: those are new. */
    public static EntryCorrected everythingCorrected() {
        return corrected(
                new Corrected(
                        null,
                        CommitmentExamples.FEBRUARY_20,
                        CommitmentExamples.FEBRUARY_28,
                        CommitmentExamples.FEBRUARY_1,
                        CommitmentExamples.FEBRUARY_1,
                        Period.through(CommitmentExamples.FEBRUARY_1, CommitmentExamples.FEBRUARY_28),
                        PartnerExamples.SOF,
                        PartnerExamples.POLITI,
                        PartnerExamples.POLITI,
                        PartnerExamples.SOF,
                        null,
                        words("Patruljer"),
                        words("Politiet går patrulje."),
                        words("Gjort."),
                        words("Færre ubehagelige oplevelser."),
                        true,
                        new Measure(BigDecimal.TEN, words("patruljer")),
                        words("Tryghed om aftenen."),
                        words("Det mærkes om aftenen."),
                        PartnerExamples.SOF,
                        PartnerExamples.SOF,
                        CommitmentExamples.FEBRUARY_1,
                        CommitmentExamples.FEBRUARY_1,
                        words("Brev om patruljer"),
                        new EsdhNumber("2023-0017744")),
                new Corrected(
                        null,
                        FEBRUARY_21,
                        CommitmentExamples.MARCH_14,
                        CommitmentExamples.FEBRUARY_10,
                        CommitmentExamples.FEBRUARY_10,
                        new Period(CommitmentExamples.FEBRUARY_1, null),
                        PartnerExamples.SSP,
                        PartnerExamples.SSP,
                        PartnerExamples.SSP,
                        PartnerExamples.SSP,
                        List.of(PlaceExamples.YNB),
                        words("Aftenpatruljer"),
                        words("SSP går aftenvandring."),
                        words("Næsten gjort."),
                        words("Flere trygge."),
                        false,
                        new Measure(BigDecimal.TWO, words("patruljer")),
                        words("Tryghed hele døgnet."),
                        words("Det mærkes hele døgnet."),
                        PartnerExamples.SSP,
                        PartnerExamples.SSP,
                        CommitmentExamples.FEBRUARY_10,
                        CommitmentExamples.FEBRUARY_10,
                        words("Brev om aftenpatruljer"),
                        new EsdhNumber("2023-0017745")));
    }

    public static EntryCorrected claimAnnulled() {
        return corrected(nothing(), annulled());
    }

    private static EntryCorrected corrected(Corrected was, Corrected corrected) {
        return new EntryCorrected(
                CLAIM,
                "commitment.FulfilmentClaimed",
                corrected.annuls() ? CorrectionReason.ENTERED_IN_ERROR : CorrectionReason.WRONG_WORDS,
                words("Forvekslet med en anden forpligtelse."),
                was,
                corrected,
                null,
                APRIL_3);
    }

    public static Corrected occurredOn(LocalDate day) {
        return given(null, day, null, null, null);
    }

    public static Corrected dueOn(LocalDate day) {
        return given(null, null, day, null, null);
    }

    public static Corrected effectiveOn(LocalDate day) {
        return given(null, null, null, day, null);
    }

    public static Corrected debtor(PartnerCode debtor) {
        return given(null, null, null, null, debtor);
    }

    public static Corrected annulled() {
        return Corrected.ANNULLED;
    }

    public static Corrected restored() {
        return given(false, null, null, null, null);
    }

    public static Corrected nothing() {
        return given(null, null, null, null, null);
    }

    private static Corrected given(
            @Nullable Boolean annulled,
            @Nullable LocalDate occurredOn,
            @Nullable LocalDate dueOn,
            @Nullable LocalDate effectiveOn,
            @Nullable PartnerCode debtor) {
        return new Corrected(
                annulled,
                occurredOn,
                dueOn,
                effectiveOn,
                null,
                null,
                null,
                debtor,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null);
    }
}
