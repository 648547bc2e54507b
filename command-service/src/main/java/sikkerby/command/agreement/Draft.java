package sikkerby.command.agreement;

import java.util.List;
import org.jspecify.annotations.Nullable;
import sikkerby.command.act.Complaint;
import sikkerby.command.act.Refused;
import sikkerby.command.agreement.AgreementCommand.DraftAgreement;
import sikkerby.command.registry.Registry;
import sikkerby.events.agreement.AgreementEvent.AgreementDrafted;
import sikkerby.events.fact.Confidentiality;
import sikkerby.events.fact.PartnerCode;

/**
 * An agreement that may be drafted.
 *
 * @param internal all of its parties lie inside the municipality
 */
record Draft(DraftAgreement command, Parties parties, List<PartnerCode> contributors, boolean internal) {

    static Draft of(DraftAgreement command, Registry registry) {
        var act = command.act();
        var parties = Parties.of(command.parties());
        parties.onlyTheseOrTheSecretariat(act);
        var contributors = parties.without(command.contributors());
        parties.mustBeThere(contributors, act, registry);
        return new Draft(command, parties, contributors, parties.insideMunicipality(registry));
    }

    AgreementDrafted drafted(String number) {
        return new AgreementDrafted(
                command.agreement(),
                number,
                command.title(),
                command.kind(),
                parties.codes(),
                contributors,
                levelFor(command.confidentiality()),
                internal,
                command.act().occurredOn());
    }

    // Who may read what is more closely held than that comes with mandates.
    private static Confidentiality levelFor(@Nullable Confidentiality wanted) {
        if (wanted == null) return Confidentiality.PARTIES;
        if (wanted.compareTo(Confidentiality.PARTIES) > 0)
            throw Refused.invalid("confidentiality", Complaint.NOT_KEPT_THAT_CLOSELY);
        return wanted;
    }
}
