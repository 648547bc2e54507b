package sikkerby.command.correction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import sikkerby.command.correction.Story.Told;
import sikkerby.events.agreement.AgreementExamples;
import sikkerby.events.agreement.AgreementLifeExamples;
import sikkerby.events.casefile.CaseExamples;
import sikkerby.events.commitment.CommitmentExamples;
import sikkerby.events.commitment.CommitmentLifeExamples;
import sikkerby.events.fact.Fact;
import sikkerby.events.initiative.InitiativeExamples;
import sikkerby.events.partner.PartnerExamples;
import sikkerby.events.place.PlaceExamples;
import sikkerby.events.strategy.StrategyExamples;

/** Of every kind of object: what builds on what, and falls with it. */
class StoryTest {

    private static final Fact DISPUTE = CommitmentExamples.disputedBySsp();
    private static final Fact CLAIM_AGAIN = CommitmentExamples.claimedOn(CommitmentExamples.FEBRUARY_28);

    private static final Fact SHOWN_LATE = CommitmentExamples.evidenceAttachedOn(CommitmentExamples.FEBRUARY_22);

    private static final List<? extends Fact> KEPT = CommitmentExamples.story();
    private static final List<? extends Fact> DISPUTED = List.of(
            CommitmentExamples.pledged(),
            CommitmentExamples.evidenceAttached(),
            CommitmentExamples.claimed(),
            DISPUTE,
            CLAIM_AGAIN);
    private static final List<? extends Fact> TAKEN_OVER = List.of(
            CommitmentLifeExamples.proposedBySsp(),
            CommitmentLifeExamples.accepted(),
            CommitmentLifeExamples.reminded(),
            CommitmentLifeExamples.escalated(),
            CommitmentLifeExamples.transferProposedToSsp(),
            CommitmentLifeExamples.transferredToSsp(),
            CommitmentLifeExamples.lapsed());
    private static final List<? extends Fact> REVISED_AND_RELEASED = List.of(
            CommitmentExamples.pledged(),
            CommitmentLifeExamples.revisionProposed(),
            CommitmentLifeExamples.revisionAcceptedBy(PartnerExamples.OKF),
            CommitmentLifeExamples.revisionAcceptedBy(PartnerExamples.SSP),
            CommitmentLifeExamples.revised(),
            CommitmentLifeExamples.releaseConsentedBy(PartnerExamples.OKF),
            CommitmentLifeExamples.releaseConsentedBy(PartnerExamples.SSP),
            CommitmentLifeExamples.released());
    private static final List<? extends Fact> AGREED = and(
            AgreementExamples.story(),
            AgreementLifeExamples.politiReservation(),
            AgreementLifeExamples.suspended(),
            AgreementLifeExamples.resumed(),
            AgreementLifeExamples.sspGaveNotice(),
            AgreementLifeExamples.sspWithdrew(),
            AgreementLifeExamples.proposedAfterSspWithdrew(),
            AgreementLifeExamples.expired());
    private static final List<? extends Fact> RATIFIED = List.of(
            AgreementExamples.drafted(),
            AgreementExamples.version1Proposed(),
            AgreementExamples.proposed(2, AgreementExamples.termsToRatify(), AgreementExamples.MARCH_5),
            AgreementExamples.sspAcceptedVersion2(),
            AgreementExamples.sofAcceptedVersion2(),
            AgreementExamples.politiAcceptedVersion2(),
            AgreementExamples.version2Ratified(),
            AgreementExamples.version2EnteredIntoForce());
    private static final List<? extends Fact> WORK = and(
            InitiativeExamples.network(),
            InitiativeExamples.approved(),
            InitiativeExamples.started(),
            InitiativeExamples.paused(),
            InitiativeExamples.resumed(),
            InitiativeExamples.linked(),
            InitiativeExamples.unlinked(),
            InitiativeExamples.completed());
    private static final List<? extends Fact> CASE = and(CaseExamples.recruiting(), CaseExamples.reopened());
    private static final List<? extends Fact> STRATEGY =
            and(StrategyExamples.story(), StrategyExamples.retired(), StrategyExamples.mapped());
    private static final List<? extends Fact> PARTNER =
            List.of(PartnerExamples.hotspot(), PartnerExamples.moved(), PartnerExamples.dissolved());

    static Stream<List<? extends Fact>> stories() {
        return Stream.of(
                KEPT,
                DISPUTED,
                TAKEN_OVER,
                REVISED_AND_RELEASED,
                AGREED,
                RATIFIED,
                WORK,
                CASE,
                STRATEGY,
                PARTNER,
                List.of(PlaceExamples.registered(PlaceExamples.AMP)));
    }

    @ParameterizedTest
    @MethodSource("stories")
    void what_happened_as_it_may_holds_together(List<? extends Fact> story) {
        assertThat(unfounded(story)).isEmpty();
    }

