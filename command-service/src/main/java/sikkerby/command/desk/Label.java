package sikkerby.command.desk;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;
import sikkerby.events.fact.Name;
import sikkerby.events.fact.Text;

/** What something is called, in Danish and, where there is one, in English. */
@Schema(example = "{\"da\": \"Københavns Politi\", \"en\": \"Copenhagen Police\"}")
public record Label(
        @NotNull @Title String da, @Nullable @Title String en) {

    public Name stored() {
        return new Name(Text.of(da), en == null ? null : Text.of(en));
    }
}
