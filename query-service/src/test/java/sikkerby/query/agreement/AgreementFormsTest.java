package sikkerby.query.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static sikkerby.events.agreement.AgreementExamples.YDRE_NOERREBRO;

import java.time.LocalDate;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import sikkerby.query.CommandDesk;
import sikkerby.query.Filled;
import sikkerby.query.Visitor;

/** An agreement in force without a last day: what each may do about it on its page, and what is sent of it. */
class AgreementFormsTest {

    private static final String ROOM = OpenEnded.ROOM;

    private static OpenEnded agreement;
    private static Visitor stranger;

    @BeforeAll
    static void start() {
        agreement = OpenEnded.inForce();
        stranger = agreement.stranger();
    }

    @AfterAll
    static void stop() {
        agreement.close();
    }

    @Nested
    class Are_offered {

        @Test
        void to_a_party_to_go_on_with_it() {
            assertThat(forms("COORDINATOR", "POLITI"))
                    .containsExactly("terms", "reviews", "contributors", "join", "kle");
        }

        @Test
        void to_the_steering_group_to_decide() {
            assertThat(forms("STEERING_GROUP", null)).containsExactly("suspend", "terminate", "supersede");
        }

        @Test
        void all_to_the_secretariat_which_has_to_name_the_decision() {
            assertThat(forms("SECRETARIAT", "OKF"))
                    .containsExactly(
                            "terms", "reviews", "contributors", "join", "suspend", "terminate", "supersede", "kle");
            assertThat(room("SECRETARIAT", "OKF").select("[name=decision][required]"))
                    .hasSize(3);
            assertThat(room("STEERING_GROUP", null).select("[name=decision][required]"))
                    .isEmpty();
        }

        @ParameterizedTest
        @CsvSource({"COORDINATOR, BUF", "AUDITOR,", "DPO,"})
        void not_to_others(String role, @Nullable String partner) {
            assertThat(forms(role, partner)).isEmpty();
            assertThat(room(role, partner).select("a[href$=/withdrawal]")).isEmpty();
        }

        @Test
        void not_in_the_past() {
            assertThat(stranger.as("COORDINATOR", "POLITI")
                            .get(ROOM + "?validAt=2023-06-01")
                            .page()
                            .select("main form[method=post]"))
                    .isEmpty();
        }
    }

    @Nested
    class New_terms {

        @Test
        void begin_with_what_holds_and_are_sent_as_they_are_changed() {
            var police = stranger.as("COORDINATOR", "POLITI");
            var form = Filled.of(police.get(ROOM).page(), "terms");

            var done = form.with("text", "Parterne mødes hver uge.")
                    .with("to", "2027-12-31")
                    .send(police);

            assertThat(done.status()).isEqualTo(303);
            var body = CommandDesk.received(form.key()).body();
            assertThat(body.at("/text").asString()).isEqualTo("Parterne mødes hver uge.");
            assertThat(body.at("/from").asString()).isEqualTo("2023-03-01");
            assertThat(body.at("/to").asString()).isEqualTo("2027-12-31");
            assertThat(body.at("/noticePeriodDays").asInt()).isEqualTo(90);
            assertThat(body.at("/survivesWithdrawal").asBoolean()).isTrue();
            assertThat(body.at("/places/0").asString()).isEqualTo("YNB");
            assertThat(body.has("ratifiedBy")).isFalse();
        }

        @Test
        void that_are_refused_stay_written_and_say_why_beside_the_field() {
            var police = stranger.as("COORDINATOR", "POLITI");

            var again = Filled.of(police.get(ROOM).page(), "terms")
                    .with("purpose", CommandDesk.CITIZEN)
                    .send(police)
                    .page();

            assertThat(again.select("details[open] #terms-purpose").text()).isEqualTo(CommandDesk.CITIZEN);
            assertThat(again.select("#terms-purpose-error").text()).contains(CommandDesk.REFUSED);
            assertThat(again.select("#terms-refused a").attr("href")).isEqualTo("#terms-purpose");
            assertThat(again.select("#reviews-text").text()).isEmpty();
        }
    }

    @Nested
    class The_day {

