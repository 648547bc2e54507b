package sikkerby.benchmark.seed;

import java.util.List;
import sikkerby.events.agreement.AgreementId;
import sikkerby.events.fact.PartnerCode;
import sikkerby.events.fact.Period;
import sikkerby.events.place.PlaceCode;

/** An agreement in force, under which something may be promised. */
record Binding(AgreementId id, int version, List<PartnerCode> parties, List<PlaceCode> places, Period period) {}
