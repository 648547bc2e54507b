package sikkerby.command.partner;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import sikkerby.command.act.Act;
import sikkerby.command.desk.Body;
import sikkerby.command.desk.Day;
import sikkerby.command.desk.Document;
import sikkerby.command.desk.Given;
import sikkerby.command.desk.Label;
import sikkerby.command.desk.Source;
import sikkerby.command.desk.Title;
import sikkerby.command.desk.Words;
import sikkerby.command.partner.PartnerCommand.DissolvePartner;
import sikkerby.command.partner.PartnerCommand.MovePartner;
import sikkerby.command.partner.PartnerCommand.RegisterPartner;
import sikkerby.command.partner.PartnerCommand.RenamePartner;
import sikkerby.events.fact.PartnerCode;
import sikkerby.events.partner.PartnerKind;

/** What is sent about partners. */
sealed interface PartnerBody extends Body {

    @Schema(name = "PartnerRegistration", example = """
            {"code": "TMF", "kind": "ADMINISTRATION",
             "name": {"da": "Teknik- og Miljøforvaltningen", "en": "Technical and Environmental Administration"},
             "parent": "KOMMUNE", "committee": "Teknik- og Miljøudvalget"}""")
    record Registration(
            @NotNull PartnerCode code,
            @NotNull PartnerKind kind,
            @NotNull @Valid Label name,
            @Nullable PartnerCode parent,
            @Nullable @Title String committee,
            @Nullable @Day LocalDate occurredOn,
            @Nullable @Words String reason,
            @Nullable @Valid Document documentRef,
            @Nullable @Valid Source source)
            implements PartnerBody {

        RegisterPartner command(Act act) {
            return new RegisterPartner(code, kind, name.stored(), parent, Given.text(committee), act);
        }
    }

    @Schema(name = "PartnerRenaming", example = "{\"name\": {\"da\": \"Klima-, Miljø- og Teknikforvaltningen\"}}")
    record Renaming(
            @NotNull @Valid Label name,
            @Nullable @Day LocalDate occurredOn,
            @Nullable @Words String reason,
            @Nullable @Valid Document documentRef,
            @Nullable @Valid Source source)
            implements PartnerBody {

        RenamePartner command(PartnerCode partner, Act act) {
            return new RenamePartner(partner, name.stored(), act);
        }
    }

    @Schema(name = "PartnerMove", example = "{\"parent\": \"OKF\", \"from\": \"2025-01-01\"}")
    record Move(
            @Nullable PartnerCode parent,
            @Nullable @Day LocalDate from,
            @Nullable @Day LocalDate occurredOn,
            @Nullable @Words String reason,
            @Nullable @Valid Document documentRef,
            @Nullable @Valid Source source)
            implements PartnerBody {

        MovePartner command(PartnerCode partner, Act act) {
            return new MovePartner(partner, parent, from, act);
        }
    }

    @Schema(name = "PartnerDissolution", example = "{\"successor\": \"OMR\", \"from\": \"2025-01-01\"}")
    record Dissolution(
            @Nullable PartnerCode successor,
            @Nullable @Day LocalDate from,
            @Nullable @Day LocalDate occurredOn,
            @Nullable @Words String reason,
            @Nullable @Valid Document documentRef,
            @Nullable @Valid Source source)
            implements PartnerBody {

        DissolvePartner command(PartnerCode partner, Act act) {
            return new DissolvePartner(partner, successor, from, act);
        }
    }
}
