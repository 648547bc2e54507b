package sikkerby.query.commitment;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;

/**
 * That a promise is due when its agreement does not bind any more: it is to be put on another day, or lapses before.
 *
 * @param agreementTo the last day of its agreement, as things stand
 * @param since from which day on that is so
 */
@Schema(name = "Outlasting")
public record Outlasting(LocalDate agreementTo, LocalDate since) {}
