package sikkerby.command.correction;

import static org.assertj.core.api.Assertions.assertThat;
import static sikkerby.command.correction.Correcting.LETTER;
import static sikkerby.command.correction.Correcting.ok;

import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import sikkerby.command.platform.Caller.Reply;
import sikkerby.command.platform.Negotiation;

/** A correction takes all whom it concerns: who would owe more, and who would be owed less. */
class BothSidesTest {

    private static final String ANNULLED = "'annulled': true";
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
    class The_debtor {

        private final Reply pledge = city.pledged();

        @Test
        void does_not_owe_sooner_since_a_revision_was_not_accepted_after_all() {
            ok(city.say(
                    pledge, "politi", "revisions", "'dueOn': '%s', 'reason': 'Ferie.'".formatted(today.plusDays(9))));
            ok(city.say(pledge, "sof", "revisions/1/accept", ""));
            ok(city.say(pledge, "ssp", "revisions/1/accept", ""));

            city.agreed(city.correct("ssp", city.entry(id(pledge), 3), ANNULLED), "politi");
        }

        @Test
        void does_not_owe_again_since_a_release_was_not_consented_to_after_all() {
            ok(city.say(pledge, "sof", "release", WHY));
            ok(city.say(pledge, "ssp", "release", WHY));

            city.agreed(city.correct("ssp", city.entry(id(pledge), 2), ANNULLED), "politi");

            ok(city.say(pledge, "politi", "on-track", ""));
        }

        @Test
        void does_not_owe_again_since_a_release_was_not_decided_after_all() {
            var released = ok(city.say(pledge, "styregruppe", "release", WHY));

            city.agreed(city.correct("sekretariat", released, ANNULLED), "styregruppe", "politi");

            ok(city.say(pledge, "politi", "on-track", ""));
        }

        @Test
        void of_before_does_not_owe_again_since_nobody_took_over_after_all() {
            ok(city.say(pledge, "politi", "transfer", "'to': 'SSP', " + WHY));
            var taken = ok(city.say(pledge, "ssp", "transfer/accept", ""));
            var proposal = ok(city.correct("ssp", taken, ANNULLED));

            assertThat(city.settle("okf", proposal, "approve").text("code")).isEqualTo("ENTRY_OF_OTHERS");
            city.agreed(proposal, "politi", "sof");

            ok(city.say(pledge, "politi", "on-track", ""));
        }
    }

    @Nested
    class Those_to_whom_it_is_owed {

        private final Reply pledge = city.pledged();

        @Test
        void have_a_say_beside_the_new_debtor_even_where_that_is_one_of_them() {
            var later = "'debtor': 'SOF', 'dueOn': '%s'".formatted(today.plusDays(300));
            var proposal = ok(city.correct("politi", pledge, later));

            assertThat(city.asked(proposal)).containsExactly("[\"SOF\"]", "[\"SSP\"]");
            city.agreed(proposal, "sof", "ssp");
        }

        @Test
        void have_a_say_in_the_words_beside_the_debtor() {
            city.agreed(city.correct("sekretariat", pledge, "'text': 'Vi kommer måske.'"), "politi", "ssp");
        }

        @Test
        void are_held_to_no_revision_but_to_the_one_that_they_accepted() {
            var revision = ok(city.say(
                    pledge, "politi", "revisions", "'dueOn': '%s', 'reason': 'Ferie.'".formatted(today.plusDays(9))));
            var other = "'dueOn': '%s'".formatted(today.plusDays(99));
            ok(city.correct("politi", revision, "'dueOn': '%s'".formatted(today.plusDays(8))));
            ok(city.say(pledge, "sof", "revisions/1/accept", ""));

            var proposal = ok(city.correct("politi", revision, other));

            assertThat(city.settle("ssp", proposal, "approve").text("code")).isEqualTo("ENTRY_OF_OTHERS");
            city.agreed(proposal, "sof");
        }

