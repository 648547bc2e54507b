package sikkerby.command.correction;

import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import sikkerby.command.act.Act;
import sikkerby.command.act.RefusalCode;
import sikkerby.command.act.Refused;
import sikkerby.command.registry.Registry;
import sikkerby.events.correction.Corrected;
import sikkerby.events.correction.CorrectionEvent.EntryCorrected;
import sikkerby.events.fact.Fact;
import sikkerby.events.fact.PartnerCode;

/** Sees to it that a corrected past could have happened. */
record Sense(Registry registry, Act act) {

    void mustMake(Recorded past, EntryCorrected correction) {
        var begins = past.entries().getFirst();
        var values = correction.corrected();
        mustBeKnown(values);
        Refused.when(values.annuls() && begins.event().equals(correction.entry()), RefusalCode.CREATION_STAYS);
        var day = values.occurredOn();
        if (day != null && day.isAfter(act.today())) {
            throw Refused.field(RefusalCode.INVALID, "corrected.occurredOn", day);
        }
        mustBeginFirst(past.understoodWith(correction));
    }

    private void mustBeKnown(Corrected values) {
        mustBeKnown("corrected.owner", values.owner());
        mustBeKnown("corrected.debtor", values.debtor());
        mustBeKnown("corrected.party", values.party());
        mustBeKnown("corrected.responsible", values.responsible());
        if (values.places() != null) registry.places("corrected.places", values.places(), act);
    }

    private void mustBeKnown(String field, @Nullable PartnerCode partner) {
        if (partner != null) registry.partners(field, List.of(partner), act);
    }

    private static void mustBeginFirst(List<Fact> understood) {
        var begins = understood.getFirst().occurredOn();
        understood.stream()
                .map(Fact::occurredOn)
                .min(Comparator.naturalOrder())
                .filter(first -> first.isBefore(begins))
                .ifPresent(first -> {
                    throw Refused.because(RefusalCode.OCCURRED_TOO_EARLY, first, begins);
                });
    }
}
