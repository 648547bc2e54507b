package sikkerby.command.agreement;

import java.util.List;
import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;
import sikkerby.command.act.Act;
import sikkerby.command.act.Command;
import sikkerby.events.agreement.AgreementId;
import sikkerby.events.agreement.AgreementKind;
import sikkerby.events.agreement.Terms;
import sikkerby.events.fact.ActorId;
import sikkerby.events.fact.BodyCode;
import sikkerby.events.fact.Confidentiality;
import sikkerby.events.fact.PartnerCode;
import sikkerby.events.fact.Text;

/** What somebody may want of an agreement. */
sealed interface AgreementCommand extends Command {

    @TargetAggregateIdentifier
    AgreementId agreement();

    @Override
    default UUID target() {
        return agreement().value();
    }

    record DraftAgreement(
            AgreementId agreement,
            Text title,
            AgreementKind kind,
            List<PartnerCode> parties,
            List<PartnerCode> contributors,
            @Nullable Confidentiality confidentiality,
            Act act)
            implements AgreementCommand {}

    record ProposeTerms(AgreementId agreement, Terms terms, Act act) implements AgreementCommand {}

    /**
     * A party binds itself to this very version.
     *
     * @param party the actor's own where it is null
     * @param signedBy where it is null, the actor, if that is the party's own; else unknown
     */
    record AcceptTerms(
            AgreementId agreement,
            int termsVersion,
            @Nullable PartnerCode party,
            @Nullable ActorId signedBy,
            Act act) implements AgreementCommand {

        @Override
        public @Nullable PartnerCode wordOf() {
            return party;
        }
    }

    record DeclineTerms(
            AgreementId agreement,
            int termsVersion,
            @Nullable PartnerCode party,
            Act act) implements AgreementCommand {

        @Override
        public @Nullable PartnerCode wordOf() {
            return party;
        }
    }

    record RatifyAgreement(
            AgreementId agreement, BodyCode body, @Nullable Text decision, Act act) implements AgreementCommand {}

    /** For terms that everybody accepted before their first day: sent on that day. */
    record BringIntoForce(AgreementId agreement, Act act) implements AgreementCommand {}
}
