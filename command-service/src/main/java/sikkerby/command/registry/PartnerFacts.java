package sikkerby.command.registry;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import sikkerby.events.fact.Fact;
import sikkerby.events.fact.PartnerCode;
import sikkerby.events.partner.PartnerEvent;
import sikkerby.events.partner.PartnerEvent.PartnerRegistered;
import sikkerby.events.partner.PartnerEvent.PartnerRenamed;
import sikkerby.events.partner.PartnerKind;

/**
 * What a rule may know about a partner.
 *
 * @param since the first day on which it is known to exist
 */
public record PartnerFacts(
        PartnerCode code, PartnerKind kind, @Nullable PartnerCode parent, LocalDate since) {

    /** The municipality and its administrations are one legal person (rule A10). */
    public boolean insideMunicipality() {
        return kind == PartnerKind.MUNICIPALITY || kind == PartnerKind.ADMINISTRATION;
    }

    static Optional<PartnerFacts> of(List<Fact> past) {
        @Nullable PartnerFacts partner = null;
        for (var fact : past) {
            if (!(fact instanceof PartnerEvent event)) return Optional.empty();
            partner = after(partner, event);
        }
        return Optional.ofNullable(partner);
    }

    private static @Nullable PartnerFacts after(@Nullable PartnerFacts partner, PartnerEvent event) {
        return switch (event) {
            case PartnerRegistered it -> new PartnerFacts(it.partner(), it.kind(), it.parent(), it.occurredOn());
            case PartnerRenamed _ -> partner;
        };
    }
}
