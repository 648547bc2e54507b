package sikkerby.command.correction;

import static org.assertj.core.api.Assertions.assertThat;
import static sikkerby.command.platform.Negotiation.json;

import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import sikkerby.command.platform.Caller.Reply;
import sikkerby.command.platform.City;
import sikkerby.command.platform.Negotiation;

/** What is corrected must leave a past that could have happened, over real HTTP and on a real database. */
class CorrectedPastTest {

    private static City city;
    private static Negotiation parties;

    @BeforeAll
    static void start() {
        city = City.of(1);
        parties = new Negotiation(city);
    }

    @AfterAll
    static void leave_nothing_behind() {
        city.close();
    }

    @Nested
    class A_claim_that_was_confirmed {

        private final Reply pledge = pledged();
        private final Reply claim = ok(say(pledge, "politi", "claim", "'statement': 'Gjort', 'noEvidence': true"));
        private final Reply confirmed = ok(say(pledge, "ssp", "confirm", ""));

        @Test
        void is_not_annulled_under_its_confirmation() {
            var refused = correct("politi", claim, "'annulled': true");

            assertThat(refused.status()).isEqualTo(409);
            assertThat(refused.text("code")).isEqualTo("CONTRADICTS_ENTRIES");
            assertThat(refused.text("detail"))
                    .startsWith("Posten »opfyldelse bekræftet« (SSP, " + pledge.text("number") + ") fra den ");
        }

        @Test
        void is_annulled_once_the_confirmation_is() {
            unconfirm();
            ok(correct("politi", claim, "'annulled': true"));

            ok(say(pledge, "politi", "claim", "'statement': 'Nu er det gjort.', 'noEvidence': true"));
        }

        @Test
        void is_not_confirmed_again_by_restoring_what_was_annulled_and_disputed_since() {
            unconfirm();
            ok(say(pledge, "ssp", "dispute", "'reason': 'Der mangler en patrulje.'"));

            assertThat(correct("ssp", confirmed, "'annulled': false").text("code"))
                    .isEqualTo("CONTRADICTS_ENTRIES");
        }

        /** It is open again, and so the debtor has a say. */
        private void unconfirm() {
            approve("politi", ok(correct("ssp", confirmed, "'annulled': true")));
        }
    }

    @Nested
    class Two_revisions_of_which_the_first_is_annulled {

        private final Reply pledge = pledged();

        @Test
        void leave_the_second_its_number() {
            var first = ok(say(pledge, "politi", "revisions", "'text': 'Vi kommer senere.', 'reason': 'Ferie.'"));
            var refused = ok(say(pledge, "ssp", "revisions/1/refuse", "'reason': 'Det er for sent.'"));
            ok(say(pledge, "politi", "revisions", "'text': 'Vi kommer lidt senere.', 'reason': 'Ferie.'"));
            ok(correct("ssp", refused, "'annulled': true"));
            ok(correct("politi", first, "'annulled': true"));

            ok(say(pledge, "ssp", "revisions/2/accept", ""));

            assertThat(say(pledge, "ssp", "revisions/1/accept", "").text("code"))
                    .isEqualTo("NOT_FOUND");
            assertThat(say(pledge, "politi", "revisions", "'text': 'Endnu senere.', 'reason': 'Ferie.'")
                            .text("code"))
                    .isEqualTo("REVISION_OPEN");
        }
    }

    @Nested
    class What_was_recorded_of_the_municipality {

        private final Reply pledge = ok(city.as("sekretariat")
                .post(
                        "/api/commitments",
                        json("'text': 'Vi kommer.', 'dueOn': '%s', 'debtor': 'KOMMUNE', 'documentRef': '2023-0106821'"
                                .formatted(city.today()))));

        @Test
        void is_put_right_by_the_finance_administration_which_acts_for_it() {
            var yesterday = "'occurredOn': '%s'".formatted(city.today().minusDays(1));

            assertThat(correct("sof", pledge, yesterday).text("code")).isEqualTo("ENTRY_OF_OTHERS");
            assertThat(ok(correct("okf", pledge, yesterday)).text("event")).isNotEqualTo(pledge.text("event"));
        }
    }

    @Nested
    class The_entry_of_others {

        private final Reply pledge = pledged();
        private final Reply claim = ok(say(pledge, "politi", "claim", "'statement': 'Gjort', 'noEvidence': true"));
        private final Reply proposal = ok(correct("sekretariat", claim, "'annulled': true"));

        @Test
        void is_looked_at_again_when_the_second_person_agrees() {
            ok(say(pledge, "ssp", "confirm", ""));

            var refused = city.as("politi").post("/api/corrections/" + proposal.text("event") + "/approve", "");

            assertThat(refused.text("code")).isEqualTo("CONTRADICTS_ENTRIES");
        }
    }

    @Nested
    class The_last_acceptance {

        @Test
        void takes_with_it_what_followed_of_itself() {
            var agreement = parties.drafted();
            var terms = Negotiation.terms(city.today());
            parties.propose("sof", agreement, terms);
            parties.accept("sof", agreement, 1);
            parties.accept("ssp", agreement, 1);
            parties.accept("politi", agreement, 1);

            var proposal = ok(correct("politi", entry(agreement, 4), "'annulled': true"));
            approve("sof", proposal);
            approve("ssp", proposal);

            ok(parties.accept("politi", agreement, 1));
        }
    }

    private static Reply pledged() {
        return ok(city.as("politi")
                .post(
                        "/api/commitments",
                        json("'text': 'Vi kommer.', 'dueOn': '%s', 'agreement': '%s'"
                                .formatted(city.today(), parties.inForce()))));
    }

    private static Reply say(Reply pledge, String user, String what, String body) {
        return city.as(user).post("/api/commitments/" + pledge.text("id") + "/" + what, json(body));
    }

    private static Reply correct(String user, Reply said, String corrected) {
        return correct(user, UUID.fromString(said.text("event")), corrected);
    }

    private static Reply correct(String user, UUID event, String corrected) {
        return city.as(user)
                .post(
                        "/api/corrections",
                        json(
                                "'eventId': '%s', 'reasonCode': 'WRONG_ASSESSMENT', 'text': 'Skrevet forkert.', 'corrected': {%s}"
                                        .formatted(event, corrected)));
    }

    private static void approve(String user, Reply proposal) {
        ok(city.as(user).post("/api/corrections/" + proposal.text("id") + "/approve", ""));
    }

    private static UUID entry(UUID object, int sequence) {
        return JdbcClient.create(city.log())
                .sql("select event_id from log.event where aggregate_id = :object and sequence = :sequence")
                .param("object", object)
                .param("sequence", sequence)
                .query(UUID.class)
                .single();
    }

    private static Reply ok(Reply reply) {
        assertThat(reply.status()).as(reply.response().body()).isBetween(200, 201);
        return reply;
    }
}
