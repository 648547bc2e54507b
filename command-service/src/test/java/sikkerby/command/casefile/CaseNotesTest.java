package sikkerby.command.casefile;

import static sikkerby.command.act.ActExamples.by;
import static sikkerby.command.act.ActExamples.bySecretariat;
import static sikkerby.command.act.Refusals.refused;
import static sikkerby.command.casefile.CaseFixture.closed;
import static sikkerby.command.casefile.CaseFixture.opened;
import static sikkerby.events.casefile.CaseExamples.CLOSED_ON;
import static sikkerby.events.casefile.CaseExamples.NOTED_ON;
import static sikkerby.events.casefile.CaseExamples.OPENED_ON;
import static sikkerby.events.casefile.CaseExamples.RECRUITING;
import static sikkerby.events.casefile.CaseExamples.noteAdded;
import static sikkerby.events.partner.PartnerExamples.POLITI;
import static sikkerby.events.partner.PartnerExamples.SOF;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import sikkerby.command.act.Act;
import sikkerby.command.act.Done;
import sikkerby.command.act.RefusalCode;
import sikkerby.command.casefile.CaseCommand.AddNote;
import sikkerby.events.casefile.CaseEvent.NoteAdded;
import sikkerby.events.casefile.CaseExamples;
import sikkerby.events.fact.Text;

class CaseNotesTest {

    private static final LocalDate BEFORE = OPENED_ON.minusDays(1);

    @Test
    void a_note_is_added() {
        opened().when(note(by(SOF, NOTED_ON))).expectEvents(noteAdded());
    }

    @Test
    void it_is_added_once() {
        opened(noteAdded())
                .when(note(by(SOF, NOTED_ON)))
                .expectNoEvents()
                .expectResultMessagePayload(Done.with(CaseExamples.NUMBER));
    }

    @Test
    void it_is_another_in_other_words_or_on_another_day() {
        var words = Text.of("Politiet deltog ikke i mødet.");
        opened(noteAdded())
                .when(new AddNote(RECRUITING, words, by(SOF, NOTED_ON)))
                .expectEvents(new NoteAdded(RECRUITING, words, NOTED_ON));
        opened(noteAdded())
                .when(note(by(SOF, CLOSED_ON)))
                .expectEvents(new NoteAdded(RECRUITING, noteAdded().text(), CLOSED_ON));
    }

    @Test
    void it_does_not_come_before_the_case() {
        opened().when(note(by(SOF, BEFORE)))
                .expectNoEvents()
                .expectException(refused(RefusalCode.OCCURRED_TOO_EARLY, BEFORE, OPENED_ON));
    }

    @Test
    void it_is_for_the_responsible_partner_and_the_secretariat() {
        opened().when(note(bySecretariat(NOTED_ON))).expectEvents(noteAdded());
        opened().when(note(by(POLITI, NOTED_ON))).expectNoEvents().expectException(refused(RefusalCode.NOT_OWNER, SOF));
    }

    @Test
    void it_is_not_for_a_closed_case() {
        closed().when(note(by(SOF, CLOSED_ON)))
                .expectNoEvents()
                .expectException(refused(RefusalCode.CASE_CLOSED, CLOSED_ON));
    }

    private static AddNote note(Act act) {
        return new AddNote(RECRUITING, noteAdded().text(), act);
    }
}
