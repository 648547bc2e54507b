package sikkerby.command.place;

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
import sikkerby.command.desk.Document;
import sikkerby.command.desk.Given;
import sikkerby.command.desk.Label;
import sikkerby.command.desk.Source;
import sikkerby.command.desk.Words;
import sikkerby.command.place.PlaceCommand.RegisterPlace;
import sikkerby.events.place.PlaceCode;
import sikkerby.events.place.PlaceKind;

/** What is sent about places. */
sealed interface PlaceBody extends Body {

    @Schema(name = "PlaceRegistration", example = """
            {"code": "AMP", "kind": "PARTNERSHIP_AREA", "name": {"da": "Amager Partnerskab"},
             "within": ["AMV", "AMO"]}""")
    record Registration(
            @NotNull PlaceCode code,
            @NotNull PlaceKind kind,
            @NotNull @Valid Label name,
            @Nullable @Size(max = 100) List<PlaceCode> within,
            @Nullable @Day LocalDate occurredOn,
            @Nullable @Words String reason,
            @Nullable @Valid Document documentRef,
            @Nullable @Valid Source source)
            implements PlaceBody {

        RegisterPlace command(Act act) {
            return new RegisterPlace(code, kind, name.stored(), Given.list(within), act);
        }
    }
}
