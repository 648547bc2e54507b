package sikkerby.command.correction;

import static org.assertj.core.api.Assertions.assertThat;
import static sikkerby.command.correction.Correcting.LETTER;
import static sikkerby.command.correction.Correcting.ok;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import sikkerby.command.platform.Caller.Reply;

/** Nobody is bound by the word of others, and nobody releases themselves, not by a correction either. */
class SecondPersonTest {

    private static final String WHY = "'reason': 'Det var som skrevet.'";

    private static Correcting city;
    private static LocalDate today;

    @BeforeAll
    static void start() {
        city = Correcting.inACity();
        today = city.today();
    }

    @AfterAll
    static void leave_nothing_behind() {
        city.close();
    }

    @Nested
    class A_promise_put_on_another {

        private final Reply pledge = city.pledged();
        private final Reply proposal = ok(city.correct("politi", pledge, "'debtor': 'SSP'"));

        @Test
        void is_that_partys_once_it_agrees_and_so_does_one_to_whom_it_is_owed() {
            ok(city.claim(pledge));

            assertThat(city.settle("politi", proposal, "approve").text("code")).isEqualTo("SAME_PERSON");
            assertThat(city.settle("okf", proposal, "approve").text("code")).isEqualTo("ENTRY_OF_OTHERS");
            assertThat(city.settle("styregruppe", proposal, "approve").text("code"))
                    .isEqualTo("ENTRY_OF_OTHERS");
            ok(city.settle("ssp", proposal, "approve"));
            assertThat(city.say(pledge, "ssp", "on-track", "").text("code")).isEqualTo("ACTS_FOR_OTHER_PARTY");
            ok(city.settle("sof", proposal, "approve"));

            assertThat(city.say(pledge, "ssp", "confirm", "").text("code")).isEqualTo("OWN_CONFIRMATION");
            ok(city.say(pledge, "politi", "confirm", ""));
        }

        @Test
        void is_that_partys_where_the_secretariat_agrees_for_it_from_a_document() {
            for (var answer : List.of("approve", "refuse")) {
                var refused = city.settle("sekretariat", proposal, answer, WHY);
                assertThat(refused.status()).isEqualTo(403);
                assertThat(refused.text("code")).isEqualTo("ACTS_FOR_OTHER_PARTY");
            }
            ok(city.settle("sekretariat", proposal, "approve", LETTER));
            ok(city.settle("sekretariat", proposal, "approve", LETTER));

            ok(city.say(pledge, "ssp", "on-track", ""));
        }

        @Test
        void stays_where_it_was_where_that_party_does_not_agree() {
            assertThat(city.settle("ssp", proposal, "refuse").text("code")).isEqualTo("REASON_REQUIRED");
            var refused = ok(city.settle("ssp", proposal, "refuse", WHY));
            assertThat(refused.text("id")).isEqualTo(proposal.text("id"));
            assertThat(ok(city.settle("ssp", proposal, "refuse", WHY)).text("version"))
                    .isEqualTo(refused.text("version"));

            assertThat(city.settle("ssp", proposal, "approve").text("code")).isEqualTo("ILLEGAL_TRANSITION");
            assertThat(city.settle("politi", proposal, "withdraw").text("code")).isEqualTo("ILLEGAL_TRANSITION");
            ok(city.say(pledge, "politi", "on-track", ""));
        }

        @Test
        void may_be_taken_back_by_who_proposed_it() {
            assertThat(city.settle("ssp", proposal, "withdraw").text("code")).isEqualTo("NOT_PROPOSER");
            var withdrawn = ok(city.settle("politi", proposal, "withdraw"));
            assertThat(ok(city.settle("politi", proposal, "withdraw")).text("version"))
                    .isEqualTo(withdrawn.text("version"));

            assertThat(city.settle("ssp", proposal, "approve").text("code")).isEqualTo("ILLEGAL_TRANSITION");
            assertThat(city.settle("ssp", proposal, "refuse", WHY).text("code")).isEqualTo("ILLEGAL_TRANSITION");
        }

        @Test
        void is_not_turned_down_by_who_has_no_say() {
            assertThat(city.settle("okf", proposal, "refuse", WHY).text("code")).isEqualTo("ENTRY_OF_OTHERS");
            assertThat(city.settle("revisor", proposal, "refuse", WHY).text("code"))
                    .isEqualTo("ROLE_MAY_NOT");
            assertThat(city.settle("politi", proposal, "refuse", WHY).text("code"))
                    .isEqualTo("SAME_PERSON");
        }
    }

    @Nested
    class A_due_date {

        private final Reply pledge = city.pledged();
        private final String later = "'dueOn': '%s'".formatted(today.plusDays(9));

        @Test
        void is_put_off_by_nobody_but_those_to_whom_it_is_owed() {
            var proposal = ok(city.correct("politi", pledge, later));

            assertThat(city.correct("politi", pledge, later).status()).isEqualTo(200);
            ok(city.settle("sof", proposal, "approve"));
            assertThat(city.correct("politi", pledge, later).status()).isEqualTo(200);
        }

        @Test
        void that_the_secretariat_would_put_off_is_not_for_the_debtor_alone_to_agree_to() {
            city.agreed(city.correct("sekretariat", pledge, later), "politi", "ssp");
        }

