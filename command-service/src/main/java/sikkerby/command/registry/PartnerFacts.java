package sikkerby.command.registry;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import sikkerby.command.act.Act;
import sikkerby.command.act.RefusalCode;
import sikkerby.command.act.Refused;
import sikkerby.events.fact.Fact;
import sikkerby.events.fact.PartnerCode;
import sikkerby.events.partner.PartnerEvent;
import sikkerby.events.partner.PartnerEvent.PartnerDissolved;
import sikkerby.events.partner.PartnerEvent.PartnerMoved;
import sikkerby.events.partner.PartnerEvent.PartnerRegistered;
import sikkerby.events.partner.PartnerEvent.PartnerRenamed;
import sikkerby.events.partner.PartnerKind;

/**
 * What a rule may know about a partner.
 *
 * @param parents below whom it stands, from which day on
 * @param since the first day on which it is known to exist
 * @param dissolvedFrom the first day on which it is no more; null where nothing ends it
 * @param successor who takes its place then, where anybody does
 */
public record PartnerFacts(
        PartnerCode code,
        PartnerKind kind,
        Parents parents,
        LocalDate since,
        @Nullable LocalDate dissolvedFrom,
        @Nullable PartnerCode successor) {

    /** The municipality and its administrations are one legal person (rule A10). */
    public boolean insideMunicipality() {
        return kind == PartnerKind.MUNICIPALITY || kind == PartnerKind.ADMINISTRATION;
    }

    /** Refuses what is said to happen by it or with it on a day on which it does not exist. */
    public void mustBeThere(Act act) {
        act.notBefore(since);
        mustBeThere(act.occurredOn());
    }

    /** Refuses its word once it is no more; its successor's, said in its place, may be recorded from paper. */
    void mustStillSpeak(Act act) {
        if (successor == null || act.actsFor(code)) mustBeThere(act.occurredOn());
    }

    public boolean isDissolvedOn(LocalDate day) {
        return dissolvedFrom != null && !day.isBefore(dissolvedFrom);
    }

    /** Refuses a day on which it is no more. */
    public void mustBeThere(LocalDate day) {
        if (dissolvedFrom == null || day.isBefore(dissolvedFrom)) return;
        throw Refused.because(RefusalCode.PARTNER_DISSOLVED, code, dissolvedFrom);
    }

    static Optional<PartnerFacts> of(List<Fact> past) {
        @Nullable PartnerFacts partner = null;
        for (var fact : past) {
            if (!(fact instanceof PartnerEvent event)) return Optional.empty();
            if (event instanceof PartnerRegistered it) {
                partner = new PartnerFacts(
                        it.partner(), it.kind(), Parents.of(it.parent(), it.occurredOn()), it.occurredOn(), null, null);
            } else if (partner != null) {
                partner = partner.after(event);
            }
        }
        return Optional.ofNullable(partner);
    }

    private PartnerFacts after(PartnerEvent event) {
        return switch (event) {
            case PartnerRegistered _, PartnerRenamed _ -> this;
            case PartnerMoved it ->
                new PartnerFacts(code, kind, parents.with(it.parent(), it.from()), since, dissolvedFrom, successor);
            case PartnerDissolved it -> new PartnerFacts(code, kind, parents, since, it.from(), it.successor());
        };
    }
}
