package sikkerby.command.casefile;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import sikkerby.events.casefile.CaseEvent.CaseClassified;
import sikkerby.events.casefile.CaseEvent.CaseOpened;
import sikkerby.events.casefile.CaseEvent.ConfidentialityChanged;
import sikkerby.events.casefile.CaseEvent.EsdhReferenceSet;
import sikkerby.events.fact.Confidentiality;
import sikkerby.events.fact.EsdhNumber;
import sikkerby.events.fact.KleFacet;
import sikkerby.events.fact.KleTopic;

/** What stands on a case's cover, each with the day it was written there: nothing is written over before that day. */
record Cover(
        @Nullable EsdhNumber esdhCaseNo,
        LocalDate filedOn,
        @Nullable KleTopic kleTopic,
        @Nullable KleFacet kleFacet,
        LocalDate classifiedOn,
        Confidentiality confidentiality,
        LocalDate heldSince) {

    static Cover of(CaseOpened it) {
        var day = it.occurredOn();
        return new Cover(it.esdhCaseNo(), day, it.kleTopic(), it.kleFacet(), day, it.confidentiality(), day);
    }

    Cover with(EsdhReferenceSet it) {
        return new Cover(
                it.esdhCaseNo(), it.occurredOn(), kleTopic, kleFacet, classifiedOn, confidentiality, heldSince);
    }

    Cover with(CaseClassified it) {
        return new Cover(
                esdhCaseNo, filedOn, it.kleTopic(), it.kleFacet(), it.occurredOn(), confidentiality, heldSince);
    }

    Cover with(ConfidentialityChanged it) {
        return new Cover(esdhCaseNo, filedOn, kleTopic, kleFacet, classifiedOn, it.confidentiality(), it.occurredOn());
    }
}
