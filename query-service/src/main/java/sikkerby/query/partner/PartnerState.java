package sikkerby.query.partner;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import sikkerby.events.fact.PartnerCode;
import sikkerby.events.partner.PartnerKind;

/** What a partner is on one day, under the name it bore then. */
record PartnerState(
        PartnerCode code,
        PartnerKind kind,
        @Nullable String da,
        @Nullable String en,
        LocalDate namedFrom,
        @Nullable PartnerCode parent,
        @Nullable String committee) {

    PartnerState named(@Nullable String nextDa, @Nullable String nextEn, LocalDate from) {
        return new PartnerState(code, kind, nextDa, nextEn, from, parent, committee);
    }
}