        @Test
        void can_be_another_one_where_it_is_not_asked_for() {
            var group = stranger.as("STEERING_GROUP", null);
            var form = Filled.of(group.get(ROOM).page(), "suspend")
                    .with("reason", "Parterne afventer budgettet.")
                    .with("occurredOn", "5. januar 2026");

            assertThat(form.send(group).status()).isEqualTo(303);
            assertThat(CommandDesk.received(form.key()).body().at("/occurredOn").asString())
                    .isEqualTo("2026-01-05");
        }

        @Test
        void stays_said_where_it_is_refused() {
            var group = stranger.as("STEERING_GROUP", null);

            var again = Filled.of(group.get(ROOM).page(), "suspend")
                    .with("reason", CommandDesk.CITIZEN)
                    .with("occurredOn", "2026-01-05")
                    .send(group)
                    .page();

            assertThat(again.select("details[open] details[open] #suspend-occurredOn")
                            .val())
                    .isEqualTo("05-01-2026");
        }
    }

    @Nested
    class A_successor {

        @Test
        void is_named_by_its_number() {
            var group = stranger.as("STEERING_GROUP", null);
            var form = Filled.of(group.get(ROOM).page(), "supersede");

            var done = form.with("by", "aft-2022-003").send(group);

            assertThat(done.status()).isEqualTo(303);
            assertThat(CommandDesk.received(form.key()).body().at("/by").asString())
                    .isEqualTo(YDRE_NOERREBRO.toString());
        }

        @Test
        void that_nobody_knows_is_said_beside_the_field() {
            var group = stranger.as("STEERING_GROUP", null);

            var again = Filled.of(group.get(ROOM).page(), "supersede")
                    .with("by", "AFT-1999-001")
                    .send(group);

            assertThat(again.status()).isEqualTo(400);
            assertThat(again.page().select("#supersede-by").val()).isEqualTo("AFT-1999-001");
            assertThat(again.page().select("#supersede-by-error").text()).contains("Kendes ikke");
        }
    }

    @Nested
    class Notice {

        @Test
        void is_given_once_one_has_seen_what_breaks() {
            var police = stranger.as("COORDINATOR", "POLITI");
            var page = police.get(ROOM + "/withdrawal").page();
            var form = Filled.of(page, "withdrawals");

            var done = form.with("reason", "Bevillingen ophører.").send(police);

            assertThat(page.select("[aria-labelledby=effects]").text())
                    .contains("Aftalen fortsætter mellem Socialforvaltningen og SSP København");
            assertThat(done.status()).isEqualTo(303);
            var sent = CommandDesk.received(form.key());
            assertThat(sent.path()).endsWith(YDRE_NOERREBRO + "/withdrawals");
            assertThat(sent.body().at("/party").asString()).isEqualTo("POLITI");
            assertThat(LocalDate.parse(sent.body().at("/effectiveOn").asString()))
                    .isAfter(LocalDate.of(2023, 6, 1));
        }

        @Test
        void that_would_come_too_late_is_seen_before_it_is_sent() {
            var page = stranger.as("COORDINATOR", "POLITI")
                    .get(ROOM + "/withdrawal?effectiveOn=2023-06-01")
                    .page();

            assertThat(page.select(".sb-lead").text()).contains("Varslet er for kort. Med 90 dages varsel");
        }

        @Test
        void of_each_party_is_recorded_by_the_secretariat_from_a_document() {
            var secretariat = stranger.as("SECRETARIAT", "OKF");
            var choice = secretariat.get(ROOM + "/withdrawal").page();

            assertThat(choice.select("#party option").eachAttr("value")).contains("SOF", "SSP", "POLITI");
            assertThat(choice.select("main form[method=post]")).isEmpty();
            var page = secretariat.get(ROOM + "/withdrawal?party=SSP").page();
            assertThat(page.select("#withdrawals-documentRef[required]")).hasSize(1);
            assertThat(page.select("main form[method=post]").text()).contains("På vegne af SSP København");
        }

        @Test
        void is_not_given_by_others() {
            assertThat(stranger.as("COORDINATOR", "BUF")
                            .get(ROOM + "/withdrawal?party=SSP")
                            .page()
                            .select("main form"))
                    .isEmpty();
        }
    }

    private static List<String> forms(String role, @Nullable String partner) {
        return room(role, partner).select("main form[method=post]").eachAttr("action").stream()
                .map(it -> it.substring(it.lastIndexOf('/') + 1))
                .toList();
    }

    private static Document room(String role, @Nullable String partner) {
        return stranger.as(role, partner).get(ROOM).page();
    }
}
