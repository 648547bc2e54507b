package sikkerby.query.sentence;

import static org.assertj.core.api.Assertions.assertThat;
import static sikkerby.events.agreement.AgreementExamples.MARCH_9;
import static sikkerby.events.commitment.CommitmentExamples.FEBRUARY_10;
import static sikkerby.events.fact.CircumstancesExamples.by;

import org.junit.jupiter.api.Test;
import sikkerby.events.agreement.AgreementExamples;
import sikkerby.events.commitment.CommitmentExamples;
import sikkerby.events.partner.PartnerExamples;
import sikkerby.query.time.Known;

/** Among the entries of its object a sentence need not say which one it is about. */
class HistorySentencesTest {

    private final Known accepted =
            KnownExamples.known(AgreementExamples.politiAcceptedVersion2(), by(PartnerExamples.POLITI), 1, MARCH_9);
    private final Known reported =
            KnownExamples.known(CommitmentExamples.onTrackConfirmed(), by(PartnerExamples.POLITI), 1, FEBRUARY_10);

    @Test
    void a_sentence_does_not_say_which_one_it_is_about() {
        assertThat(sentences(Language.DA).ofOneObject().of(accepted))
                .isEqualTo("Københavns Politi tiltrådte version 2 af vilkårene den 9. marts 2023.");
        assertThat(sentences(Language.DA).ofOneObject().of(reported))
                .isEqualTo("Københavns Politi bekræftede den 10. februar 2023, at forpligtelsen stadig følger"
                        + " planen.");
        assertThat(sentences(Language.EN).ofOneObject().of(reported))
                .isEqualTo(
                        "Copenhagen Police confirmed on 10 February 2023 that the commitment is still on" + " track.");
    }

    @Test
    void elsewhere_it_says_so_by_number_and_title() {
        assertThat(sentences(Language.DA).of(accepted))
                .isEqualTo("Københavns Politi tiltrådte version 2 af vilkårene for aftale AFT-2022-003 »Fælles"
                        + " indsats Ydre Nørrebro« den 9. marts 2023.");
    }

    private static Sentences sentences(Language language) {
        return new Sentences(NamesExamples.names(), language);
    }
}
