package sikkerby.command.casefile;

import static sikkerby.command.act.ActExamples.by;
import static sikkerby.command.act.Refusals.refused;
import static sikkerby.command.act.Refusals.refusedField;
import static sikkerby.command.casefile.CaseFixture.closed;
import static sikkerby.command.casefile.CaseFixture.opened;
import static sikkerby.events.casefile.CaseExamples.CLASSIFIED_ON;
import static sikkerby.events.casefile.CaseExamples.CLOSED_ON;
import static sikkerby.events.casefile.CaseExamples.FILED_ON;
import static sikkerby.events.casefile.CaseExamples.LETTER;
import static sikkerby.events.casefile.CaseExamples.NOTED_ON;
import static sikkerby.events.casefile.CaseExamples.NUMBER;
import static sikkerby.events.casefile.CaseExamples.OPENED_ON;
import static sikkerby.events.casefile.CaseExamples.RECEIVED_ON;
import static sikkerby.events.casefile.CaseExamples.RECRUITING;
import static sikkerby.events.casefile.CaseExamples.UNFILED;
import static sikkerby.events.casefile.CaseExamples.UNFILED_ON;
import static sikkerby.events.casefile.CaseExamples.UNKNOWN;
import static sikkerby.events.casefile.CaseExamples.documentRegistered;
import static sikkerby.events.casefile.CaseExamples.linkedToAgreement;
import static sikkerby.events.casefile.CaseExamples.linkedToCommitment;
import static sikkerby.events.casefile.CaseExamples.unlinkedFromCommitment;
import static sikkerby.events.partner.PartnerExamples.POLITI;
import static sikkerby.events.partner.PartnerExamples.SOF;

import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import sikkerby.command.act.Act;
import sikkerby.command.act.Done;
import sikkerby.command.act.RefusalCode;
import sikkerby.command.casefile.CaseCommand.LinkCase;
import sikkerby.command.casefile.CaseCommand.RegisterDocument;
import sikkerby.command.casefile.CaseCommand.UnlinkCase;
import sikkerby.events.casefile.CaseEvent.CaseLinked;
import sikkerby.events.casefile.CaseEvent.DocumentRegistered;
import sikkerby.events.casefile.CaseExamples;
import sikkerby.events.casefile.LinkedKind;
import sikkerby.events.initiative.InitiativeExamples;
import sikkerby.events.partner.PartnerExamples;

class CaseContentsTest {

    private static final LocalDate BEFORE = OPENED_ON.minusDays(1);

    @Nested
    class A_document {

        @Test
        void is_registered_some_days_after_it_came() {
            opened().when(register(RECEIVED_ON, by(SOF, FILED_ON))).expectEvents(documentRegistered());
        }

        @Test
        void is_registered_after_the_case_is_closed_too() {
            opened(CaseExamples.closed())
                    .when(register(RECEIVED_ON, by(SOF, CLOSED_ON)))
                    .expectEvents(registered(CLOSED_ON));
        }

        @Test
        void is_registered_once() {
            opened(documentRegistered())
                    .when(register(RECEIVED_ON, by(SOF, FILED_ON)))
                    .expectNoEvents()
                    .expectResultMessagePayload(Done.with(NUMBER));
        }

        @Test
        void is_no_other_one_under_the_same_number() {
            opened(documentRegistered())
                    .when(register(RECEIVED_ON.plusDays(1), by(SOF, FILED_ON)))
                    .expectNoEvents()
                    .expectException(refused(RefusalCode.ALREADY_EXISTS, LETTER));
        }

        @Test
        void is_not_registered_before_it_came_or_went() {
            var went = new RegisterDocument(
                    RECRUITING, documentRegistered().theme(), LETTER, null, FILED_ON, null, by(SOF, RECEIVED_ON));

            opened().when(went)
                    .expectNoEvents()
                    .expectException(refused(RefusalCode.OCCURRED_TOO_EARLY, RECEIVED_ON, FILED_ON));
            opened().when(register(FILED_ON, by(SOF, RECEIVED_ON)))
                    .expectNoEvents()
                    .expectException(refused(RefusalCode.OCCURRED_TOO_EARLY, RECEIVED_ON, FILED_ON));
        }

        @Test
        void is_not_registered_before_there_is_a_case() {
            opened().when(register(BEFORE, by(SOF, BEFORE)))
                    .expectNoEvents()
                    .expectException(refused(RefusalCode.OCCURRED_TOO_EARLY, BEFORE, OPENED_ON));
        }

