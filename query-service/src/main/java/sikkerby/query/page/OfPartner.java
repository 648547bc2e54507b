package sikkerby.query.page;

import org.jspecify.annotations.Nullable;
import sikkerby.events.fact.PartnerCode;

/** A row of a page that is about one partner, so that it can stand where readers look for the partner's name. */
public interface OfPartner {

    /** Null for the steering group. */
    @Nullable
    PartnerCode partner();
}
