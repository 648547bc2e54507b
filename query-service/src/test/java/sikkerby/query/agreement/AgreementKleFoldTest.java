package sikkerby.query.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static sikkerby.events.agreement.AgreementExamples.story;
import static sikkerby.events.agreement.AgreementLifeExamples.AUGUST_1;
import static sikkerby.events.agreement.AgreementLifeExamples.NEW_YEAR;
import static sikkerby.events.agreement.AgreementLifeExamples.classified;
import static sikkerby.events.casefile.CaseExamples.COOPERATION;
import static sikkerby.events.casefile.CaseExamples.PREVENTION;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import sikkerby.events.agreement.AgreementEvent;
import sikkerby.events.agreement.AgreementEvent.AgreementClassified;

class AgreementKleFoldTest {

    private static final AgreementEvent WITHOUT_FACET =
            new AgreementClassified(classified().agreement(), PREVENTION, null, NEW_YEAR);

    @Test
    void it_belongs_to_its_topic_from_that_day_on() {
        assertThat(Folded.view(AUGUST_1.minusDays(1), told(classified())).kleTopic())
                .isNull();

        var since = Folded.view(AUGUST_1, told(classified()));

        assertThat(since.kleTopic()).isEqualTo(PREVENTION);
        assertThat(since.kleFacet()).isEqualTo(COOPERATION);
    }

    @Test
    void another_facet_takes_its_place() {
        var view = Folded.view(NEW_YEAR, told(classified(), WITHOUT_FACET));

        assertThat(view.kleTopic()).isEqualTo(PREVENTION);
        assertThat(view.kleFacet()).isNull();
    }

    private static List<AgreementEvent> told(AgreementEvent... more) {
        var told = new ArrayList<AgreementEvent>(story());
        told.addAll(List.of(more));
        return told;
    }
}
