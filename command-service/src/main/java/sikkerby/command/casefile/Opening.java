package sikkerby.command.casefile;

import java.util.List;
import java.util.Objects;
import sikkerby.command.act.Act;
import sikkerby.command.act.Complaint;
import sikkerby.command.act.Refused;
import sikkerby.command.casefile.CaseCommand.OpenCase;
import sikkerby.command.registry.Registry;
import sikkerby.events.casefile.CaseEvent.CaseOpened;
import sikkerby.events.fact.Confidentiality;
import sikkerby.events.fact.PartnerCode;

/** A case that may be opened. */
record Opening(OpenCase command) {

    static Opening of(OpenCase command, Registry registry) {
        var act = command.act();
        CaseState.onlyResponsibleOrSecretariat(act, command.responsible());
        mustBeKeptBy(command.responsible(), act, registry);
        if (command.kleFacet() != null && command.kleTopic() == null)
            throw Refused.invalid("kleTopic", Complaint.FACET_WITHOUT_TOPIC);
        return new Opening(command);
    }

    /** Who keeps it is there by then. */
    static void mustBeKeptBy(PartnerCode responsible, Act act, Registry registry) {
        registry.partners("responsible", List.of(responsible), act);
    }

    CaseOpened opened(String number) {
        return new CaseOpened(
                command.casefile(),
                number,
                command.title(),
                command.responsible(),
                command.esdhCaseNo(),
                command.kleTopic(),
                command.kleFacet(),
                Objects.requireNonNullElse(command.confidentiality(), Confidentiality.PARTIES),
                command.act().occurredOn());
    }
}
