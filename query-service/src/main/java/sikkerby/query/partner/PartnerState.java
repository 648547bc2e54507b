package sikkerby.query.partner;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import sikkerby.events.fact.PartnerCode;
import sikkerby.events.partner.PartnerKind;

/** What a partner is on one day: its name, where it stands in the tree, and whether it is still there. */
record PartnerState(
        PartnerCode code,
        PartnerKind kind,
        @Nullable String committee,
        Called called,
        Below below,
        @Nullable Dissolution dissolved) {

    /** The name it bears; words are null once they are erased. */
    record Called(@Nullable String da, @Nullable String en, LocalDate from) {}

    /** The partner it stands below; null for a root. */
    record Below(@Nullable PartnerCode parent, LocalDate from) {}

    /** It is no more, and who took its place. */
    @Schema(name = "PartnerDissolution")
    record Dissolution(LocalDate from, @Nullable PartnerCode successor) {}

    PartnerState with(Called next) {
        return new PartnerState(code, kind, committee, next, below, dissolved);
    }

    PartnerState with(Below next) {
        return new PartnerState(code, kind, committee, called, next, dissolved);
    }

    PartnerState with(Dissolution next) {
        return new PartnerState(code, kind, committee, called, below, next);
    }

    PartnerStatus status() {
        return dissolved == null ? PartnerStatus.REGISTERED : PartnerStatus.DISSOLVED;
    }
}
