package sikkerby.query.place;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import sikkerby.events.place.PlaceCode;
import sikkerby.events.place.PlaceKind;
import sikkerby.query.model.Row;

/**
 * A place as it is answered.
 *
 * @param number its code, which is what people call it by
 * @param within the places it lies in
 */
@Schema(name = "Place")
record PlaceView(
        UUID id,
        @Schema(example = "BIS") PlaceCode number,
        long version,
        @Schema(example = "REGISTERED") String state,
        @JsonInclude(JsonInclude.Include.NON_DEFAULT) boolean incomplete,
        PlaceCode code,
        PlaceKind kind,
        Called name,
        List<PlaceCode> within) {

    /** What it is called; words are null once they are erased. */
    @Schema(name = "PlaceName")
    record Called(@Nullable String da, @Nullable String en) {}

    static PlaceView of(Row<PlaceState> row) {
        var it = row.state();
        return new PlaceView(
                row.object(),
                it.code(),
                row.version(),
                "REGISTERED",
                row.incomplete(),
                it.code(),
                it.kind(),
                new Called(it.da(), it.en()),
                it.within());
    }
}
