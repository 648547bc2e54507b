package sikkerby.command.casefile;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import sikkerby.command.act.Act;
import sikkerby.command.act.RefusalCode;
import sikkerby.command.act.Refused;
import sikkerby.command.casefile.CaseCommand.AddNote;
import sikkerby.command.casefile.CaseCommand.ChangeConfidentiality;
import sikkerby.command.casefile.CaseCommand.ClassifyCase;
import sikkerby.command.casefile.CaseCommand.LinkCase;
import sikkerby.command.casefile.CaseCommand.OpenCase;
import sikkerby.command.casefile.CaseCommand.RegisterDocument;
import sikkerby.command.casefile.CaseCommand.SetEsdhReference;
import sikkerby.command.desk.Body;
import sikkerby.command.desk.Day;
import sikkerby.command.desk.Days;
import sikkerby.command.desk.Document;
import sikkerby.command.desk.Given;
import sikkerby.command.desk.Level;
import sikkerby.command.desk.Source;
import sikkerby.command.desk.Title;
import sikkerby.command.desk.Words;
import sikkerby.events.casefile.CaseId;
import sikkerby.events.fact.EsdhNumber;
import sikkerby.events.fact.KleFacet;
import sikkerby.events.fact.KleTopic;
import sikkerby.events.fact.PartnerCode;
import sikkerby.events.fact.Sha256;
import sikkerby.events.fact.Text;

/** What is sent about cases. */
sealed interface CaseBody extends Body {

    @Schema(name = "CaseOpening", example = """
            {"title": "Banderekruttering på Ydre Nørrebro", "responsible": "SOF", "esdhCaseNo": "2023-0104711",
             "kleTopic": "27.03.00", "kleFacet": "G01", "confidentiality": "PARTIES"}""")
    record Opening(
            @Nullable CaseId id,
            @NotNull @Title String title,
            @NotNull PartnerCode responsible,

            @Schema(example = "2023-0104711") @Nullable String esdhCaseNo,

            @Nullable KleTopic kleTopic,
            @Nullable KleFacet kleFacet,
            @Nullable Level confidentiality,
            @Nullable @Day LocalDate occurredOn,
            @Nullable @Words String reason,
            @Nullable @Valid Document documentRef,
            @Nullable @Valid Source source)
            implements CaseBody {

        OpenCase command(CaseId casefile, Act act) {
            return new OpenCase(
                    casefile,
                    Text.of(title),
                    responsible,
                    esdhCaseNo == null ? null : esdhNumber("esdhCaseNo", esdhCaseNo),
                    kleTopic,
                    kleFacet,
                    Given.level(confidentiality),
                    act);
        }
    }

    @Schema(name = "CaseNote", example = """
            {"text": "Parterne aftalte på mødet, at gadeplansindsatsen fortsætter til sommer."}""")
    record Note(
            @NotNull @Words String text,
            @Nullable @Day LocalDate occurredOn,
            @Nullable @Words String reason,
            @Nullable @Valid Document documentRef,
            @Nullable @Valid Source source)
            implements CaseBody {

        AddNote command(CaseId casefile, Act act) {
            return new AddNote(casefile, Text.of(text), act);
        }
    }

    @Schema(name = "CaseDocument", example = """
            {"theme": "Brev fra boligorganisationen om trygheden i gården", "esdhNo": "2023-0106821",
             "receivedOn": "2023-03-02"}""")
    record Registration(
            @NotNull @Title String theme,
            @Schema(example = "2023-0106821") @NotNull String esdhNo,
            @Nullable @Day LocalDate receivedOn,
            @Nullable @Day LocalDate sentOn,
            @Nullable Sha256 sha256,
            @Nullable @Day LocalDate occurredOn,
            @Nullable @Words String reason,
            @Nullable @Valid Document documentRef,
            @Nullable @Valid Source source)
            implements CaseBody {

        RegisterDocument command(CaseId casefile, Act act) {
            Days.receivedOrSent("", receivedOn, sentOn, act.today());
            return new RegisterDocument(
                    casefile, Text.of(theme), esdhNumber("esdhNo", esdhNo), receivedOn, sentOn, sha256, act);
        }
    }

    @Schema(name = "CaseEsdhReference", example = "{\"esdhCaseNo\": \"2023-0104711\"}")
    record Reference(
            @Schema(example = "2023-0104711") @NotNull String esdhCaseNo,
            @Nullable @Day LocalDate occurredOn,
            @Nullable @Words String reason,
            @Nullable @Valid Document documentRef,
            @Nullable @Valid Source source)
            implements CaseBody {

        SetEsdhReference command(CaseId casefile, Act act) {
            return new SetEsdhReference(casefile, esdhNumber("esdhCaseNo", esdhCaseNo), act);
        }
    }

    @Schema(name = "CaseKle", example = "{\"kleTopic\": \"27.03.00\", \"kleFacet\": \"G01\"}")
    record Classification(
            @NotNull KleTopic kleTopic,
            @Nullable KleFacet kleFacet,
            @Nullable @Day LocalDate occurredOn,
            @Nullable @Words String reason,
            @Nullable @Valid Document documentRef,
            @Nullable @Valid Source source)
            implements CaseBody {

        ClassifyCase command(CaseId casefile, Act act) {
            return new ClassifyCase(casefile, kleTopic, kleFacet, act);
        }
    }

    @Schema(name = "CaseConfidentiality", example = "{\"confidentiality\": \"PUBLIC\"}")
    record Openness(
            @NotNull Level confidentiality,
            @Nullable @Day LocalDate occurredOn,
            @Nullable @Words String reason,
            @Nullable @Valid Document documentRef,
            @Nullable @Valid Source source)
            implements CaseBody {

        ChangeConfidentiality command(CaseId casefile, Act act) {
            return new ChangeConfidentiality(casefile, confidentiality.stored(), act);
        }
    }

    @Schema(name = "CaseLink", example = "{\"target\": \"0185aa10-0000-7000-8000-000000000003\"}")
    record Link(
            @NotNull UUID target,
            @Nullable @Day LocalDate occurredOn,
            @Nullable @Words String reason,
            @Nullable @Valid Document documentRef,
            @Nullable @Valid Source source)
            implements CaseBody {

        LinkCase command(CaseId casefile, Act act) {
            return new LinkCase(casefile, target, act);
        }
    }

    // Read here and not with the body, so that a malformed number gets the refusal that the domain has for it. What was
    // sent instead is not repeated: it may be anything.
    private static EsdhNumber esdhNumber(String field, String sent) {
        try {
            return new EsdhNumber(sent);
        } catch (IllegalArgumentException malformed) {
            throw Refused.field(RefusalCode.BAD_ESDH_NUMBER, field);
        }
    }
}
