package sikkerby.events.agreement;

import java.time.LocalDate;
import sikkerby.events.agreement.AgreementEvent.AgreementEnteredIntoForce;
import sikkerby.events.fact.Period;

/**
 * That terms had all that it takes for them to bind.
 *
 * @param completedOn the day of the last signature, or of what else came last
 * @param recordedOn the day on which that was recorded
 */
public record Completion(LocalDate completedOn, LocalDate recordedOn) {

    /** From the agreed day on; with retroactive effect where the last of it came, or was recorded, later (process rule 1). */
    public AgreementEnteredIntoForce of(AgreementId agreement, int termsVersion, Period period) {
        var from = period.from();
        var late = completedOn.isAfter(from);
        var retroactive = late || recordedOn.isAfter(from);
        return new AgreementEnteredIntoForce(agreement, termsVersion, period, retroactive, late ? completedOn : from);
    }
}
