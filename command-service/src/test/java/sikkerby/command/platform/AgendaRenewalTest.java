package sikkerby.command.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static sikkerby.command.platform.StoryCity.NEW_YEAR;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import sikkerby.command.platform.Caller.Reply;
import sikkerby.command.platform.StoryCity.Made;

/** What becomes of an open promise where its agreement, whose last day is 10 January, is renewed, might be, or is too late. */
class AgendaRenewalTest {

    private static final LocalDate LAST_DAY = NEW_YEAR.withDayOfMonth(10);
    private static final String EXPIRED = "agreement.AgreementExpired";
    private static final String LAPSED = "commitment.CommitmentLapsed";

    private final StoryCity city = StoryCity.of(1);

    @AfterEach
    void leave_nothing_behind() {
        city.close();
    }

    @Test
    void it_stays_open_and_bound_where_all_have_agreed_in_time() {
        var agreement = ending();
        var promise = pledged(agreement);
        renew(agreement);
        acceptAll(agreement);

        february();

        assertThat(types()).contains("agreement.AgreementRenewed").doesNotContain(EXPIRED, LAPSED);
        assertThat(claim(promise).status()).isEqualTo(200);
    }

    @Test
    void it_waits_while_the_renewal_is_on_the_table_and_is_bound_again_by_it() {
        var agreement = ending();
        var promise = pledged(agreement);
        renew(agreement);

        february();

        assertThat(types()).contains(EXPIRED).doesNotContain(LAPSED);
        assertThat(claim(promise).text("code")).isEqualTo("AGREEMENT_NOT_IN_FORCE");

        acceptAll(agreement);
        city.agenda(0).catchUp();

        assertThat(types()).doesNotContain(LAPSED);
        assertThat(claim(promise).status()).isEqualTo(200);
    }

    @Test
    void it_lapses_as_of_the_end_once_the_renewal_is_declined() {
        var agreement = ending();
        var promise = pledged(agreement);
        renew(agreement);
        february();

        city.sent("SSP", "/api/agreements/" + agreement + "/declines", """
                {"termsVersion": 2, "reason": "Vi har ikke bevilling."}""");
        city.agenda(0).catchUp();

        assertThat(city.made())
                .filteredOn(it -> it.type().equals(LAPSED))
                .singleElement()
                .satisfies(it -> assertThat(it.object()).isEqualTo(promise))
                .satisfies(it -> assertThat(it.occurredOn()).isEqualTo(LAST_DAY.plusDays(1)));
    }

    @Test
    void what_has_lapsed_is_not_brought_back_by_a_renewal_proposed_too_late() {
        var agreement = ending();
        var promise = pledged(agreement);
        february();

        renew(agreement);
        acceptAll(agreement);

        assertThat(types()).contains(LAPSED);
        assertThat(claim(promise).text("code")).isEqualTo("TERMINAL_STATE");
    }

    private UUID ending() {
        var agreement = city.drafted();
        city.agree(agreement, 1, NEW_YEAR, LAST_DAY);
        return agreement;
    }

    private void renew(UUID agreement) {
        city.sent("SOF", "/api/agreements/" + agreement + "/renewals", "{\"to\": \"2022-12-31\"}");
    }

    private void acceptAll(UUID agreement) {
        for (var party : List.of("SOF", "SSP"))
            city.sent(party, "/api/agreements/" + agreement + "/acceptances", "{\"termsVersion\": 2}");
    }

    private void february() {
        city.clockIs(Instant.parse("2022-02-01T09:00:00Z"));
        city.agenda(0).catchUp();
    }

    private UUID pledged(UUID agreement) {
        return UUID.fromString(city.sent("SOF", "/api/commitments", """
                {"text": "Vi holder hallen åben.", "agreement": "%s", "dueOn": "%s"}""".formatted(agreement, LAST_DAY))
                .text("id"));
    }

    private Reply claim(UUID promise) {
        return city.as("SOF").post("/api/commitments/" + promise + "/claim", """
                        {"statement": "Hallen var åben.", "noEvidence": true}""");
    }

    private List<String> types() {
        return city.made().stream().map(Made::type).toList();
    }
}
