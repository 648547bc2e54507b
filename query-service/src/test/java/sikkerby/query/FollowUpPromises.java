package sikkerby.query;

import static sikkerby.events.fact.TextExamples.text;
import static sikkerby.events.partner.PartnerExamples.OKF;
import static sikkerby.events.partner.PartnerExamples.POLITI;
import static sikkerby.events.partner.PartnerExamples.SSP;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import sikkerby.events.agreement.AgreementId;
import sikkerby.events.agreement.BispebjergExamples;
import sikkerby.events.commitment.CommitmentEvent.CommitmentPledged;
import sikkerby.events.commitment.CommitmentEvent.CommitmentProposed;
import sikkerby.events.fact.Confidentiality;
import sikkerby.events.fact.PartnerCode;
import sikkerby.events.initiative.InitiativeExamples;
import sikkerby.events.place.PlaceExamples;

/**
 * Promises that differ in number, debtor and days only. What is promised to the steering group, and what is only asked for,
 * names no place.
 */
final class FollowUpPromises {

    private static final List<PartnerCode> PARTIES = List.of(OKF, SSP, POLITI);

    private FollowUpPromises() {}

    static CommitmentPledged pledged(
            int number, PartnerCode debtor, @Nullable AgreementId under, LocalDate pledgedOn, LocalDate dueOn) {
        return new CommitmentPledged(
                FollowUp.id(number),
                "FOR-2023-0" + number,
                under,
                under == null ? null : 1,
                debtor,
                under == null ? List.of() : others(debtor),
                List.of(InitiativeExamples.NETWORK),
                under == null ? List.of() : List.of(PlaceExamples.BIS),
                text("Løfte nummer " + number + "."),
                null,
                dueOn,
                null,
                false,
                Confidentiality.PARTIES,
                pledgedOn);
    }

    static CommitmentProposed proposed(int number, PartnerCode debtor, LocalDate proposedOn, LocalDate dueOn) {
        return new CommitmentProposed(
                FollowUp.id(number),
                "FOR-2023-0" + number,
                BispebjergExamples.BISPEBJERG,
                1,
                SSP,
                debtor,
                others(debtor),
                List.of(),
                List.of(),
                text("Løfte nummer " + number + "."),
                null,
                dueOn,
                null,
                false,
                Confidentiality.PARTIES,
                proposedOn);
    }

    private static List<PartnerCode> others(PartnerCode debtor) {
        return PARTIES.stream().filter(it -> !it.equals(debtor)).toList();
    }
}
