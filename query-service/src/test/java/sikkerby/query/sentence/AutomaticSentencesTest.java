package sikkerby.query.sentence;

import static org.assertj.core.api.Assertions.assertThat;
import static sikkerby.events.fact.CircumstancesExamples.bySystem;

import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import sikkerby.events.agreement.AgreementExamples;
import sikkerby.events.agreement.AgreementLifeExamples;
import sikkerby.events.fact.Fact;
import sikkerby.query.time.Known;

/** What was due happened by itself, and is told as nobody's doing. */
class AutomaticSentencesTest {

    private static final LocalDate APRIL_2 = LocalDate.of(2023, 4, 2);

    @Test
    void the_sentence_says_that_nobody_recorded_it() {
        var expired = AgreementLifeExamples.expired();
        var onItsDay = byItself(expired, expired.occurredOn());

        assertThat(told(onItsDay, Language.DA)).endsWith(" (registreret automatisk).");
        assertThat(told(onItsDay, Language.EN)).endsWith(" (recorded automatically).");
    }

    @Test
    void the_sentence_tells_the_day_it_was_due_from_the_day_it_was_made() {
        var late = byItself(AgreementExamples.version2EnteredIntoForce(), APRIL_2);

        assertThat(told(late, Language.DA)).endsWith(" (registreret automatisk den 2. april 2023).");
        assertThat(told(late, Language.EN)).endsWith(" (recorded automatically on 2 April 2023).");
    }

    @Test
    void nobody_is_taken_for_the_steering_group() {
        var drafted = byItself(AgreementExamples.drafted(), APRIL_2);

        assertThat(told(drafted, Language.DA)).startsWith("Systemet udarbejdede");
        assertThat(told(drafted, Language.EN)).startsWith("The system drafted");
    }

    private static Known byItself(Fact fact, LocalDate recordedOn) {
        return KnownExamples.known(fact, bySystem(new UUID(0, 1)), 1, recordedOn);
    }

    private static String told(Known known, Language language) {
        return new Sentences(NamesExamples.names(), language).of(known);
    }
}
