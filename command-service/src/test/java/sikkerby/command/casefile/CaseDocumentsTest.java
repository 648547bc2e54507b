package sikkerby.command.casefile;

import static sikkerby.command.act.ActExamples.by;
import static sikkerby.command.act.Refusals.refused;
import static sikkerby.command.casefile.CaseFixture.opened;
import static sikkerby.events.casefile.CaseExamples.RECRUITING;
import static sikkerby.events.casefile.CaseExamples.documentRegistered;
import static sikkerby.events.partner.PartnerExamples.SOF;

import org.junit.jupiter.api.Test;
import sikkerby.command.act.RefusalCode;
import sikkerby.command.casefile.CaseCommand.RegisterDocument;
import sikkerby.events.fact.Text;

/** What is filed under a number is one document, its theme included. */
class CaseDocumentsTest {

    @Test
    void another_theme_under_the_same_number_is_refused_rather_than_lost() {
        var it = documentRegistered();

        opened(it)
                .when(new RegisterDocument(
                        RECRUITING,
                        Text.of("Et andet tema"),
                        it.esdhNo(),
                        it.receivedOn(),
                        it.sentOn(),
                        it.sha256(),
                        by(SOF, it.occurredOn())))
                .expectNoEvents()
                .expectException(refused(RefusalCode.ALREADY_EXISTS, it.esdhNo()));
    }
}
