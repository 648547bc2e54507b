package sikkerby.query.sentence;

import static sikkerby.events.agreement.AgreementExamples.MARCH_2;
import static sikkerby.events.agreement.AgreementExamples.YDRE_NOERREBRO;
import static sikkerby.events.fact.CircumstancesExamples.by;
import static sikkerby.events.fact.CircumstancesExamples.bySecretariat;
import static sikkerby.events.fact.CircumstancesExamples.bySecretariatFor;
import static sikkerby.events.fact.CircumstancesExamples.bySteeringGroup;
import static sikkerby.events.fact.CircumstancesExamples.bySystem;
import static sikkerby.events.partner.PartnerExamples.DISSOLVED_FROM;
import static sikkerby.events.partner.PartnerExamples.DISSOLVED_ON;
import static sikkerby.events.partner.PartnerExamples.MOVED_FROM;
import static sikkerby.events.partner.PartnerExamples.MOVED_ON;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import sikkerby.events.agreement.AgreementEvent.AgreementEnteredIntoForce;
import sikkerby.events.agreement.AgreementEvent.AgreementResumed;
import sikkerby.events.agreement.AgreementEvent.AgreementSuperseded;
import sikkerby.events.agreement.AgreementEvent.AgreementSuspended;
import sikkerby.events.agreement.AgreementEvent.AgreementTerminated;
import sikkerby.events.agreement.AgreementExamples;
import sikkerby.events.agreement.AgreementLifeExamples;
import sikkerby.events.annotation.AnnotationExamples;
import sikkerby.events.casefile.CaseExamples;
import sikkerby.events.commitment.CommitmentEvent.FulfilmentClaimed;
import sikkerby.events.commitment.CommitmentEvent.ProgressReported;
import sikkerby.events.commitment.CommitmentExamples;
import sikkerby.events.commitment.CommitmentLifeExamples;
import sikkerby.events.correction.CorrectionExamples;
import sikkerby.events.fact.AboutEntry;
import sikkerby.events.fact.Circumstances;
import sikkerby.events.fact.Copenhagen;
import sikkerby.events.fact.Fact;
import sikkerby.events.fact.Period;
import sikkerby.events.fact.Text;
import sikkerby.events.fact.TextExamples;
import sikkerby.events.initiative.InitiativeEvent.InitiativeProposed;
import sikkerby.events.initiative.InitiativeExamples;
import sikkerby.events.partner.PartnerEvent.PartnerDissolved;
import sikkerby.events.partner.PartnerEvent.PartnerMoved;
import sikkerby.events.partner.PartnerExamples;
import sikkerby.events.place.PlaceExamples;
import sikkerby.events.stored.EventCatalogue;
import sikkerby.events.strategy.StrategyExamples;
import sikkerby.query.time.Known;

/** One example of every event in each of its variants, as it stands in the log. */
final class KnownExamples {

    private KnownExamples() {}

