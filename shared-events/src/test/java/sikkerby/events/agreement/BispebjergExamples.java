package sikkerby.events.agreement;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import sikkerby.events.agreement.AgreementEvent.AgreementDrafted;
import sikkerby.events.agreement.AgreementEvent.AgreementEnteredIntoForce;
import sikkerby.events.agreement.AgreementEvent.TermsAccepted;
import sikkerby.events.agreement.AgreementEvent.TermsProposed;
import sikkerby.events.fact.ActorId;
import sikkerby.events.fact.Confidentiality;
import sikkerby.events.fact.PartnerCode;
import sikkerby.events.fact.Period;
import sikkerby.events.place.PlaceCode;

/** AFT-2022-002, "Tryghedsforum Bispebjerg": in force, without a hitch, through 2022 and 2023. */
public final class BispebjergExamples {

    public static final AgreementId BISPEBJERG = AgreementId.of("017f6a10-0000-7000-8000-000000000002");
    public static final PartnerCode OKF = new PartnerCode("OKF");
    public static final LocalDate DRAFTED = LocalDate.of(2022, 1, 10);
    public static final LocalDate AGREED = LocalDate.of(2022, 2, 1);
    public static final Period THROUGH_2023 = Period.through(AGREED, LocalDate.of(2023, 12, 31));

    private BispebjergExamples() {}

    public static AgreementDrafted drafted() {
        return new AgreementDrafted(
                BISPEBJERG,
                "AFT-2022-002",
                AgreementExamples.words("Tryghedsforum Bispebjerg"),
                AgreementKind.SAFETY_PARTNERSHIP,
                List.of(OKF, AgreementExamples.SSP, AgreementExamples.POLITI),
                List.of(new PartnerCode("BNV")),
                Confidentiality.PARTIES,
                false,
                DRAFTED);
    }

    public static Terms terms() {
        return new Terms(
                AgreementExamples.words("Parterne mødes hver måned og følger op på trygheden i Bispebjerg."),
                null,
                THROUGH_2023,
                List.of(new PlaceCode("BIS")),
                0,
                true,
                null,
                null);
    }

    /** The same, but for who confirms what was kept. */
    public static Terms termsToConfirm() {
        var it = terms();
        return new Terms(
                it.text(),
                it.purpose(),
                it.period(),
                it.places(),
                it.noticePeriodDays(),
                it.survivesWithdrawal(),
                it.ratifiedBy(),
                it.legalBasis(),
                null,
                ConfirmRule.BENEFICIARY);
    }

    public static TermsProposed proposed() {
        return new TermsProposed(BISPEBJERG, 1, terms(), terms().hash(), LocalDate.of(2022, 1, 17));
    }

    public static TermsAccepted acceptedBy(PartnerCode party, String coordinator) {
        return new TermsAccepted(BISPEBJERG, 1, terms().hash(), party, new ActorId(coordinator), AGREED);
    }

    public static AgreementEnteredIntoForce enteredIntoForce() {
        return new AgreementEnteredIntoForce(BISPEBJERG, 1, THROUGH_2023, false, AGREED);
    }

    /** From the draft until it binds, in the order in which it happened. */
    public static List<AgreementEvent> story() {
        return List.of(
                drafted(),
                proposed(),
                acceptedBy(OKF, "okf"),
                acceptedBy(AgreementExamples.SSP, "ssp"),
                acceptedBy(AgreementExamples.POLITI, "politi"),
                enteredIntoForce());
    }

    /** Agreed on on 1 December 2023 by the others, who go on after that without a last day. */
    public static List<AgreementEvent> goingOnWithout(PartnerCode gone) {
        var agreed = LocalDate.of(2023, 12, 1);
        var period = new Period(LocalDate.of(2024, 1, 1), null);
        var terms = terms().during(period);
        var others = drafted().parties().stream().filter(it -> !it.equals(gone)).toList();
        var accepted = others.stream().map(it -> new TermsAccepted(BISPEBJERG, 2, terms.hash(), it, null, agreed));
        return Stream.of(
                        Stream.of(new TermsProposed(BISPEBJERG, 2, terms, terms.hash(), others, agreed)),
                        accepted,
                        Stream.of(new AgreementEnteredIntoForce(BISPEBJERG, 2, period, false, period.from())))
                .<AgreementEvent>flatMap(events -> events)
                .toList();
    }
}
