package sikkerby.command.desk;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import org.jspecify.annotations.Nullable;
import sikkerby.events.fact.SourceRef;
import sikkerby.events.fact.SourceStatus;
import sikkerby.events.fact.Text;

/** Where an entry comes from, as a request says it: a fact that others can look up, or something to illustrate with. */
@Schema(description = "Whether it is a fact, and the web address where it stands; a fact needs one")
public record Source(
        @NotNull SourceStatus status,

        @Nullable
        @Title(max = 2000, link = true)
        @Pattern(regexp = "https://[^\\s/]+\\S*", message = "{sikkerby.Https}")
        @Schema(example = "https://www.kk.dk/nattevaerterne")
        String url) {

    /** Refuses a fact that nobody can look up. */
    void check() {
        if (status == SourceStatus.FACT && url == null) throw Unserved.field("source.url", "sikkerby.SourceOfFact");
    }

    SourceRef stored() {
        return new SourceRef(status, url == null ? null : Text.of(url));
    }
}
