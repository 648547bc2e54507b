package sikkerby.events.agreement;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import sikkerby.events.fact.ActorId;
import sikkerby.events.fact.BodyCode;
import sikkerby.events.fact.Confidentiality;
import sikkerby.events.fact.Fact;
import sikkerby.events.fact.PartnerCode;
import sikkerby.events.fact.Period;
import sikkerby.events.fact.Text;

/** What can happen to an agreement. Names and components are stored and never change. */
public sealed interface AgreementEvent extends Fact {

    AgreementId agreement();

    /**
     * The agreement exists, and who its parties would be.
     *
     * @param internal all its parties lie inside the municipality, so it binds no other legal person (rule A10)
     */
    record AgreementDrafted(
            AgreementId agreement,
            String number,
            Text title,
            AgreementKind kind,
            List<PartnerCode> parties,
            List<PartnerCode> contributors,
            Confidentiality confidentiality,
            boolean internal,
            LocalDate occurredOn)
            implements AgreementEvent {

        @Override
        public Set<UUID> refersTo() {
            return Stream.concat(parties.stream(), contributors.stream())
                    .map(PartnerCode::id)
                    .collect(Collectors.toUnmodifiableSet());
        }
    }

    /** A new version of the terms, accepted by nobody yet (rule A3). */
    record TermsProposed(
            AgreementId agreement, int termsVersion, Terms terms, TermsHash termsHash, LocalDate occurredOn)
            implements AgreementEvent {}

    /**
     * A party bound itself to this very version.
     *
     * @param signedBy the human whose word it is, who need not be the one that recorded it; null where the paper does not tell
     */
    record TermsAccepted(
            AgreementId agreement,
            int termsVersion,
            TermsHash termsHash,
            PartnerCode party,
            @Nullable ActorId signedBy,
            LocalDate occurredOn)
            implements AgreementEvent {}

    record TermsDeclined(AgreementId agreement, int termsVersion, PartnerCode party, LocalDate occurredOn)
            implements AgreementEvent {}

    /**
     * The body that the terms name said yes.
     *
     * @param decision where the body's decision can be found
     */
    record AgreementRatified(
            AgreementId agreement,
            int termsVersion,
            BodyCode body,
            @Nullable Text decision,
            LocalDate occurredOn) implements AgreementEvent {}

    /**
     * From the period's first day on these terms bind; until its end, unless something ends them sooner.
     *
     * @param retroactive the last signature or ratification came, or was recorded, after the first day of the period
     */
    record AgreementEnteredIntoForce(
            AgreementId agreement, int termsVersion, Period period, boolean retroactive, LocalDate occurredOn)
            implements AgreementEvent {

        @Override
        public LocalDate takesEffectOn() {
            return period.from();
        }
    }
}