    static Stream<Arguments> annulments() {
        return Stream.of(
                arguments(KEPT, CommitmentExamples.claimed(), "CommitmentFulfilled"),
                arguments(KEPT, CommitmentExamples.evidenceAttached(), "FulfilmentClaimed"),
                arguments(KEPT, CommitmentExamples.progressReported(), ""),
                arguments(DISPUTED, CommitmentExamples.claimed(), "FulfilmentDisputed"),
                arguments(DISPUTED, DISPUTE, ""),
                arguments(TAKEN_OVER, CommitmentLifeExamples.accepted(), "TransferProposed"),
                arguments(TAKEN_OVER, CommitmentLifeExamples.transferProposedToSsp(), "CommitmentTransferred"),
                arguments(
                        REVISED_AND_RELEASED,
                        CommitmentLifeExamples.revisionProposed(),
                        "RevisionAccepted, RevisionAccepted, CommitmentRevised"),
                arguments(
                        REVISED_AND_RELEASED,
                        CommitmentLifeExamples.revisionAcceptedBy(PartnerExamples.OKF),
                        "CommitmentRevised"),
                arguments(
                        REVISED_AND_RELEASED,
                        CommitmentLifeExamples.releaseConsentedBy(PartnerExamples.OKF),
                        "CommitmentReleased"),
                arguments(AGREED, AgreementExamples.version1Proposed(), "TermsAccepted"),
                arguments(AGREED, AgreementExamples.sspAcceptedVersion2(), "AgreementEnteredIntoForce"),
                arguments(
                        AGREED,
                        AgreementExamples.politiAcceptedVersion2(),
                        "AgreementEnteredIntoForce, ReservationRecorded"),
                arguments(
                        AGREED,
                        AgreementExamples.version2EnteredIntoForce(),
                        "AgreementSuspended, NoticeGiven, AgreementExpired"),
                arguments(AGREED, AgreementLifeExamples.suspended(), "AgreementResumed"),
                arguments(AGREED, AgreementLifeExamples.sspGaveNotice(), "PartyWithdrew"),
                arguments(RATIFIED, AgreementExamples.version2Ratified(), "AgreementEnteredIntoForce"),
                arguments(WORK, InitiativeExamples.approved(), "InitiativeStarted"),
                arguments(WORK, InitiativeExamples.started(), "InitiativePaused, InitiativeCompleted"),
                arguments(WORK, InitiativeExamples.paused(), "InitiativeResumed"),
                arguments(WORK, InitiativeExamples.linked(), "InitiativeUnlinked"),
                arguments(CASE, CaseExamples.closed(), "CaseReopened"),
                arguments(CASE, CaseExamples.noteAdded(), ""),
                arguments(PARTNER, PartnerExamples.moved(), ""));
    }

    @ParameterizedTest
    @MethodSource("annulments")
    void without_it_nothing_is_left_to_build_on(List<? extends Fact> story, Fact annulled, String left) {
        var rest = story.stream().filter(it -> !it.equals(annulled)).toList();

        assertThat(rest).hasSize(story.size() - 1);
        assertThat(String.join(", ", unfounded(rest))).isEqualTo(left);
    }

    static Stream<Arguments> otherDays() {
        return Stream.of(
                arguments(
                        KEPT,
                        CommitmentExamples.claimed(),
                        CommitmentExamples.claimedOn(CommitmentExamples.FEBRUARY_22),
                        "CommitmentFulfilled"),
                arguments(
                        DISPUTED,
                        CLAIM_AGAIN,
                        CommitmentExamples.claimedOn(CommitmentExamples.FEBRUARY_20),
                        "FulfilmentClaimed"),
                arguments(KEPT, CommitmentExamples.evidenceAttached(), SHOWN_LATE, "FulfilmentClaimed"),
                arguments(
                        AGREED,
                        AgreementExamples.version2Proposed(),
                        AgreementExamples.proposed(2, AgreementExamples.secondTerms(), AgreementExamples.MARCH_7),
                        "TermsAccepted"));
    }

    @ParameterizedTest
    @MethodSource("otherDays")
    void nothing_comes_before_what_it_builds_on(List<? extends Fact> story, Fact was, Fact is, String left) {
        var moved = story.stream().<Fact>map(it -> it.equals(was) ? is : it).toList();

        assertThat(String.join(", ", unfounded(moved))).isEqualTo(left);
    }

    @Test
    void what_is_claimed_rests_on_any_evidence_of_its_day_or_before() {
        var shown = CommitmentExamples.evidenceAttached();
        var claimed = CommitmentExamples.claimed();

        for (var evidence : List.of(List.of(shown, SHOWN_LATE), List.of(SHOWN_LATE, shown))) {
            assertThat(unfounded(and(
                            List.of(CommitmentExamples.pledged()), evidence.getFirst(), evidence.getLast(), claimed)))
                    .isEmpty();
        }
    }

    @Test
    void behind_the_end_nothing_can_be_built() {
        assertThat(unfounded(and(KEPT, CommitmentExamples.progressReported()))).containsExactly("ProgressReported");
        assertThat(unfounded(and(WORK, InitiativeExamples.paused()))).containsExactly("InitiativePaused");
        assertThat(unfounded(and(CASE.subList(0, CASE.size() - 1), CaseExamples.noteAdded())))
                .containsExactly("NoteAdded");
        var terminated = and(AgreementExamples.story(), AgreementLifeExamples.terminated());
        assertThat(unfounded(and(terminated, AgreementLifeExamples.sspGaveNotice())))
                .containsExactly("NoticeGiven");
    }

    @Test
    void the_day_of_what_followed_of_itself_is_not_held_against_it() {
        var told = Stream.of(
                        told(CommitmentExamples.pledged(), false),
                        told(CommitmentExamples.evidenceAttached(), false),
                        told(CLAIM_AGAIN, false),
                        told(CommitmentExamples.confirmedBySsp(), true))
                .toList();

        assertThat(new Story(told).unfounded()).isEmpty();
    }

    private static List<String> unfounded(List<? extends Fact> facts) {
        return new Story(facts.stream().map(it -> told(it, false)).toList())
                .unfounded().stream().map(Told::type).toList();
    }

    private static Told told(Fact fact, boolean followed) {
        return new Told(UUID.randomUUID(), fact.getClass().getSimpleName(), fact, followed);
    }

    private static List<? extends Fact> and(List<? extends Fact> story, Fact... more) {
        return Stream.concat(story.stream(), Stream.of(more)).toList();
    }
}
