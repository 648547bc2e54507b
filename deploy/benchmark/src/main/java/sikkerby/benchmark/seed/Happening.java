package sikkerby.benchmark.seed;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import sikkerby.events.fact.Fact;
import sikkerby.events.fact.PartnerCode;

/**
 * One event of an object, not yet in the log.
 *
 * @param kind the object's, as the store knows it
 * @param sequence counts its events from 0
 * @param by whose coordinator said so; null for the secretariat
 * @param number what people call the object by
 */
record Happening(
        String kind,
        UUID object,
        long sequence,
        Fact fact,
        @Nullable PartnerCode by,
        String number) {}
