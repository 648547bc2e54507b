package sikkerby.command.casefile;

import static sikkerby.command.act.ActExamples.because;
import static sikkerby.command.act.ActExamples.by;
import static sikkerby.command.act.ActExamples.bySecretariat;
import static sikkerby.command.act.Refusals.refused;
import static sikkerby.command.act.Refusals.refusedField;
import static sikkerby.command.casefile.CaseFixture.closed;
import static sikkerby.command.casefile.CaseFixture.opened;
import static sikkerby.events.casefile.CaseExamples.CLOSED_ON;
import static sikkerby.events.casefile.CaseExamples.NUMBER;
import static sikkerby.events.casefile.CaseExamples.OPENED_ON;
import static sikkerby.events.casefile.CaseExamples.RECRUITING;
import static sikkerby.events.casefile.CaseExamples.REOPENED_ON;
import static sikkerby.events.casefile.CaseExamples.noteAdded;
import static sikkerby.events.casefile.CaseExamples.reopened;
import static sikkerby.events.partner.PartnerExamples.POLITI;
import static sikkerby.events.partner.PartnerExamples.SOF;

import java.time.LocalDate;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import sikkerby.command.act.Act;
import sikkerby.command.act.Done;
import sikkerby.command.act.RefusalCode;
import sikkerby.command.casefile.CaseCommand.AddNote;
import sikkerby.command.casefile.CaseCommand.CloseCase;
import sikkerby.command.casefile.CaseCommand.ReopenCase;
import sikkerby.events.casefile.CaseEvent.CaseClosed;
import sikkerby.events.casefile.CaseEvent.NoteAdded;
import sikkerby.events.casefile.CaseExamples;

class CaseClosingTest {

    @Nested
    class When_it_is_closed {

        @Test
        void it_is_closed() {
            opened().when(close(by(SOF, CLOSED_ON))).expectEvents(CaseExamples.closed());
            opened().when(close(bySecretariat(CLOSED_ON))).expectEvents(CaseExamples.closed());
        }

        @Test
        void closing_it_again_changes_nothing() {
            closed().when(close(by(SOF, REOPENED_ON))).expectNoEvents().expectResultMessagePayload(Done.with(NUMBER));
        }

        @Test
        void that_is_not_before_what_was_written_in_it() {
            var later = CLOSED_ON.plusDays(1);

            opened(new NoteAdded(RECRUITING, noteAdded().text(), later))
                    .when(close(by(SOF, CLOSED_ON)))
                    .expectNoEvents()
                    .expectException(refused(RefusalCode.OCCURRED_TOO_EARLY, CLOSED_ON, later));
        }

        @Test
        void that_is_not_before_it_was_opened() {
            var before = OPENED_ON.minusDays(1);

            opened().when(close(by(SOF, before)))
                    .expectNoEvents()
                    .expectException(refused(RefusalCode.OCCURRED_TOO_EARLY, before, OPENED_ON));
        }

        @Test
        void it_is_by_the_responsible_partner() {
            opened().when(close(by(POLITI, CLOSED_ON)))
                    .expectNoEvents()
                    .expectException(refused(RefusalCode.NOT_OWNER, SOF));
        }
    }

    @Nested
    class When_it_is_reopened {

        @Test
        void it_is_open_again() {
            closed().when(reopen(REOPENED_ON)).expectEvents(reopened());
            closed(reopened())
                    .when(new AddNote(RECRUITING, noteAdded().text(), by(SOF, REOPENED_ON)))
                    .expectEvents(new NoteAdded(RECRUITING, noteAdded().text(), REOPENED_ON));
        }

        @Test
        void it_says_why() {
            closed().when(new ReopenCase(RECRUITING, by(SOF, REOPENED_ON)))
                    .expectNoEvents()
                    .expectException(refusedField(RefusalCode.REASON_REQUIRED, "reason"));
        }

        @Test
        void reopening_what_is_open_changes_nothing() {
            opened().when(reopen(REOPENED_ON)).expectNoEvents().expectResultMessagePayload(Done.with(NUMBER));
            closed(reopened()).when(reopen(REOPENED_ON)).expectNoEvents();
        }

        @Test
        void that_is_not_before_it_was_closed() {
            var before = CLOSED_ON.minusDays(1);

            closed().when(reopen(before))
                    .expectNoEvents()
                    .expectException(refused(RefusalCode.OCCURRED_TOO_EARLY, before, CLOSED_ON));
        }

        @Test
        void it_is_by_the_responsible_partner() {
            closed().when(new ReopenCase(RECRUITING, because("Nye oplysninger", by(POLITI, REOPENED_ON))))
                    .expectNoEvents()
                    .expectException(refused(RefusalCode.NOT_OWNER, SOF));
        }

        @Test
        void it_can_be_closed_again() {
            closed(reopened()).when(close(by(SOF, REOPENED_ON))).expectEvents(new CaseClosed(RECRUITING, REOPENED_ON));
        }

        private static ReopenCase reopen(LocalDate day) {
            return new ReopenCase(RECRUITING, because("Der er kommet nye oplysninger.", by(SOF, day)));
        }
    }

    private static CloseCase close(Act act) {
        return new CloseCase(RECRUITING, act);
    }
}