    /** Each recorded on the day it happened, but for the last, which was learned late. */
    static List<Known> all() {
        var all = new ArrayList<Known>();
        add(all, StrategyExamples.drafted(), bySecretariat());
        add(all, StrategyExamples.principleAdded(), bySecretariat());
        add(all, StrategyExamples.adopted(), bySecretariat());
        add(all, StrategyExamples.retired(), bySecretariat());
        add(all, StrategyExamples.mapped(), bySecretariat());
        add(all, PartnerExamples.registered(PartnerExamples.POLITI), bySecretariat());
        all.add(known(
                PartnerExamples.renamed(), bySecretariat(), NamesExamples.RENAMED_AT, PartnerExamples.RENAMED_ON));
        add(all, PartnerExamples.moved(), bySecretariat());
        add(all, new PartnerMoved(PartnerExamples.HOTSPOT, null, MOVED_FROM, MOVED_ON), bySecretariat());
        add(all, PartnerExamples.dissolved(), bySecretariat());
        add(all, new PartnerDissolved(PartnerExamples.HOTSPOT, null, DISSOLVED_FROM, DISSOLVED_ON), bySecretariat());
        add(all, PlaceExamples.registered(PlaceExamples.CITY), bySecretariat());
        add(all, PlaceExamples.registered(PlaceExamples.AMP), bySecretariat());
        add(all, InitiativeExamples.proposed(), by(PartnerExamples.SOF));
        add(all, everywhere(), by(PartnerExamples.SOF));
        add(all, InitiativeExamples.primaryAssigned(), by(PartnerExamples.SOF));
        add(all, InitiativeExamples.principleAssigned(), by(PartnerExamples.SOF));
        add(all, InitiativeExamples.principleUnassigned(), by(PartnerExamples.SOF));
        add(all, InitiativeExamples.partnerAssigned(), by(PartnerExamples.SOF));
        add(all, InitiativeExamples.partnerUnassigned(), by(PartnerExamples.SOF));
        all.addAll(InitiativeCourses.all(all.size()));
        add(all, AgreementExamples.drafted(), by(PartnerExamples.SOF));
        add(all, AgreementExamples.version2Proposed(), by(PartnerExamples.SOF));
        add(all, AgreementExamples.politiAcceptedVersion2(), by(PartnerExamples.POLITI));
        add(all, AgreementExamples.politiDeclinedVersion2(), by(PartnerExamples.POLITI));
        add(all, AgreementExamples.politiDeclinedVersion2(), bySecretariatFor(PartnerExamples.POLITI));
        add(all, AgreementExamples.version2Ratified(), bySteeringGroup());
        add(all, AgreementExamples.version2EnteredIntoForce(), by(PartnerExamples.POLITI));
        add(all, forGood(), by(PartnerExamples.POLITI));
        agreementsLater(all);
        add(all, CommitmentExamples.pledged(), by(PartnerExamples.POLITI));
        add(all, CommitmentExamples.pledgedToTheSteeringGroup(), by(PartnerExamples.POLITI));
        add(all, CommitmentExamples.progressReported(), by(PartnerExamples.POLITI));
        add(all, behind(), by(PartnerExamples.POLITI));
        add(all, CommitmentExamples.onTrackConfirmed(), by(PartnerExamples.POLITI));
        add(all, CommitmentExamples.evidenceAttached(), by(PartnerExamples.POLITI));
        add(all, CommitmentExamples.claimed(), by(PartnerExamples.POLITI));
        add(all, withoutEvidence(), by(PartnerExamples.POLITI));
        add(all, CommitmentExamples.disputedBySsp(), by(PartnerExamples.SSP));
        add(all, CommitmentExamples.disputedBySsp(), bySecretariatFor(PartnerExamples.SSP));
        commitmentsLater(all);
        add(all, CommitmentLifeExamples.contested(), by(PartnerExamples.POLITI));
        add(all, AnnotationExamples.noted(), by(PartnerExamples.POLITI));
        add(all, CorrectionExamples.claimedADayLaterProposed(), bySecretariat());
        add(all, CorrectionExamples.owedByAnotherConsented(), by(PartnerExamples.SSP));
        add(all, CorrectionExamples.claimedADayLaterRefused(), by(PartnerExamples.POLITI));
        add(all, CorrectionExamples.claimedADayLaterWithdrawn(), bySecretariat());
        add(all, CorrectionExamples.claimedADayLater(), by(PartnerExamples.POLITI));
        add(all, CorrectionExamples.everythingCorrected(), by(PartnerExamples.POLITI));
        add(all, CorrectionExamples.claimAnnulled(), by(PartnerExamples.POLITI));
        KnownCases.addTo(all);
        all.add(known(CommitmentExamples.confirmedBySsp(), by(PartnerExamples.SSP), 900, CommitmentExamples.MARCH_25));
        return all;
    }

    private static void agreementsLater(List<Known> all) {
        var following = bySteeringGroup().causedBy(new UUID(0, 1));
        add(all, AgreementLifeExamples.proposedAfterSspWithdrew(), following);
        add(all, AgreementLifeExamples.politiCounteredVersion2(), by(PartnerExamples.POLITI));
        add(all, AgreementLifeExamples.bufJoining(), by(PartnerExamples.SOF));
        add(all, AgreementLifeExamples.politiReservation(), by(PartnerExamples.POLITI));
        add(all, AgreementLifeExamples.renewed(), by(PartnerExamples.SOF));
        add(all, AgreementLifeExamples.reviewed(), by(PartnerExamples.SOF));
        add(all, AgreementLifeExamples.classified(), by(PartnerExamples.SOF));
        add(all, AgreementLifeExamples.kffContributes(), by(PartnerExamples.SOF));
        add(all, AgreementLifeExamples.sspGaveNotice(), by(PartnerExamples.SSP));
        add(all, AgreementLifeExamples.sspGaveNotice(), bySecretariatFor(PartnerExamples.SSP));
        add(all, AgreementLifeExamples.sspWithdrew(), by(PartnerExamples.SSP));
        add(all, new AgreementSuspended(YDRE_NOERREBRO, null, AgreementLifeExamples.JUNE_1), bySteeringGroup());
        add(all, AgreementLifeExamples.suspended(), bySteeringGroup());
        add(all, AgreementLifeExamples.suspendedByWithdrawal(), following);
        add(all, new AgreementResumed(YDRE_NOERREBRO, null, AgreementLifeExamples.AUGUST_1), bySteeringGroup());
        add(all, AgreementLifeExamples.resumed(), bySecretariat());
        add(all, terminated(null), bySteeringGroup());
        add(all, AgreementLifeExamples.terminated(), bySteeringGroup());
        add(all, AgreementLifeExamples.terminatedByWithdrawal(), following);
        add(all, AgreementLifeExamples.expired(), bySecretariat());
        add(all, AgreementLifeExamples.superseded(), bySteeringGroup());
        add(all, supersededByDecision(), bySecretariat());
    }

    private static Fact terminated(@Nullable Text decision) {
        var it = AgreementLifeExamples.terminated();
        return new AgreementTerminated(it.agreement(), it.effectiveOn(), decision, it.occurredOn());
    }

