package sikkerby.command.casefile;

import java.time.LocalDate;
import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;
import sikkerby.command.act.Act;
import sikkerby.command.act.Command;
import sikkerby.events.casefile.CaseId;
import sikkerby.events.fact.Confidentiality;
import sikkerby.events.fact.EsdhNumber;
import sikkerby.events.fact.KleFacet;
import sikkerby.events.fact.KleTopic;
import sikkerby.events.fact.PartnerCode;
import sikkerby.events.fact.Sha256;
import sikkerby.events.fact.Text;

/** What can be asked of a case. */
sealed interface CaseCommand extends Command {

    @TargetAggregateIdentifier
    CaseId casefile();

    @Override
    default UUID target() {
        return casefile().value();
    }

    /**
     * A partner is to keep a case.
     *
     * @param esdhCaseNo null until the filing system has given it one
     * @param confidentiality for the parties where it is null
     */
    record OpenCase(
            CaseId casefile,
            Text title,
            PartnerCode responsible,
            @Nullable EsdhNumber esdhCaseNo,
            @Nullable KleTopic kleTopic,
            @Nullable KleFacet kleFacet,
            @Nullable Confidentiality confidentiality,
            Act act)
            implements CaseCommand {}

    record AddNote(CaseId casefile, Text text, Act act) implements CaseCommand {}

    /** A document was filed that came on one day, or went. */
    record RegisterDocument(
            CaseId casefile,
            Text theme,
            EsdhNumber esdhNo,
            @Nullable LocalDate receivedOn,
            @Nullable LocalDate sentOn,
            @Nullable Sha256 sha256,
            Act act)
            implements CaseCommand {}

    record SetEsdhReference(CaseId casefile, EsdhNumber esdhCaseNo, Act act) implements CaseCommand {}

    record ClassifyCase(
            CaseId casefile, KleTopic kleTopic, @Nullable KleFacet kleFacet, Act act) implements CaseCommand {}

    record LinkCase(CaseId casefile, UUID to, Act act) implements CaseCommand {}

    record UnlinkCase(CaseId casefile, UUID from, Act act) implements CaseCommand {}

    record ChangeConfidentiality(CaseId casefile, Confidentiality confidentiality, Act act) implements CaseCommand {}

    record CloseCase(CaseId casefile, Act act) implements CaseCommand {}

    record ReopenCase(CaseId casefile, Act act) implements CaseCommand {}
}
