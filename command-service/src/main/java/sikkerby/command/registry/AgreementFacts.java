package sikkerby.command.registry;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import sikkerby.events.agreement.AgreementEvent;
import sikkerby.events.agreement.AgreementEvent.AgreementDrafted;
import sikkerby.events.agreement.AgreementEvent.AgreementEnteredIntoForce;
import sikkerby.events.agreement.AgreementEvent.AgreementRatified;
import sikkerby.events.agreement.AgreementEvent.TermsAccepted;
import sikkerby.events.agreement.AgreementEvent.TermsDeclined;
import sikkerby.events.agreement.AgreementEvent.TermsProposed;
import sikkerby.events.agreement.AgreementId;
import sikkerby.events.fact.Confidentiality;
import sikkerby.events.fact.Fact;
import sikkerby.events.fact.PartnerCode;
import sikkerby.events.fact.Period;

/**
 * What a rule may know about an agreement.
 *
 * @param proposed the newest version of the terms, whether or not it binds; null while none is proposed
 * @param inForce the version that came into force last; null while none has
 */
public record AgreementFacts(
        AgreementId id,
        Set<PartnerCode> parties,
        Confidentiality confidentiality,
        LocalDate draftedOn,
        @Nullable Version proposed,
        @Nullable Version inForce) {

    /** One version of the terms and the days it is meant for. */
    public record Version(int termsVersion, Period period) {}

    /** In force, and the day lies in its period. */
    public boolean bindsOn(LocalDate day) {
        return inForce != null && inForce.period().contains(day);
    }

    static Optional<AgreementFacts> of(List<Fact> past) {
        @Nullable AgreementFacts agreement = null;
        for (var fact : past) {
            var event = (AgreementEvent) fact;
            if (event instanceof AgreementDrafted it) {
                agreement = new AgreementFacts(
                        it.agreement(), Set.copyOf(it.parties()), it.confidentiality(), it.occurredOn(), null, null);
            } else if (agreement != null) {
                agreement = agreement.after(event);
            }
        }
        return Optional.ofNullable(agreement);
    }

    private AgreementFacts after(AgreementEvent event) {
        return switch (event) {
            case AgreementDrafted _, TermsAccepted _, TermsDeclined _, AgreementRatified _ -> this;
            case TermsProposed it ->
                withProposed(new Version(it.termsVersion(), it.terms().period()));
            case AgreementEnteredIntoForce it -> withInForce(new Version(it.termsVersion(), it.period()));
        };
    }

    private AgreementFacts withProposed(Version version) {
        return new AgreementFacts(id, parties, confidentiality, draftedOn, version, inForce);
    }

    private AgreementFacts withInForce(Version version) {
        return new AgreementFacts(id, parties, confidentiality, draftedOn, proposed, version);
    }
}
