package sikkerby.events.stored;

import static sikkerby.events.fact.CircumstancesExamples.by;
import static sikkerby.events.fact.CircumstancesExamples.bySecretariat;
import static sikkerby.events.fact.CircumstancesExamples.bySecretariatFor;
import static sikkerby.events.fact.CircumstancesExamples.bySteeringGroup;
import static sikkerby.events.fact.CircumstancesExamples.bySystem;

import java.util.List;
import java.util.stream.Stream;
import sikkerby.events.agreement.AgreementExamples;
import sikkerby.events.agreement.AgreementLifeExamples;
import sikkerby.events.annotation.AnnotationExamples;
import sikkerby.events.casefile.CaseExamples;
import sikkerby.events.commitment.CommitmentExamples;
import sikkerby.events.commitment.CommitmentLifeExamples;
import sikkerby.events.correction.CorrectionExamples;
import sikkerby.events.initiative.InitiativeExamples;
import sikkerby.events.partner.PartnerExamples;
import sikkerby.events.place.PlaceExamples;
import sikkerby.events.strategy.StrategyExamples;

/** One example of every event there is, with who recorded it: what the stored files are held against. */
final class EventExamples {
    private EventExamples() {}

    static Stream<ReadEvent> all() {
        return Stream.of(
                        strategies(),
                        partners(),
                        places(),
                        initiatives(),
                        agreements(),
                        agreementsLater(),
                        commitments(),
                        commitmentsLater(),
                        corrections(),
                        cases())
                .flatMap(List::stream);
    }

    private static List<ReadEvent> strategies() {
        return List.of(
                new ReadEvent(StrategyExamples.drafted(), bySecretariat()),
                new ReadEvent(StrategyExamples.registered(), bySecretariat()),
                new ReadEvent(StrategyExamples.principleAdded(), bySecretariat()),
                new ReadEvent(StrategyExamples.adopted(), bySecretariat()),
                new ReadEvent(StrategyExamples.retired(), bySecretariat()),
                new ReadEvent(StrategyExamples.mapped(), bySecretariat()));
    }

    private static List<ReadEvent> partners() {
        return List.of(
                new ReadEvent(PartnerExamples.registered(PartnerExamples.TMF), bySecretariat()),
                new ReadEvent(PartnerExamples.renamed(), bySecretariat()),
                new ReadEvent(PartnerExamples.moved(), bySecretariat()),
                new ReadEvent(PartnerExamples.dissolved(), bySecretariat()));
    }

    private static List<ReadEvent> places() {
        return List.of(new ReadEvent(PlaceExamples.registered(PlaceExamples.AMP), bySecretariat()));
    }

    private static List<ReadEvent> initiatives() {
        return List.of(
                new ReadEvent(InitiativeExamples.proposed(), by(PartnerExamples.SOF)),
                new ReadEvent(InitiativeExamples.primaryAssigned(), by(PartnerExamples.SOF)),
                new ReadEvent(InitiativeExamples.principleUnassigned(), by(PartnerExamples.SOF)),
                new ReadEvent(InitiativeExamples.partnerAssigned(), bySecretariatFor(PartnerExamples.SOF)),
                new ReadEvent(InitiativeExamples.partnerUnassigned(), by(PartnerExamples.SOF)),
                new ReadEvent(InitiativeExamples.approved(), bySteeringGroup()),
                new ReadEvent(InitiativeExamples.started(), by(PartnerExamples.SOF)),
                new ReadEvent(InitiativeExamples.paused(), by(PartnerExamples.SOF)),
                new ReadEvent(InitiativeExamples.resumed(), by(PartnerExamples.SOF)),
                new ReadEvent(InitiativeExamples.completedLeavingOpen(), by(PartnerExamples.SOF)),
                new ReadEvent(InitiativeExamples.cancelled(), bySteeringGroup()),
                new ReadEvent(InitiativeExamples.periodChanged(), by(PartnerExamples.SOF)),
                new ReadEvent(InitiativeExamples.placesChanged(), by(PartnerExamples.SOF)),
                new ReadEvent(InitiativeExamples.linked(), by(PartnerExamples.SOF)),
                new ReadEvent(InitiativeExamples.unlinked(), by(PartnerExamples.SOF)),
                new ReadEvent(InitiativeExamples.statusReported(), by(PartnerExamples.SOF)),
                new ReadEvent(InitiativeExamples.carriedOver(), by(PartnerExamples.SOF)));
    }

    private static List<ReadEvent> agreements() {
        return List.of(
                new ReadEvent(AgreementExamples.drafted(), by(PartnerExamples.SOF)),
                new ReadEvent(AgreementExamples.version2Proposed(), by(PartnerExamples.SOF)),
                new ReadEvent(AgreementExamples.politiAcceptedVersion2(), bySecretariatFor(PartnerExamples.POLITI)),
                new ReadEvent(AgreementExamples.politiDeclinedVersion2(), by(PartnerExamples.POLITI)),
                new ReadEvent(AgreementExamples.version2Ratified(), bySteeringGroup()),
                new ReadEvent(AgreementExamples.version2EnteredIntoForce(), by(PartnerExamples.SSP)));
    }

