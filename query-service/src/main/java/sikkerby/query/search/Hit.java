package sikkerby.query.search;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something found by words.
 *
 * @param type what it is, as changes name it too
 * @param number its number, or its code
 * @param title of a commitment, how its words begin; null once it is erased
 * @param state null for strategies, partners and places
 * @param excerpt where the words stand that are not in its number or title; null where all are
 */
@Schema(name = "SearchHit")
record Hit(
        @Schema(example = "agreement") String type,
        UUID id,
        @Schema(example = "AFT-2022-003") String number,
        @Nullable String title,
        @Schema(example = "IN_FORCE") @Nullable String state,
        @Nullable String excerpt) {}