        @Test
        void have_a_say_in_the_first_day_too_once_it_was_put_off() {
            ok(city.say(
                    pledge, "politi", "revisions", "'dueOn': '%s', 'reason': 'Ferie.'".formatted(today.plusDays(9))));
            ok(city.say(pledge, "sof", "revisions/1/accept", ""));
            ok(city.say(pledge, "ssp", "revisions/1/accept", ""));

            city.agreed(city.correct("politi", pledge, "'dueOn': '%s'".formatted(today.plusDays(9))), "sof");
        }

        @Test
        void confirmed_that_it_was_kept_late_and_so_it_is_not_kept_in_time_without_them() {
            var agreement = city.parties().drafted();
            ok(city.correct("sof", city.entry(agreement, 0), "'occurredOn': '%s'".formatted(today.minusDays(10))));
            ok(city.parties().propose("sof", agreement, Negotiation.terms(today.minusDays(10))));
            city.parties().acceptAll(agreement, 1);
            var overdue = ok(city.pledgedOn(agreement, today.minusDays(9), today.minusDays(5)));
            var claim = ok(city.claim(overdue));
            ok(city.correct("politi", claim, "'occurredOn': '%s'".formatted(today.minusDays(1))));
            ok(city.say(overdue, "ssp", "confirm", ""));

            ok(city.correct("politi", claim, "'occurredOn': '%s'".formatted(today.minusDays(2))));
            var proposal = ok(city.correct("politi", claim, "'occurredOn': '%s'".formatted(today.minusDays(6))));

            assertThat(city.settle("sof", proposal, "approve").text("code")).isEqualTo("ENTRY_OF_OTHERS");
            city.agreed(proposal, "ssp");
        }
    }

    @Nested
    class A_proposal_with_two_sides {

        private final Reply pledge = city.pledged();
        private final Reply proposal = ok(city.correct("politi", pledge, "'debtor': 'SSP'"));

        @Test
        void keeps_the_word_of_the_one_while_it_waits_for_the_other_and_keeps_it_once() {
            var agreed = ok(city.settle("ssp", proposal, "approve"));

            assertThat(ok(city.settle("ssp", proposal, "approve")).text("version"))
                    .isEqualTo(agreed.text("version"));
            ok(city.say(pledge, "politi", "on-track", ""));
        }

        @Test
        void comes_to_nothing_where_one_does_not_agree_though_the_other_did() {
            ok(city.settle("ssp", proposal, "approve"));
            ok(city.settle("sof", proposal, "refuse", WHY));

            assertThat(city.settle("ssp", proposal, "approve").text("code")).isEqualTo("ILLEGAL_TRANSITION");
            ok(city.say(pledge, "politi", "on-track", ""));
        }

        @Test
        void is_taken_back_while_it_waits_for_one_of_them() {
            ok(city.settle("sof", proposal, "approve"));
            ok(city.settle("politi", proposal, "withdraw"));

            assertThat(city.settle("ssp", proposal, "approve").text("code")).isEqualTo("ILLEGAL_TRANSITION");
        }

        @Test
        void is_made_where_the_secretariat_agrees_from_a_document_for_whoever_has_not() {
            ok(city.settle("ssp", proposal, "approve"));
            ok(city.settle("sekretariat", proposal, "approve", LETTER));

            ok(city.say(pledge, "ssp", "on-track", ""));
        }
    }

    @Test
    void what_somebody_has_come_to_owe_since_is_not_put_otherwise_by_those_asked_before() {
        var asked = ok(city.asked("sof", "POLITI"));
        var proposal = ok(city.correct("sekretariat", asked, "'text': 'Kom hver dag.'"));
        ok(city.say(asked, "politi", "accept", ""));

        assertThat(city.settle("sof", proposal, "approve").text("code")).isEqualTo("CORRECTION_OVERTAKEN");
    }

    private static UUID id(Reply pledge) {
        return UUID.fromString(pledge.text("id"));
    }
}