    private static List<ReadEvent> agreementsLater() {
        return List.of(
                new ReadEvent(AgreementLifeExamples.politiCounteredVersion2(), by(PartnerExamples.POLITI)),
                new ReadEvent(AgreementLifeExamples.bufJoining(), by(PartnerExamples.SOF)),
                new ReadEvent(AgreementLifeExamples.politiReservation(), bySecretariatFor(PartnerExamples.POLITI)),
                new ReadEvent(AgreementLifeExamples.renewed(), by(PartnerExamples.SOF)),
                new ReadEvent(AgreementLifeExamples.reviewed(), by(PartnerExamples.SOF)),
                new ReadEvent(AgreementLifeExamples.classified(), by(PartnerExamples.SOF)),
                new ReadEvent(AgreementLifeExamples.kffContributes(), by(PartnerExamples.SOF)),
                new ReadEvent(AgreementLifeExamples.sspGaveNotice(), by(PartnerExamples.SSP)),
                new ReadEvent(AgreementLifeExamples.sspWithdrew(), by(PartnerExamples.SSP)),
                new ReadEvent(AgreementLifeExamples.suspended(), bySteeringGroup()),
                new ReadEvent(AgreementLifeExamples.resumed(), bySteeringGroup()),
                new ReadEvent(AgreementLifeExamples.terminated(), bySteeringGroup()),
                new ReadEvent(AgreementLifeExamples.expired(), bySecretariat()),
                new ReadEvent(AgreementLifeExamples.superseded(), bySteeringGroup()));
    }

    private static List<ReadEvent> commitments() {
        return List.of(
                new ReadEvent(CommitmentExamples.pledged(), by(PartnerExamples.POLITI)),
                new ReadEvent(CommitmentExamples.progressReported(), by(PartnerExamples.POLITI)),
                new ReadEvent(CommitmentExamples.onTrackConfirmed(), by(PartnerExamples.POLITI)),
                new ReadEvent(CommitmentExamples.evidenceAttached(), by(PartnerExamples.POLITI)),
                new ReadEvent(CommitmentExamples.claimed(), by(PartnerExamples.POLITI)),
                new ReadEvent(CommitmentExamples.disputedBySsp(), by(PartnerExamples.SSP)),
                new ReadEvent(CommitmentExamples.confirmedBySsp(), by(PartnerExamples.SSP)));
    }

    private static List<ReadEvent> commitmentsLater() {
        return List.of(
                new ReadEvent(CommitmentLifeExamples.proposedBySsp(), by(PartnerExamples.SSP)),
                new ReadEvent(CommitmentLifeExamples.accepted(), by(PartnerExamples.POLITI)),
                new ReadEvent(CommitmentLifeExamples.declined(), by(PartnerExamples.POLITI)),
                new ReadEvent(CommitmentLifeExamples.revisionProposed(), by(PartnerExamples.POLITI)),
                new ReadEvent(CommitmentLifeExamples.revisionAcceptedBy(PartnerExamples.SSP), by(PartnerExamples.SSP)),
                new ReadEvent(CommitmentLifeExamples.revised(), by(PartnerExamples.SSP)),
                new ReadEvent(CommitmentLifeExamples.revisionRefusedBy(PartnerExamples.SSP), by(PartnerExamples.SSP)),
                new ReadEvent(CommitmentLifeExamples.releaseConsentedBy(PartnerExamples.SSP), by(PartnerExamples.SSP)),
                new ReadEvent(CommitmentLifeExamples.releasedByDecision(), bySteeringGroup()),
                new ReadEvent(
                        CommitmentLifeExamples.transferToContributorDecided(PartnerExamples.OMR), bySteeringGroup()),
                new ReadEvent(
                        CommitmentLifeExamples.transferredToContributor(PartnerExamples.OMR),
                        bySecretariatFor(PartnerExamples.OMR)),
                new ReadEvent(CommitmentLifeExamples.declaredNotMetBy(PartnerExamples.SSP), by(PartnerExamples.SSP)),
                new ReadEvent(CommitmentLifeExamples.lapsedByDecision(), bySteeringGroup()),
                new ReadEvent(CommitmentLifeExamples.contested(), by(PartnerExamples.POLITI)),
                new ReadEvent(CommitmentLifeExamples.reminded(), bySystem(CommitmentLifeExamples.PLEDGE)),
                new ReadEvent(CommitmentLifeExamples.escalated(), bySystem(CommitmentLifeExamples.PLEDGE)));
    }

    private static List<ReadEvent> corrections() {
        return List.of(
                new ReadEvent(AnnotationExamples.noted(), by(PartnerExamples.POLITI)),
                new ReadEvent(CorrectionExamples.claimedADayLaterProposed(), bySecretariat()),
                new ReadEvent(CorrectionExamples.owedByAnotherConsented(), by(PartnerExamples.SSP)),
                new ReadEvent(CorrectionExamples.claimedADayLaterRefused(), by(PartnerExamples.POLITI)),
                new ReadEvent(CorrectionExamples.claimedADayLaterWithdrawn(), bySecretariat()),
                new ReadEvent(CorrectionExamples.claimedADayLater(), by(PartnerExamples.POLITI)));
    }

    private static List<ReadEvent> cases() {
        return List.of(
                new ReadEvent(CaseExamples.openedWithItsNumber(), by(PartnerExamples.SOF)),
                new ReadEvent(CaseExamples.noteAdded(), by(PartnerExamples.SOF)),
                new ReadEvent(CaseExamples.documentRegistered(), by(PartnerExamples.SOF)),
                new ReadEvent(CaseExamples.esdhReferenceSet(), bySecretariat()),
                new ReadEvent(CaseExamples.classified(), by(PartnerExamples.SOF)),
                new ReadEvent(CaseExamples.linkedToAgreement(), by(PartnerExamples.SOF)),
                new ReadEvent(CaseExamples.unlinkedFromCommitment(), by(PartnerExamples.SOF)),
                new ReadEvent(CaseExamples.confidentialityChanged(), by(PartnerExamples.SOF)),
                new ReadEvent(CaseExamples.closed(), by(PartnerExamples.SOF)),
                new ReadEvent(CaseExamples.reopened(), bySecretariat()));
    }
}
