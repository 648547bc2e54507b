package sikkerby.command.commitment;

import static sikkerby.command.act.ActExamples.by;
import static sikkerby.command.act.ActExamples.bySecretariat;
import static sikkerby.command.act.ActExamples.bySecretariatWithLetter;
import static sikkerby.command.act.ActExamples.bySteeringGroup;
import static sikkerby.command.act.ActExamples.happened;
import static sikkerby.command.act.Refusals.refused;
import static sikkerby.events.commitment.CommitmentExamples.FEBRUARY_1;
import static sikkerby.events.commitment.CommitmentExamples.FEBRUARY_10;
import static sikkerby.events.commitment.CommitmentExamples.FEBRUARY_20;
import static sikkerby.events.commitment.CommitmentExamples.NUMBER;
import static sikkerby.events.commitment.CommitmentExamples.PATROLS;
import static sikkerby.events.commitment.CommitmentExamples.claimed;
import static sikkerby.events.commitment.CommitmentExamples.disputedBySsp;
import static sikkerby.events.commitment.CommitmentExamples.evidenceAttached;
import static sikkerby.events.commitment.CommitmentExamples.onTrackConfirmed;
import static sikkerby.events.commitment.CommitmentExamples.pledged;
import static sikkerby.events.commitment.CommitmentExamples.progressReported;
import static sikkerby.events.commitment.CommitmentExamples.story;
import static sikkerby.events.partner.PartnerExamples.POLITI;
import static sikkerby.events.partner.PartnerExamples.SSP;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.axonframework.test.matchers.Matchers;
import org.hamcrest.CustomTypeSafeMatcher;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import sikkerby.command.act.Act;
import sikkerby.command.act.Command;
import sikkerby.command.act.Done;
import sikkerby.command.act.RefusalCode;
import sikkerby.command.commitment.CommitmentCommand.AttachEvidence;
import sikkerby.command.commitment.CommitmentCommand.ConfirmStillOnTrack;
import sikkerby.command.commitment.CommitmentCommand.ReportProgress;
import sikkerby.events.agreement.BispebjergExamples;
import sikkerby.events.commitment.CommitmentEvent.OnTrackConfirmed;
import sikkerby.events.commitment.CommitmentEvent.ProgressReported;
import sikkerby.events.fact.Circumstances;
import sikkerby.events.fact.Text;

class CommitmentProgressTest {

    private final FixtureConfiguration<Commitment> commitment =
            CommitmentFixture.commitment(BispebjergExamples.story());

    /** What the debtor alone may say while the work goes on. */
    static Stream<Function<Act, CommitmentCommand>> words() {
        return Stream.of(
                CommitmentProgressTest::report, CommitmentProgressTest::onTrack, CommitmentProgressTest::attach);
    }

    @Test
    void the_debtor_reports_progress() {
        commitment
                .given(pledged())
                .when(report(by(POLITI, FEBRUARY_10)))
                .expectEvents(progressReported())
                .expectResultMessagePayload(Done.with(NUMBER));
    }

    @Test
    void the_debtor_says_with_one_click_that_all_is_well() {
        commitment.given(pledged()).when(onTrack(by(POLITI, FEBRUARY_10))).expectEvents(onTrackConfirmed());
    }

    @Test
    void the_same_click_twice_a_day_changes_nothing_and_on_another_day_it_does() {
        commitment
                .given(pledged(), onTrackConfirmed())
                .when(onTrack(by(POLITI, FEBRUARY_10)))
                .expectNoEvents();
        commitment
                .given(pledged(), onTrackConfirmed())
                .when(onTrack(by(POLITI, FEBRUARY_20)))
                .expectEvents(new OnTrackConfirmed(PATROLS, FEBRUARY_20));
    }

    @Test
    void the_same_words_twice_are_kept_once_and_others_are_kept_too() {
        commitment
                .given(pledged(), progressReported(), evidenceAttached())
                .when(report(by(POLITI, progressReported().occurredOn())))
                .expectNoEvents()
                .expectResultMessagePayload(Done.with(NUMBER));
        commitment
                .given(pledged(), progressReported(), evidenceAttached())
                .when(attach(by(POLITI, evidenceAttached().occurredOn())))
                .expectNoEvents()
                .expectResultMessagePayload(Done.with(NUMBER));
        var other = Text.of("Fem patruljer er gået.");
        commitment
                .given(pledged(), progressReported())
                .when(new ReportProgress(PATROLS, other, true, by(POLITI, FEBRUARY_10)))
                .expectEvents(new ProgressReported(PATROLS, other, true, FEBRUARY_10));
    }

