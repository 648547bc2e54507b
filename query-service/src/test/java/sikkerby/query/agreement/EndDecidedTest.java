package sikkerby.query.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import sikkerby.events.agreement.AgreementEvent;
import sikkerby.events.agreement.AgreementExamples;
import sikkerby.events.agreement.AgreementLifeExamples;
import sikkerby.events.fact.ActorId;
import sikkerby.query.ask.Caller;
import sikkerby.query.form.Hand;

/** An agreement whose end on New Year 2024 was decided on 1 September 2023, before its terms end. */
class EndDecidedTest {

    private static final LocalDate BEFORE = LocalDate.of(2023, 8, 31);
    private static final LocalDate DECIDED = LocalDate.of(2023, 9, 1);
    private static final Hand SECRETARIAT =
            new Hand(new Caller(new ActorId("sekretariat"), Set.of("SECRETARIAT"), null));

    private final List<AgreementEvent> facts = Stream.concat(
                    AgreementExamples.story().stream(), Stream.of(AgreementLifeExamples.terminated()))
            .toList();

    @Test
    void nothing_that_would_be_refused_is_offered_from_that_day_on() {
        var before = Folded.view(BEFORE, facts);
        var after = Folded.view(DECIDED, facts);

        assertThat(AgreementForms.of(before, SECRETARIAT, BEFORE).all()).isNotEmpty();
        assertThat(AgreementForms.leaving(before, SECRETARIAT)).isNotEmpty();
        assertThat(AgreementForms.of(after, SECRETARIAT, DECIDED).all())
                .extracting(offer -> offer.act().name())
                .containsExactly("kle");
        assertThat(AgreementForms.leaving(after, SECRETARIAT)).isEmpty();
    }

    @Test
    void what_is_promised_until_then_is_promised_until_its_last_day() {
        var after = Folded.view(DECIDED, facts);

        assertThat(AgreementForms.takesPromises(after)).isTrue();
        assertThat(AgreementForms.lastDay(after)).isEqualTo(LocalDate.of(2023, 12, 31));
    }
}