        @Test
        void is_put_forward_at_once_by_who_is_to_keep_it() {
            var other = city.pledged(city.parties().inForce(), today.plusDays(9));

            ok(city.correct("politi", other, "'dueOn': '%s'".formatted(today.plusDays(3))));
            assertThat(city.correct("politi", other, "'dueOn': '%s'".formatted(today.plusDays(3)))
                            .status())
                    .isEqualTo(200);
        }
    }

    @Nested
    class The_words_of_a_promise {

        private static final String OTHER_WORDS = "'text': 'Vi kommer, hvis vi har tid.'";

        @Test
        void are_not_the_debtors_alone() {
            var pledge = city.pledged();
            var proposal = ok(city.correct("politi", pledge, OTHER_WORDS));

            assertThat(city.correct("politi", pledge, OTHER_WORDS).status()).isEqualTo(200);
            ok(city.settle("ssp", proposal, "approve"));
        }

        @Test
        void are_not_for_who_asked_for_it_to_put_otherwise_once_it_is_taken_on() {
            var asked = ok(city.asked("sof", "POLITI"));
            assertThat(city.correct("sof", asked, "'text': 'Kom hver fredag.'").status())
                    .isEqualTo(201);
            ok(city.say(asked, "politi", "accept", ""));

            var proposal = ok(city.correct("sof", asked, "'text': 'Kom hver dag.'"));

            assertThat(city.settle("ssp", proposal, "approve").text("code")).isEqualTo("ENTRY_OF_OTHERS");
            ok(city.settle("politi", proposal, "approve"));
        }
    }

    @Nested
    class A_proposal {

        private final Reply pledge = city.pledged();

        @Test
        void replaces_nothing_but_what_it_was_to_replace() {
            var proposal = ok(city.correct("sekretariat", pledge, "'places': ['YNB']"));
            ok(city.correct("politi", pledge, "'places': ['CITY']"));

            var refused = city.settle("politi", proposal, "approve");

            assertThat(refused.status()).isEqualTo(409);
            assertThat(refused.text("code")).isEqualTo("CORRECTION_OVERTAKEN");
            ok(city.settle("politi", proposal, "refuse", WHY));
        }

        @Test
        void about_a_decision_of_the_steering_group_is_for_the_steering_group() {
            var agreement = city.parties().inForce();
            var suspended = ok(city.agree(agreement, "styregruppe", "suspend", "'reason': 'Afventer budget.'"));

            assertThat(city.correct("politi", suspended, "'annulled': true").text("code"))
                    .isEqualTo("ENTRY_OF_OTHERS");
            var proposal = ok(city.correct("sekretariat", suspended, "'annulled': true"));
            assertThat(city.settle("politi", proposal, "approve").text("code")).isEqualTo("ENTRY_OF_OTHERS");
            assertThat(city.settle("sekretariat2", proposal, "approve").text("code"))
                    .isEqualTo("DECISION_REQUIRED");
            ok(city.settle("styregruppe", proposal, "approve"));

            ok(city.claim(city.pledged(agreement, today)));
        }

        @ParameterizedTest
        @ValueSource(strings = {"refuse", "withdraw"})
        void that_nobody_made_has_no_answer(String answer) {
            var said = answer.equals("refuse") ? WHY : "";

            assertThat(city.settle("politi", pledge, answer, said).status()).isEqualTo(404);
        }
    }

    @Nested
    class What_can_be_corrected {

        @Test
        void is_an_amount_once_those_to_whom_it_is_owed_agree() {
            var pledge = city.pledgedWith("'measure': {'amount': 12, 'unit': 'patruljer'}");
            var proposal = ok(city.correct("politi", pledge, "'measure': {'amount': 10, 'unit': 'patruljer'}"));

            ok(city.settle("ssp", proposal, "approve"));
            assertThat(city.correct("politi", pledge, "'measure': {'amount': 10.0, 'unit': 'patruljer'}")
                            .status())
                    .isEqualTo(200);
        }

        @Test
        void is_who_confirmed_once_that_one_agrees() {
            var pledge = city.pledged();
            ok(city.claim(pledge));
            var confirmed = ok(city.say(pledge, "ssp", "confirm", ""));

            assertThat(city.correct("ssp", confirmed, "'confirmedBy': 'POLITI'").text("code"))
                    .isEqualTo("OWN_CONFIRMATION");
            ok(city.settle("sof", ok(city.correct("ssp", confirmed, "'confirmedBy': 'SOF'")), "approve"));
        }

        @Test
        void is_where_a_document_is_filed_and_on_which_day_it_came() {
            var opened = ok(city.open("sof"));
            var filed = ok(city.file(
                    opened, "'theme': 'Brev', 'esdhNo': '2026-0000001', 'receivedOn': '%s'".formatted(today)));

            ok(city.correct("sof", filed, "'esdhNo': '2026-0000002', 'theme': 'Brev om naboskab'"));
            ok(city.correct("sof", filed, "'receivedOn': '%s'".formatted(today.minusDays(1))));
            assertThat(city.correct("sof", filed, "'sentOn': '%s'".formatted(today))
                            .status())
                    .isEqualTo(400);
        }
    }
}