    @Test
    void the_debtor_attaches_evidence_also_while_it_waits_for_an_answer() {
        commitment.given(pledged()).when(attach(by(POLITI, FEBRUARY_20))).expectEvents(evidenceAttached());
        commitment
                .given(pledged(), claimed())
                .when(attach(by(POLITI, FEBRUARY_20)))
                .expectEvents(evidenceAttached());
    }

    @ParameterizedTest
    @MethodSource("words")
    void work_goes_on_after_a_dispute(Function<Act, CommitmentCommand> word) {
        commitment
                .given(pledged(), evidenceAttached(), claimed(), disputedBySsp())
                .when(word.apply(by(POLITI, FEBRUARY_20)))
                .expectSuccessfulHandlerExecution();
    }

    @ParameterizedTest
    @MethodSource("words")
    void what_the_secretariat_records_from_a_letter_is_the_debtors_word(Function<Act, CommitmentCommand> word) {
        commitment
                .given(pledged())
                .when(word.apply(bySecretariatWithLetter(FEBRUARY_20)))
                .expectEventsMatching(Matchers.exactSequenceOf(onBehalfOfThePolice()));
    }

    @Nested
    class They_are_refused {

        @ParameterizedTest
        @MethodSource("sikkerby.command.commitment.CommitmentProgressTest#words")
        void from_another_party(Function<Act, CommitmentCommand> word) {
            refusal(word.apply(by(SSP, FEBRUARY_20)), RefusalCode.ACTS_FOR_OTHER_PARTY, POLITI);
        }

        @ParameterizedTest
        @MethodSource("sikkerby.command.commitment.CommitmentProgressTest#words")
        void from_the_secretariat_without_a_document(Function<Act, CommitmentCommand> word) {
            refusal(word.apply(bySecretariat(FEBRUARY_20)), RefusalCode.ACTS_FOR_OTHER_PARTY, POLITI);
        }

        @ParameterizedTest
        @MethodSource("sikkerby.command.commitment.CommitmentProgressTest#words")
        void from_the_steering_group(Function<Act, CommitmentCommand> word) {
            refusal(word.apply(bySteeringGroup(FEBRUARY_20)), RefusalCode.ROLE_MAY_NOT);
        }

        @ParameterizedTest
        @MethodSource("sikkerby.command.commitment.CommitmentProgressTest#words")
        void before_the_pledge(Function<Act, CommitmentCommand> word) {
            var dayBefore = FEBRUARY_1.minusDays(1);
            refusal(
                    word.apply(happened(dayBefore, by(POLITI, FEBRUARY_10))),
                    RefusalCode.OCCURRED_TOO_EARLY,
                    dayBefore,
                    FEBRUARY_1);
        }

        @ParameterizedTest
        @MethodSource("sikkerby.command.commitment.CommitmentProgressTest#words")
        void once_it_is_fulfilled(Function<Act, CommitmentCommand> word) {
            commitment
                    .given(story())
                    .when(word.apply(by(POLITI, FEBRUARY_20)))
                    .expectNoEvents()
                    .expectException(refused(RefusalCode.TERMINAL_STATE));
        }

        @Test
        void while_somebody_is_asked_to_judge_the_work_as_done() {
            for (var word : List.of(report(by(POLITI, FEBRUARY_20)), onTrack(by(POLITI, FEBRUARY_20))))
                commitment
                        .given(pledged(), evidenceAttached(), claimed())
                        .when(word)
                        .expectException(refused(RefusalCode.ILLEGAL_TRANSITION));
        }

        private void refusal(CommitmentCommand command, RefusalCode code, Object... details) {
            commitment.given(pledged()).when(command).expectNoEvents().expectException(refused(code, details));
        }
    }

    private static CustomTypeSafeMatcher<EventMessage<?>> onBehalfOfThePolice() {
        return new CustomTypeSafeMatcher<>("recorded on behalf of the police") {
            @Override
            protected boolean matchesSafely(EventMessage<?> event) {
                return event.getMetaData().get(Command.CIRCUMSTANCES) instanceof Circumstances circumstances
                        && POLITI.equals(circumstances.onBehalfOf());
            }
        };
    }

    private static CommitmentCommand report(Act act) {
        return new ReportProgress(PATROLS, progressReported().text(), true, act);
    }

    private static CommitmentCommand onTrack(Act act) {
        return new ConfirmStillOnTrack(PATROLS, act);
    }

    private static CommitmentCommand attach(Act act) {
        var evidence = evidenceAttached();
        return new AttachEvidence(PATROLS, evidence.text(), evidence.url(), evidence.sha256(), act);
    }
}
