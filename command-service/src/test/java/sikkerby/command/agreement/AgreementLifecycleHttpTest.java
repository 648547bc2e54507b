package sikkerby.command.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static sikkerby.command.platform.Negotiation.json;
import static sikkerby.command.platform.Negotiation.terms;

import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import sikkerby.command.platform.Caller.Reply;
import sikkerby.command.platform.City;
import sikkerby.command.platform.Negotiation;

/** What becomes of an agreement that binds, over real HTTP and on a real database. */
class AgreementLifecycleHttpTest {

    private static City city;
    private static Negotiation parties;
    private static LocalDate today;

    @BeforeAll
    static void start() {
        city = City.of(1);
        parties = new Negotiation(city);
        today = city.today();
    }

    @AfterAll
    static void leave_nothing_behind() {
        city.close();
    }

    @Nested
    class A_party {

        @Test
        void leaves_at_once_where_no_notice_is_asked_for_and_the_others_are_asked_anew() {
            var id = parties.inForce();
            var version = version(id);

            var left = post(
                    "ssp", id, "withdrawals", "'effectiveOn': '%s', 'reason': 'Bevillingen ophører.'".formatted(today));

            assertThat(left.status()).as(left.response().body()).isEqualTo(200);
            assertThat(left.json().path("version").asInt()).isEqualTo(version + 3);
            assertThat(parties.accept("ssp", id, 2).text("code")).isEqualTo("NOT_PARTY");
            assertThat(parties.accept("sof", id, 2).status()).isEqualTo(200);
            assertThat(parties.accept("politi", id, 2).json().path("version").asInt())
                    .isEqualTo(version + 6);
        }

        @Test
        void gives_notice_for_a_later_day_and_only_with_a_reason() {
            var id = parties.inForce();
            var later = today.plusMonths(1);

            assertThat(post("ssp", id, "withdrawals", "'effectiveOn': '%s'".formatted(later))
                            .text("code"))
                    .isEqualTo("REASON_REQUIRED");
            assertThat(post("ssp", id, "withdrawals", "'effectiveOn': '%s', 'reason': 'Nye opgaver.'".formatted(later))
                            .status())
                    .isEqualTo(200);
            assertThat(post("ssp", id, "withdrawals", "'effectiveOn': '%s', 'reason': 'Nye opgaver.'".formatted(today))
                            .text("code"))
                    .isEqualTo("NOTICE_GIVEN");
        }

        @Test
        void joins_with_terms_that_it_accepts_too() {
            var id = parties.inForce();

            assertThat(post("sof", id, "contributors", "'partner': 'BUF'").status())
                    .isEqualTo(200);
            assertThat(post("sof", id, "accessions", "'partner': 'BUF'")
                            .json()
                            .path("termsVersion")
                            .asInt())
                    .isEqualTo(2);
            assertThat(parties.accept("buf", id, 2).status()).isEqualTo(200);
            parties.acceptAll(id, 2);
            assertThat(post("sof", id, "contributors", "'partner': 'BUF'").text("code"))
                    .isEqualTo("CONTRIBUTOR_IS_PARTY");
        }

        @Test
        void answers_with_a_reservation_or_with_other_terms() {
            var id = parties.drafted();
            parties.propose("sof", id, terms(today));

            assertThat(post("ssp", id, "reservations", "'termsVersion': 1, 'text': 'Med forbehold for bevillingen.'")
                            .status())
                    .isEqualTo(200);
            var counter = "'termsVersion': 1, 'text': 'Parterne mødes sjældnere.', 'from': '%s'".formatted(today);
            assertThat(post("ssp", id, "counter-proposals", counter).text("code"))
                    .isEqualTo("ALREADY_ACCEPTED");
            assertThat(post("politi", id, "counter-proposals", counter)
                            .json()
                            .path("termsVersion")
                            .asInt())
                    .isEqualTo(2);
            assertThat(parties.accept("sof", id, 1).text("code")).isEqualTo("STALE_VERSION");
        }
    }

    @Nested
    class The_steering_group {

        @Test
        void suspends_it_and_resumes_it() {
            var id = parties.inForce();

            assertThat(post("sof", id, "suspend", "'reason': 'Vi venter.'").status())
                    .isEqualTo(403);
            assertThat(post("sekretariat", id, "suspend", "'reason': 'Vi venter.'")
                            .text("code"))
                    .isEqualTo("DECISION_REQUIRED");
            assertThat(post("styregruppe", id, "suspend", "'reason': 'Vi venter.'")
                            .status())
                    .isEqualTo(200);
            assertThat(post("sekretariat", id, "resume", "'decision': 'Styregruppen, punkt 2'")
                            .status())
                    .isEqualTo(200);
        }

        @Test
        void ends_it_today_for_a_later_day_and_nothing_new_begins() {
            var id = parties.inForce();
            var later = today.plusMonths(1);

            var ended = post(
                    "styregruppe", id, "termination", "'effectiveOn': '%s', 'reason': 'Ny aftale.'".formatted(later));

            assertThat(ended.status()).isEqualTo(200);
            var refused = parties.propose("sof", id, terms(today));
            assertThat(refused.status()).isEqualTo(409);
            assertThat(refused.text("code")).isEqualTo("AGREEMENT_ENDED");
        }

        @Test
        void lets_another_agreement_in_force_take_its_place() {
            var id = parties.inForce();

            assertThat(post("styregruppe", id, "supersession", "'by': '%s'".formatted(parties.drafted()))
                            .text("code"))
                    .isEqualTo("AGREEMENT_NOT_IN_FORCE");
            assertThat(post("styregruppe", id, "supersession", "'by': '%s'".formatted(parties.inForce()))
                            .status())
                    .isEqualTo(200);
        }
    }

    @Test
    void a_renewal_follows_on_the_days_that_were_agreed() {
        var id = parties.inForce();
        var after = today.plusYears(2);

        assertThat(post("sof", id, "renewals", "'from': '%s', 'to': '%s'".formatted(today.plusYears(1), after))
                        .text("code"))
                .isEqualTo("OVERLAPPING_VERSION");
        assertThat(post("sof", id, "renewals", "'to': '%s'".formatted(after))
                        .json()
                        .path("termsVersion")
                        .asInt())
                .isEqualTo(2);
        parties.acceptAll(id, 2);
    }

    private static int version(UUID agreement) {
        var unchanged = post("styregruppe", agreement, "resume", "'decision': 'Styregruppen, punkt 2'");
        return unchanged.json().path("version").asInt();
    }

    private static Reply post(String user, UUID agreement, String path, String fields) {
        return city.as(user).post("/api/agreements/" + agreement + "/" + path, json(fields));
    }
}