    private static Fact supersededByDecision() {
        var it = AgreementLifeExamples.superseded();
        return new AgreementSuperseded(
                it.agreement(),
                it.by(),
                it.effectiveOn(),
                AgreementLifeExamples.terminated().decision(),
                it.occurredOn());
    }

    private static void commitmentsLater(List<Known> all) {
        add(all, CommitmentLifeExamples.proposedBySsp(), by(PartnerExamples.SSP));
        add(all, CommitmentLifeExamples.proposedByTheSteeringGroup(), bySteeringGroup());
        add(all, CommitmentLifeExamples.accepted(), by(PartnerExamples.POLITI));
        add(all, CommitmentLifeExamples.declined(), bySecretariatFor(PartnerExamples.POLITI));
        add(all, CommitmentLifeExamples.revisionProposed(), bySecretariatFor(PartnerExamples.POLITI));
        add(all, CommitmentLifeExamples.revisionAcceptedBy(PartnerExamples.SSP), by(PartnerExamples.SSP));
        add(all, CommitmentLifeExamples.revised(), by(PartnerExamples.SSP));
        add(all, CommitmentLifeExamples.revisionRefusedBy(null), bySteeringGroup());
        add(all, CommitmentLifeExamples.releaseConsentedBy(PartnerExamples.SSP), by(PartnerExamples.SSP));
        add(all, CommitmentLifeExamples.released(), by(PartnerExamples.SSP));
        add(all, CommitmentLifeExamples.releasedByDecision(), bySteeringGroup());
        add(all, CommitmentLifeExamples.transferProposedToSsp(), by(PartnerExamples.POLITI));
        add(all, CommitmentLifeExamples.transferToContributorDecided(PartnerExamples.OMR), bySteeringGroup());
        add(all, CommitmentLifeExamples.transferredToSsp(), by(PartnerExamples.SSP));
        add(
                all,
                CommitmentLifeExamples.transferredToContributor(PartnerExamples.OMR),
                bySecretariatFor(PartnerExamples.OMR));
        add(all, CommitmentLifeExamples.declaredNotMetBy(PartnerExamples.SSP), by(PartnerExamples.SSP));
        add(all, CommitmentLifeExamples.lapsed(), bySecretariat());
        add(all, CommitmentLifeExamples.lapsedByDecision(), bySteeringGroup());
        add(all, CommitmentLifeExamples.reminded(), bySystem(CommitmentLifeExamples.PLEDGE));
        add(all, CommitmentLifeExamples.remindedAWeekAfter(), bySystem(CommitmentLifeExamples.PLEDGE));
        add(all, CommitmentLifeExamples.escalatedTo("WORKING_GROUP", 30), bySystem(CommitmentLifeExamples.PLEDGE));
        add(all, CommitmentLifeExamples.escalated(), bySystem(CommitmentLifeExamples.PLEDGE));
    }

    private static Fact everywhere() {
        var it = InitiativeExamples.proposed();
        return new InitiativeProposed(
                it.initiative(),
                it.number(),
                it.title(),
                it.purpose(),
                it.owner(),
                it.strategy(),
                List.of(),
                it.period(),
                false,
                it.occurredOn());
    }

    private static Fact forGood() {
        return new AgreementEnteredIntoForce(YDRE_NOERREBRO, 1, new Period(MARCH_2, null), false, MARCH_2);
    }

    private static Fact behind() {
        return new ProgressReported(
                CommitmentExamples.PATROLS,
                TextExamples.text("To betjente er syge."),
                false,
                CommitmentExamples.FEBRUARY_10);
    }

    private static Fact withoutEvidence() {
        return new FulfilmentClaimed(
                CommitmentExamples.PATROLS,
                TextExamples.text("Tolv patruljer er gået som lovet."),
                true,
                CommitmentExamples.FEBRUARY_20);
    }

    static void add(List<Known> all, Fact fact, Circumstances circumstances) {
        all.add(known(fact, circumstances, all.size() + 1, fact.occurredOn()));
    }

    static Known known(Fact fact, Circumstances circumstances, long position, LocalDate recordedOn) {
        var noon = recordedOn.atTime(12, 0).atZone(Copenhagen.ZONE).toInstant();
        var type = EventCatalogue.of(fact.getClass()).name();
        return new Known(position, noon, new UUID(0, position), type, object(fact, type), 1, fact, circumstances);
    }

    /** The one object of its kind that the examples are about. */
    private static UUID object(Fact fact, String type) {
        var about = fact instanceof AboutEntry said ? said.type() : type;
        return switch (about.substring(0, about.indexOf('.'))) {
            case "initiative" -> InitiativeExamples.NETWORK.value();
            case "agreement" -> AgreementExamples.YDRE_NOERREBRO.value();
            case "commitment" -> CommitmentExamples.PATROLS.value();
            case "casefile" -> CaseExamples.RECRUITING.value();
            default -> new UUID(1, 1);
        };
    }
}
