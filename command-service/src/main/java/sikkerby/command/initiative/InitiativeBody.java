package sikkerby.command.initiative;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import sikkerby.command.act.Act;
import sikkerby.command.desk.Body;
import sikkerby.command.desk.Day;
import sikkerby.command.desk.Days;
import sikkerby.command.desk.Document;
import sikkerby.command.desk.Given;
import sikkerby.command.desk.Source;
import sikkerby.command.desk.Title;
import sikkerby.command.desk.Words;
import sikkerby.command.initiative.InitiativeCommand.AssignPartner;
import sikkerby.command.initiative.InitiativeCommand.AssignPrinciple;
import sikkerby.command.initiative.InitiativeCommand.CarryOverInitiative;
import sikkerby.command.initiative.InitiativeCommand.ChangeInitiativePeriod;
import sikkerby.command.initiative.InitiativeCommand.ChangePlaces;
import sikkerby.command.initiative.InitiativeCommand.Link;
import sikkerby.command.initiative.InitiativeCommand.LinkInitiative;
import sikkerby.command.initiative.InitiativeCommand.ProposeInitiative;
import sikkerby.events.fact.PartnerCode;
import sikkerby.events.fact.Text;
import sikkerby.events.initiative.CarriedPrinciple;
import sikkerby.events.initiative.InitiativeId;
import sikkerby.events.initiative.LinkKind;
import sikkerby.events.initiative.PartnerRole;
import sikkerby.events.place.PlaceCode;
import sikkerby.events.strategy.PrincipleCode;
import sikkerby.events.strategy.StrategyCode;

/** What is sent about initiatives. */
sealed interface InitiativeBody extends Body {

    @Schema(name = "InitiativeProposal", example = """
            {"title": "Forældrenetværk Ydre Nørrebro",
             "purpose": "Forældre holder øje med hinandens børn på vej fra skole.", "owner": "SOF",
             "principles": [{"code": "F1", "reason": "Forældrene ser det først.", "primary": true}],
             "from": "2023-02-01", "to": "2025-12-31", "contributors": ["SSP"], "places": ["YNB"]}""")
    record Proposal(
            @Nullable InitiativeId id,
            @NotNull @Title String title,
            @NotNull @Words String purpose,
            @NotNull PartnerCode owner,
            @NotNull @Size(max = 50) List<@Valid Principle> principles,
            @NotNull @Day LocalDate from,
            @NotNull @Day LocalDate to,
            @Nullable StrategyCode strategy,
            @Nullable @Size(max = 50) List<PartnerCode> contributors,
            @Nullable @Size(max = 100) List<PlaceCode> places,
            @Nullable Boolean prePeriod,
            @Nullable @Day LocalDate occurredOn,
            @Nullable @Words String reason,
            @Nullable @Valid Document documentRef,
            @Nullable @Valid Source source)
            implements InitiativeBody {

        ProposeInitiative command(InitiativeId initiative, Act act) {
            return new ProposeInitiative(
                    initiative,
                    Text.of(title),
                    Text.of(purpose),
                    owner,
                    principles.stream().map(Principle::link).toList(),
                    Days.through(from, to),
                    strategy,
                    Given.list(contributors),
                    Given.list(places),
                    Given.flag(prePeriod, false),
                    act);
        }
    }

    /** A principle that the initiative serves, and why. */
    @Schema(name = "InitiativePrinciple")
    record Principle(
            @NotNull PrincipleCode code,
            @NotNull @Words String reason,
            @Nullable Boolean primary) {

        Link link() {
            return new Link(code, Text.of(reason), Given.flag(primary, false));
        }
    }

    @Schema(
            name = "InitiativePrincipleAssignment",
            example = "{\"code\": \"G1\", \"reason\": \"Skole, SSP og politi deltager i samme netværk.\"}")
    record Assignment(
            @NotNull PrincipleCode code,
            @NotNull @Words String reason,
            @Nullable Boolean primary,
            @Nullable @Day LocalDate occurredOn,
            @Nullable @Valid Document documentRef,
            @Nullable @Valid Source source)
            implements InitiativeBody {

        AssignPrinciple command(InitiativeId initiative, Act act) {
            return new AssignPrinciple(initiative, new Link(code, Text.of(reason), Given.flag(primary, false)), act);
        }
    }