        @Test
        void is_for_the_responsible_partner() {
            opened().when(register(RECEIVED_ON, by(POLITI, FILED_ON)))
                    .expectNoEvents()
                    .expectException(refused(RefusalCode.NOT_OWNER, SOF));
        }

        private static RegisterDocument register(LocalDate receivedOn, Act act) {
            var it = documentRegistered();
            return new RegisterDocument(RECRUITING, it.theme(), LETTER, receivedOn, null, it.sha256(), act);
        }

        private static DocumentRegistered registered(LocalDate day) {
            var it = documentRegistered();
            return new DocumentRegistered(RECRUITING, it.theme(), LETTER, it.receivedOn(), null, it.sha256(), day);
        }
    }

    @Nested
    class A_link {

        @Test
        void leads_to_an_agreement_a_commitment_an_initiative_or_another_case() {
            opened().when(link(linkedToAgreement().target(), CLASSIFIED_ON)).expectEvents(linkedToAgreement());
            opened().when(link(linkedToCommitment().target(), NOTED_ON)).expectEvents(linkedToCommitment());
            opened().when(link(InitiativeExamples.NETWORK.value(), NOTED_ON))
                    .expectEvents(linked(LinkedKind.INITIATIVE, InitiativeExamples.NETWORK.value()));
            opened().when(link(UNFILED.value(), NOTED_ON)).expectEvents(linked(LinkedKind.CASE, UNFILED.value()));
        }

        @Test
        void is_made_once() {
            opened(linkedToAgreement())
                    .when(link(linkedToAgreement().target(), NOTED_ON))
                    .expectNoEvents()
                    .expectResultMessagePayload(Done.with(NUMBER));
        }

        @Test
        void leads_to_something_that_is_there() {
            for (var target : new UUID[] {UNKNOWN.value(), PartnerExamples.POLITI.id()})
                opened().when(link(target, NOTED_ON))
                        .expectNoEvents()
                        .expectException(refusedField(RefusalCode.UNKNOWN_CODE, "target"));
        }

        @Test
        void does_not_lead_to_the_case_itself() {
            opened().when(link(RECRUITING.value(), NOTED_ON))
                    .expectNoEvents()
                    .expectException(refusedField(RefusalCode.INVALID, "target"));
        }

        @Test
        void does_not_come_before_what_it_leads_to() {
            var day = UNFILED_ON.minusDays(1);

            opened().when(link(UNFILED.value(), day))
                    .expectNoEvents()
                    .expectException(refused(RefusalCode.OCCURRED_TOO_EARLY, day, UNFILED_ON));
        }

        @Test
        void is_taken_away() {
            opened(linkedToCommitment()).when(unlink(FILED_ON)).expectEvents(unlinkedFromCommitment());
        }

        @Test
        void that_is_taken_away_again_changes_nothing() {
            opened(linkedToCommitment(), unlinkedFromCommitment())
                    .when(unlink(FILED_ON))
                    .expectNoEvents()
                    .expectResultMessagePayload(Done.with(NUMBER));
        }

        @Test
        void is_not_taken_away_before_it_was_made() {
            opened(linkedToCommitment())
                    .when(unlink(CLASSIFIED_ON))
                    .expectNoEvents()
                    .expectException(refused(RefusalCode.OCCURRED_TOO_EARLY, CLASSIFIED_ON, NOTED_ON));
        }

        @Test
        void stays_as_it_is_once_the_case_is_closed() {
            closed().when(link(UNFILED.value(), CLOSED_ON))
                    .expectNoEvents()
                    .expectException(refused(RefusalCode.CASE_CLOSED, CLOSED_ON));
            closed().when(unlink(CLOSED_ON))
                    .expectNoEvents()
                    .expectException(refused(RefusalCode.CASE_CLOSED, CLOSED_ON));
        }

        private static LinkCase link(UUID target, LocalDate day) {
            return new LinkCase(RECRUITING, target, by(SOF, day));
        }

        private static UnlinkCase unlink(LocalDate day) {
            return new UnlinkCase(RECRUITING, linkedToCommitment().target(), by(SOF, day));
        }

        private static CaseLinked linked(LinkedKind kind, UUID target) {
            return new CaseLinked(RECRUITING, kind, target, NOTED_ON);
        }
    }
}
