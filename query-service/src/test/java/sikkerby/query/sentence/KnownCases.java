package sikkerby.query.sentence;

import static sikkerby.events.fact.CircumstancesExamples.by;
import static sikkerby.events.fact.CircumstancesExamples.bySecretariat;
import static sikkerby.events.fact.CircumstancesExamples.bySecretariatFor;

import java.util.List;
import sikkerby.events.casefile.CaseEvent.DocumentRegistered;
import sikkerby.events.casefile.CaseExamples;
import sikkerby.events.fact.Fact;
import sikkerby.events.partner.PartnerExamples;
import sikkerby.query.time.Known;

/** One example of everything that happens to cases, in each of its variants. */
final class KnownCases {

    private KnownCases() {}

    static void addTo(List<Known> all) {
        KnownExamples.add(all, CaseExamples.opened(), by(PartnerExamples.SOF));
        KnownExamples.add(all, CaseExamples.openedWithItsNumber(), by(PartnerExamples.SOF));
        KnownExamples.add(all, CaseExamples.classified(), by(PartnerExamples.SOF));
        KnownExamples.add(all, CaseExamples.linkedToAgreement(), by(PartnerExamples.SOF));
        KnownExamples.add(all, CaseExamples.unlinkedFromCommitment(), by(PartnerExamples.SOF));
        KnownExamples.add(all, CaseExamples.noteAdded(), by(PartnerExamples.SOF));
        KnownExamples.add(all, CaseExamples.documentRegistered(), by(PartnerExamples.SOF));
        KnownExamples.add(all, sent(), bySecretariat());
        KnownExamples.add(all, CaseExamples.esdhReferenceSet(), by(PartnerExamples.SOF));
        KnownExamples.add(all, CaseExamples.confidentialityChanged(), by(PartnerExamples.SOF));
        KnownExamples.add(all, CaseExamples.closed(), by(PartnerExamples.SOF));
        KnownExamples.add(all, CaseExamples.closed(), bySecretariatFor(PartnerExamples.SOF));
        KnownExamples.add(all, CaseExamples.reopened(), by(PartnerExamples.SOF));
        KnownExamples.add(all, CaseExamples.reopened(), bySecretariatFor(PartnerExamples.SOF));
    }

    private static Fact sent() {
        var it = CaseExamples.documentRegistered();
        return new DocumentRegistered(
                it.casefile(), it.theme(), it.esdhNo(), null, it.receivedOn(), null, it.occurredOn());
    }
}
