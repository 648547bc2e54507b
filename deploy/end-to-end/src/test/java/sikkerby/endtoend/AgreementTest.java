package sikkerby.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

@OnEmptyRun
class AgreementTest {

    private final Promising promising;

    AgreementTest(Run run) {
        this.promising = new Promising(run);
    }

    @Test
    void a_changed_clause_awaits_everybody_anew_and_proposing_is_not_accepting() {
        var first = Days.ago(40);
        var agreement = draftedOn(first);
        proposed(agreement, first, "Parterne mødes hver måned.");
        accepted(promising.politi(), agreement, 1, first.plusDays(1));
        proposed(agreement, first.plusDays(4), "Parterne mødes hver anden måned.");
        var last = accepted(promising.ssp(), agreement, 2, first.plusDays(5));

        var read = promising
                .ssp()
                .read("/api/agreements/" + agreement + "?validAt=" + first.plusDays(6) + "&after=" + last)
                .done();

        assertThat(read.text("state")).isEqualTo("PROPOSED");
        assertThat(read.body().path("binding").asBoolean()).isFalse();
        assertThat(read.body().path("termsVersion").asInt()).isEqualTo(2);
        assertThat(read.body().path("awaiting").valueStream().map(it -> it.asString()))
                .containsExactlyInAnyOrder("SOF", "POLITI");
    }

    @Test
    void an_acceptance_of_the_old_terms_is_refused_in_the_readers_language_and_stores_nothing() {
        var agreement = promising.drafted();
        promising.propose(agreement, "Parterne mødes hver måned.");
        promising.propose(agreement, "Parterne mødes hver anden måned.");
        var path = "/api/agreements/" + agreement + "/acceptances";

        var danish = promising.politi().with("Accept-Language", "da").send(path, "{'termsVersion': 1}");
        var english = promising.politi().with("Accept-Language", "en").send(path, "{'termsVersion': 1}");

        assertThat(danish.status()).isEqualTo(409);
        assertThat(danish.code()).isEqualTo("STALE_VERSION");
        assertThat(danish.header("Content-Type")).startsWith("application/problem+json");
        assertThat(english.code()).isEqualTo("STALE_VERSION");
        assertThat(english.text("detail")).isNotBlank().isNotEqualTo(danish.text("detail"));
        assertThat(promising
                        .sof()
                        .read("/api/agreements/" + agreement + "?minVersion=3")
                        .body()
                        .path("version")
                        .asLong())
                .isEqualTo(3);
    }

    @Test
    void it_binds_with_the_last_acceptance_and_says_why() {
        var agreement = promising.inForce();

        var read = promising
                .sof()
                .read("/api/agreements/" + agreement + "?minVersion=6")
                .done();

        assertThat(read.text("state")).isEqualTo("IN_FORCE");
        assertThat(read.body().path("binding").asBoolean()).isTrue();
        assertThat(read.body().path("why").path("accepted").size()).isEqualTo(3);
    }

    @Test
    void its_history_is_told_in_danish_and_in_english() {
        var agreement = promising.inForce();
        var path = "/api/agreements/" + agreement + "/history?minVersion=6";

        var danish = promising.ssp().with("Accept-Language", "da").read(path).done();
        var english = promising.ssp().with("Accept-Language", "en").read(path).done();

        assertThat(danish.items()).hasSize(6);
        assertThat(danish.item("type", "agreement.AgreementEnteredIntoForce")
                        .path("sentence")
                        .asString())
                .isNotEqualTo(english.item("type", "agreement.AgreementEnteredIntoForce")
                        .path("sentence")
                        .asString());
    }

    @Test
    void nobody_accepts_for_another_party() {
        var agreement = promising.drafted();
        promising.propose(agreement, "Parterne mødes hver måned.");

        var refused = promising
                .ssp()
                .send("/api/agreements/" + agreement + "/acceptances", "{'termsVersion': 1, 'party': 'POLITI'}");

        assertThat(refused.status()).isEqualTo(403);
        assertThat(refused.code()).isEqualTo("ACTS_FOR_OTHER_PARTY");
    }

    private String draftedOn(LocalDate day) {
        return promising
                .sof()
                .send("/api/agreements", """
                {'title': 'Fælles indsats', 'kind': 'COOPERATION', 'parties': ['SOF', 'SSP', 'POLITI'],
                 'occurredOn': '%s', 'reason': 'Registreret sent.'}
                """.formatted(day))
                .done()
                .id();
    }

    private void proposed(String agreement, LocalDate day, String text) {
        promising
                .sof()
                .send("/api/agreements/" + agreement + "/terms", """
                {'text': '%s', 'from': '%s', 'occurredOn': '%s', 'reason': 'Registreret sent.'}
                """.formatted(text, day, day))
                .done();
    }

    private static String accepted(User user, String agreement, int version, LocalDate day) {
        return user.send("/api/agreements/" + agreement + "/acceptances", """
                {'termsVersion': %d, 'occurredOn': '%s', 'reason': 'Registreret sent.'}
                """.formatted(version, day))
                .done()
                .event();
    }
}
