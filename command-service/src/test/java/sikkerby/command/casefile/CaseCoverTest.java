package sikkerby.command.casefile;

import static sikkerby.command.act.ActExamples.by;
import static sikkerby.command.act.Refusals.refused;
import static sikkerby.command.casefile.CaseFixture.closed;
import static sikkerby.command.casefile.CaseFixture.opened;
import static sikkerby.events.casefile.CaseExamples.CLASSIFIED_ON;
import static sikkerby.events.casefile.CaseExamples.CLOSED_ON;
import static sikkerby.events.casefile.CaseExamples.COOPERATION;
import static sikkerby.events.casefile.CaseExamples.ESDH_CASE;
import static sikkerby.events.casefile.CaseExamples.FILED_ON;
import static sikkerby.events.casefile.CaseExamples.NUMBER;
import static sikkerby.events.casefile.CaseExamples.PREVENTION;
import static sikkerby.events.casefile.CaseExamples.RECRUITING;
import static sikkerby.events.casefile.CaseExamples.classified;
import static sikkerby.events.casefile.CaseExamples.confidentialityChanged;
import static sikkerby.events.casefile.CaseExamples.esdhReferenceSet;
import static sikkerby.events.partner.PartnerExamples.POLITI;
import static sikkerby.events.partner.PartnerExamples.SOF;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import sikkerby.command.act.Act;
import sikkerby.command.act.Done;
import sikkerby.command.act.RefusalCode;
import sikkerby.command.casefile.CaseCommand.ChangeConfidentiality;
import sikkerby.command.casefile.CaseCommand.ClassifyCase;
import sikkerby.command.casefile.CaseCommand.SetEsdhReference;
import sikkerby.events.casefile.CaseEvent.CaseClassified;
import sikkerby.events.casefile.CaseEvent.EsdhReferenceSet;
import sikkerby.events.fact.Confidentiality;
import sikkerby.events.fact.EsdhNumber;
import sikkerby.events.fact.KleFacet;

class CaseCoverTest {

    private static final EsdhNumber OTHER = new EsdhNumber("2023-0200000");

    @Nested
    class Its_number_in_the_filing_system {

        @Test
        void is_set() {
            opened().when(set(ESDH_CASE, by(SOF, FILED_ON))).expectEvents(esdhReferenceSet());
        }

        @Test
        void is_set_after_the_case_is_closed_too() {
            closed().when(set(OTHER, by(SOF, CLOSED_ON)))
                    .expectEvents(new EsdhReferenceSet(RECRUITING, OTHER, CLOSED_ON));
        }

        @Test
        void is_set_once() {
            opened(esdhReferenceSet())
                    .when(set(ESDH_CASE, by(SOF, FILED_ON)))
                    .expectNoEvents()
                    .expectResultMessagePayload(Done.with(NUMBER));
        }

        @Test
        void is_not_replaced_before_it_was_set() {
            var day = FILED_ON.minusDays(1);

            opened(esdhReferenceSet())
                    .when(set(OTHER, by(SOF, day)))
                    .expectNoEvents()
                    .expectException(refused(RefusalCode.OCCURRED_TOO_EARLY, day, FILED_ON));
        }

        @Test
        void is_the_responsible_partners_business() {
            opened().when(set(ESDH_CASE, by(POLITI, FILED_ON)))
                    .expectNoEvents()
                    .expectException(refused(RefusalCode.NOT_OWNER, SOF));
        }

        private static SetEsdhReference set(EsdhNumber number, Act act) {
            return new SetEsdhReference(RECRUITING, number, act);
        }
    }

    @Nested
    class Its_topic {

        @Test
        void is_set_with_or_without_a_facet() {
            opened().when(classify(COOPERATION, CLASSIFIED_ON)).expectEvents(classified());
            opened().when(classify(null, CLASSIFIED_ON))
                    .expectEvents(new CaseClassified(RECRUITING, PREVENTION, null, CLASSIFIED_ON));
        }

        @Test
        void is_set_once() {
            opened(classified()).when(classify(COOPERATION, FILED_ON)).expectNoEvents();
        }

        @Test
        void is_set_anew_with_another_facet() {
            opened(classified())
                    .when(classify(null, FILED_ON))
                    .expectEvents(new CaseClassified(RECRUITING, PREVENTION, null, FILED_ON));
        }

        @Test
        void is_not_replaced_before_it_was_set() {
            var day = CLASSIFIED_ON.minusDays(1);

            opened(classified())
                    .when(classify(null, day))
                    .expectNoEvents()
                    .expectException(refused(RefusalCode.OCCURRED_TOO_EARLY, day, CLASSIFIED_ON));
        }

        @Test
        void stays_once_the_case_is_closed() {
            closed().when(classify(null, CLOSED_ON))
                    .expectNoEvents()
                    .expectException(refused(RefusalCode.CASE_CLOSED, CLOSED_ON));
        }

        @Test
        void is_the_responsible_partners_business() {
            opened().when(new ClassifyCase(RECRUITING, PREVENTION, null, by(POLITI, FILED_ON)))
                    .expectNoEvents()
                    .expectException(refused(RefusalCode.NOT_OWNER, SOF));
        }

        private static ClassifyCase classify(@Nullable KleFacet facet, LocalDate day) {
            return new ClassifyCase(RECRUITING, PREVENTION, facet, by(SOF, day));
        }
    }

    @Nested
    class Who_may_read_it {

        @Test
        void changes() {
            opened().when(change(Confidentiality.PUBLIC, by(SOF, FILED_ON))).expectEvents(confidentialityChanged());
        }

        @Test
        void changes_once() {
            opened(confidentialityChanged())
                    .when(change(Confidentiality.PUBLIC, by(SOF, FILED_ON)))
                    .expectNoEvents()
                    .expectResultMessagePayload(Done.with(NUMBER));
        }

        @Test
        void does_not_change_before_it_changed_last() {
            opened(confidentialityChanged())
                    .when(change(Confidentiality.PARTIES, by(SOF, CLASSIFIED_ON)))
                    .expectNoEvents()
                    .expectException(refused(RefusalCode.OCCURRED_TOO_EARLY, CLASSIFIED_ON, FILED_ON));
        }

        @Test
        void stays_once_the_case_is_closed() {
            closed().when(change(Confidentiality.PUBLIC, by(SOF, CLOSED_ON)))
                    .expectNoEvents()
                    .expectException(refused(RefusalCode.CASE_CLOSED, CLOSED_ON));
        }

        @Test
        void is_the_responsible_partners_business() {
            opened().when(change(Confidentiality.PUBLIC, by(POLITI, FILED_ON)))
                    .expectNoEvents()
                    .expectException(refused(RefusalCode.NOT_OWNER, SOF));
        }

        private static ChangeConfidentiality change(Confidentiality level, Act act) {
            return new ChangeConfidentiality(RECRUITING, level, act);
        }
    }
}
