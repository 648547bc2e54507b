package sikkerby.query.sentence;

import static org.assertj.core.api.Assertions.assertThat;
import static sikkerby.events.agreement.AgreementExamples.MARCH_2;
import static sikkerby.events.agreement.AgreementExamples.YDRE_NOERREBRO;
import static sikkerby.events.fact.CircumstancesExamples.bySecretariatFor;
import static sikkerby.events.partner.PartnerExamples.POLITI;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import sikkerby.events.agreement.AgreementExamples;
import sikkerby.events.commitment.CommitmentExamples;
import sikkerby.events.fact.Fact;
import sikkerby.query.sentence.Names.Named;

/** What is said in the place of a partner that is no more: here of the police, whom SSP has taken over from. */
class SuccessorSentencesTest {

    private static final LocalDate BEGIN = LocalDate.of(2022, 1, 1);

    @Test
    void an_acceptance_names_who_gave_it_and_whose_place_that_is() {
        var accepted = AgreementExamples.politiAcceptedVersion1();

        assertThat(told(accepted, MARCH_2, Language.DA))
                .startsWith(
                        "SSP København, der er trådt i stedet for Københavns Politi, tiltrådte version 1 af vilkårene");
        assertThat(told(accepted, MARCH_2, Language.EN))
                .startsWith("SSP Copenhagen, in place of Copenhagen Police, accepted version 1 of the terms");
    }

    @Test
    void so_does_all_that_is_said_for_it() {
        assertThat(told(CommitmentExamples.progressReported(), MARCH_2.minusDays(60), Language.DA))
                .startsWith("SSP København, der er trådt i stedet for Københavns Politi, meldte den 10. februar 2023");
    }

    @Test
    void as_long_as_it_is_there_it_speaks_for_itself() {
        assertThat(told(AgreementExamples.politiAcceptedVersion1(), MARCH_2.plusDays(1), Language.DA))
                .startsWith("Københavns Politi tiltrådte version 1");
    }

    private static String told(Fact fact, LocalDate dissolvedFrom, Language language) {
        var names = new Names(
                List.of(
                        named("POLITI", "Københavns Politi", "Copenhagen Police", BEGIN, dissolvedFrom, null),
                        named("POLITI", "Københavns Politi", "Copenhagen Police", dissolvedFrom, null, "SSP"),
                        named("SSP", "SSP København", "SSP Copenhagen", BEGIN, null, null)),
                Map.of(YDRE_NOERREBRO.value(), AgreementExamples.NUMBER),
                Map.of());
        var known = KnownExamples.known(fact, bySecretariatFor(POLITI), 1, fact.occurredOn());
        return new Sentences(names, language).of(known);
    }

    private static Named named(
            String code, String da, String en, LocalDate from, @Nullable LocalDate until, @Nullable String successor) {
        return new Named("partner", code, from, until, 1, null, da, en, null, successor != null, successor);
    }
}
