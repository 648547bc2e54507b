package sikkerby.query.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static sikkerby.events.agreement.AgreementExamples.YDRE_NOERREBRO;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import sikkerby.events.agreement.AgreementExamples;
import sikkerby.events.partner.PartnerExamples;
import sikkerby.query.RunningService;
import sikkerby.query.Visitor;

/** Terms that wait: who is asked for an answer on the page, and what becomes of one that cannot be sent. */
class AgreementAnswerTest {

    private static final Instant RECORDED = Instant.parse("2023-03-02T09:00:00Z");
    private static final String ROOM = "/agreements/AFT-2022-003";

    private static RunningService service;
    private static Visitor stranger;

    @BeforeAll
    static void start() {
        // Nobody listens there.
        service = RunningService.start(Map.of("sikkerby.command.base", "http://localhost:1"));
        PartnerExamples.registered().forEach(it -> service.log().append(it, RECORDED));
        service.log().append(AgreementExamples.drafted(), RECORDED);
        var last = service.log().append(AgreementExamples.version1Proposed(), RECORDED);
        stranger = Visitor.of(service);
        await().until(() -> service.get("/api/agreements?after=" + last.event()).status() == 200);
    }

    @AfterAll
    static void stop() {
        service.close();
    }

    @Test
    void only_a_party_that_is_awaited_is_asked_for_an_answer() {
        assertThat(forms(stranger.as("COORDINATOR", "POLITI"))).startsWith("accept", "reserve", "decline", "counter");
        assertThat(forms(stranger.as("COORDINATOR", "BUF"))).isEmpty();
        assertThat(forms(stranger.as("STEERING_GROUP", null))).isEmpty();
        assertThat(forms(stranger.as("AUDITOR", null))).isEmpty();
    }

    @Test
    void an_answer_that_cannot_be_sent_is_still_there_to_be_sent_again() {
        var police = stranger.as("COORDINATOR", "POLITI");
        var asked = police.get(ROOM).page().expectFirst("form[action$=/decline]");
        var filled = filled(asked);

        var again = police.send(
                "/agreements/" + YDRE_NOERREBRO + "/decline", with(filled, "reason", "Vi har ikke folk til det."));

        assertThat(again.status()).isEqualTo(503);
        var form = again.page().expectFirst("form[action$=/decline]");
        assertThat(form.select("textarea").text()).isEqualTo("Vi har ikke folk til det.");
        assertThat(form.select("input[name=key]").val()).isEqualTo(filled.get("key"));
        assertThat(form.select(".sb-refused").text()).startsWith("Prøv igen om lidt");
        assertThat(again.page().select("form[action$=/accept] .sb-refused")).isEmpty();
        assertThat(again.page().select("a[hreflang=en]").attr("href"))
                .startsWith("/agreements/" + YDRE_NOERREBRO + "?");
    }

    @Test
    void a_form_without_its_key_is_not_one_of_ours() {
        var seen = stranger.as("COORDINATOR", "POLITI")
                .send("/agreements/" + YDRE_NOERREBRO + "/accept", Map.of("termsVersion", "1"));

        assertThat(seen.status()).isEqualTo(400);
    }

    private static List<String> forms(Visitor visitor) {
        return visitor.get(ROOM).page().select("main form[method=post]").eachAttr("action").stream()
                .map(it -> it.substring(it.lastIndexOf('/') + 1))
                .toList();
    }

    private static Map<String, String> filled(Element form) {
        var fields = new TreeMap<String, String>();
        form.select("input[type=hidden]").forEach(it -> fields.put(it.attr("name"), it.val()));
        fields.remove("_csrf");
        return fields;
    }

    private static Map<String, String> with(Map<String, String> fields, String name, String value) {
        var more = new TreeMap<>(fields);
        more.put(name, value);
        return more;
    }
}