    @Schema(name = "InitiativeParticipation", example = "{\"partner\": \"BUF\", \"role\": \"CONTRIBUTOR\"}")
    record Participation(
            @NotNull PartnerCode partner,
            @NotNull PartnerRole role,
            @Nullable @Day LocalDate occurredOn,
            @Nullable @Words String reason,
            @Nullable @Valid Document documentRef,
            @Nullable @Valid Source source)
            implements InitiativeBody {

        AssignPartner command(InitiativeId initiative, Act act) {
            return new AssignPartner(initiative, partner, role, act);
        }
    }

    @Schema(name = "InitiativePlanning", example = "{\"from\": \"2023-02-01\", \"to\": \"2026-06-30\"}")
    record Planning(
            @NotNull @Day LocalDate from,
            @NotNull @Day LocalDate to,
            @Nullable Boolean prePeriod,
            @Nullable @Day LocalDate occurredOn,
            @Nullable @Words String reason,
            @Nullable @Valid Document documentRef,
            @Nullable @Valid Source source)
            implements InitiativeBody {

        ChangeInitiativePeriod command(InitiativeId initiative, Act act) {
            return new ChangeInitiativePeriod(initiative, Days.through(from, to), Given.flag(prePeriod, false), act);
        }
    }

    @Schema(name = "InitiativePlaces", example = "{\"places\": [\"YNB\", \"BIS\"]}")
    record Places(
            @NotNull @Size(max = 100) List<PlaceCode> places,
            @Nullable @Day LocalDate occurredOn,
            @Nullable @Words String reason,
            @Nullable @Valid Document documentRef,
            @Nullable @Valid Source source)
            implements InitiativeBody {

        ChangePlaces command(InitiativeId initiative, Act act) {
            return new ChangePlaces(initiative, places, act);
        }
    }

    @Schema(
            name = "InitiativeLink",
            example = "{\"kind\": \"PART_OF\", \"target\": \"01856f00-0000-7000-8000-000000000002\"}")
    record Linking(
            @NotNull LinkKind kind,
            @NotNull InitiativeId target,
            @Nullable @Day LocalDate occurredOn,
            @Nullable @Words String reason,
            @Nullable @Valid Document documentRef,
            @Nullable @Valid Source source)
            implements InitiativeBody {

        LinkInitiative command(InitiativeId initiative, Act act) {
            return new LinkInitiative(initiative, kind, target, act);
        }
    }

    @Schema(name = "InitiativeCarryOver", example = """
            {"strategy": "SBS-2026",
             "principles": [{"from": "F1", "code": "G1", "reason": "Fællesskabet bærer det videre.", "primary": true}]}""")
    record CarryOver(
            @NotNull StrategyCode strategy,
            @NotNull @Size(max = 50) List<@Valid Carried> principles,
            @Nullable @Day LocalDate occurredOn,
            @Nullable @Words String reason,
            @Nullable @Valid Document documentRef,
            @Nullable @Valid Source source)
            implements InitiativeBody {

        CarryOverInitiative command(InitiativeId initiative, Act act) {
            return new CarryOverInitiative(
                    initiative,
                    strategy,
                    principles.stream().map(Carried::stored).toList(),
                    act);
        }
    }

    /** One mapping that is accepted: from which principle to which, and why. */
    @Schema(name = "InitiativeCarriedPrinciple")
    record Carried(
            @NotNull PrincipleCode from,
            @NotNull PrincipleCode code,
            @NotNull @Words String reason,
            @Nullable Boolean primary) {

        CarriedPrinciple stored() {
            return new CarriedPrinciple(from, code, Text.of(reason), Given.flag(primary, false));
        }
    }
}
