package sikkerby.query.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static sikkerby.events.agreement.AgreementLifeExamples.AUGUST_1;
import static sikkerby.events.agreement.AgreementLifeExamples.SEPTEMBER_1;
import static sikkerby.events.agreement.AgreementLifeExamples.reviewed;
import static sikkerby.events.agreement.AgreementLifeExamples.termsToReview;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import sikkerby.events.agreement.AgreementEvent;
import sikkerby.events.agreement.AgreementExamples;

/** In force from March on, to be reviewed every six months. */
class AgreementReviewFoldTest {

    private static final LocalDate FEBRUARY_1 = LocalDate.of(2024, 2, 1);

    @Test
    void it_is_due_so_many_months_after_the_terms_began_to_bind() {
        var view = Folded.view(SEPTEMBER_1, told());

        assertThat(view.reviewDueOn()).isEqualTo(SEPTEMBER_1);
        assertThat(view.reviewOverdue()).isFalse();
        assertThat(view.reviewedOn()).isNull();
    }

    @Test
    void a_day_later_it_was_missed() {
        assertThat(Folded.view(SEPTEMBER_1.plusDays(1), told()).reviewOverdue()).isTrue();
    }

    @Test
    void once_made_it_is_due_again_so_many_months_later() {
        var view = Folded.view(SEPTEMBER_1.plusDays(1), told(reviewed()));

        assertThat(view.reviewedOn()).isEqualTo(AUGUST_1);
        assertThat(view.reviewDueOn()).isEqualTo(FEBRUARY_1);
        assertThat(view.reviewOverdue()).isFalse();
    }

    @Test
    void terms_that_say_nothing_of_it_are_never_due() {
        var view = Folded.view(SEPTEMBER_1.plusYears(1), AgreementExamples.story());

        assertThat(view.reviewDueOn()).isNull();
        assertThat(view.reviewOverdue()).isFalse();
    }

    private static List<AgreementEvent> told(AgreementEvent... more) {
        var told = new ArrayList<AgreementEvent>();
        for (var it : AgreementExamples.story())
            told.add(
                    it.equals(AgreementExamples.version2Proposed())
                            ? AgreementExamples.proposed(2, termsToReview(), it.occurredOn())
                            : it);
        told.addAll(List.of(more));
        return told;
    }
}
