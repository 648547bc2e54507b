package sikkerby.query.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import sikkerby.events.partner.PartnerExamples;
import sikkerby.query.Browser;
import sikkerby.query.IdentityProvider;
import sikkerby.query.RunningService;

/** Logging in, and what becomes of a login, over real HTTP. */
@Execution(ExecutionMode.SAME_THREAD)
class LoginTest {

    private static final String THEN = "/agreements?validAt=2023-03-14&knownAt=2023-03-20";
    private static final Instant RECORDED = Instant.parse("2023-02-01T09:00:00Z");
    private static final String FORM = "/commitments/new?own=true";
    private static final Map<String, String> WRITTEN = Map.of("text", "To aftener om ugen.", "dueOn", "2030-06-30");

    private static IdentityProvider provider;
    private static RunningService service;
    private Browser police;

    @BeforeAll
    static void start() {
        provider = IdentityProvider.start();
        var settings = new HashMap<>(provider.settings());
        settings.put("server.forward-headers-strategy", "native");
        service = RunningService.start(settings);
        for (var partner : PartnerExamples.registered()) service.log().append(partner, RECORDED);
        // As a sequencer keeps it: nothing can be recorded any more before today.
        service.log().passes(Clock.systemUTC().instant());
        await().atMost(Duration.ofSeconds(40))
                .until(() -> service.get("/api/partners?knownAt=2023-03-20").status() == 200);
    }

    @BeforeEach
    void sitDown() {
        provider.answers();
        police = Browser.of(service, "COORDINATOR:POLITI");
    }

    @AfterEach
    void leave() {
        police.close();
    }

    @AfterAll
    static void stop() {
        service.close();
        provider.close();
    }

    @Test
    void it_leads_to_the_page_that_was_asked_for_under_both_its_dates() {
        var seen = police.visit(THEN);

        assertThat(seen.status()).isEqualTo(200);
        assertThat(seen.path()).isEqualTo(THEN);
    }

    @Test
    void a_page_that_a_role_may_not_see_keeps_both_dates_and_the_way_back_to_now() {
        var seen = police.visit("/log?validAt=2023-03-14&knownAt=2023-03-20");

        assertThat(seen.status()).isEqualTo(403);
        assertThat(seen.page().select(".sb-past").text()).contains("14. marts 2023", "20. marts 2023");
        assertThat(seen.page().select(".sb-menu a, main a").eachAttr("href"))
                .allSatisfy(it -> assertThat(it).contains("validAt=2023-03-14", "knownAt=2023-03-20"));
    }

    @Test
    void it_begins_a_session_of_another_name_so_that_nobody_can_have_known_it() {
        police.get(THEN);
        var before = police.cookie("sikkerby");

        police.visit(THEN);

        assertThat(before).isNotEmpty();
        assertThat(police.cookie("sikkerby")).isNotEmpty().isNotEqualTo(before);
    }

    @Test
    void its_cookie_is_out_of_reach_for_scripts_and_other_sites_and_for_listeners_where_there_is_tls() {
        assertThat(police.get(THEN).header("set-cookie"))
                .startsWith("sikkerby=")
                .contains("HttpOnly", "SameSite=Lax", "Path=/")
                .doesNotContain("Domain", "Max-Age");
        try (var other = Browser.of(service, "AUDITOR")) {
            assertThat(other.getOverTls(THEN).header("set-cookie")).contains("Secure", "HttpOnly", "SameSite=Lax");
        }
    }

    @Test
    void a_session_that_ended_leads_to_a_login_and_back_to_the_same_page() {
        var page = police.visit(THEN).page();
        police.sendAndStay(page, "/logout", Map.of());

        assertThat(police.get(THEN).status()).isEqualTo(302);
        assertThat(police.visit(THEN).path()).isEqualTo(THEN);
    }

    @Test
    void a_token_that_cannot_be_renewed_leads_to_a_login_and_back_to_the_form() {
        provider.tokensLast(Duration.ofSeconds(1));
        var form = police.visit(FORM).page();
        provider.refuses("invalid_grant");

        var over = police.sendAndStay(form, "/commitments/new", WRITTEN);

        assertThat(over.status()).isEqualTo(401);
        assertThat(over.page().select("h1").text()).isEqualTo("Log ind igen");
        provider.answers();
        assertThat(police.visit(over.page().select("main a").attr("href")).path())
                .isEqualTo(FORM);
    }

    @Test
    void a_token_that_has_run_out_is_renewed_unnoticed() {
        provider.tokensLast(Duration.ofSeconds(1));
        var form = police.visit(FORM).page();

        var sent = police.sendAndStay(form, "/commitments/new", WRITTEN);

        assertThat(sent.status()).isEqualTo(303);
    }

    @Test
    void while_the_provider_is_away_a_form_loses_nothing() {
        provider.tokensLast(Duration.ofSeconds(1));
        var form = police.visit(FORM).page();
        provider.breaksOff();

        var sent = police.sendAndStay(form, "/commitments/new", WRITTEN);

        assertThat(sent.status()).isEqualTo(503);
        assertThat(sent.page().select(".sb-refused").text()).contains("Login-tjenesten svarer ikke");
        assertThat(sent.page().select("textarea[name=text]").val()).isEqualTo("To aftener om ugen.");
    }

    @Test
    void while_the_provider_is_away_a_login_says_so_in_both_languages() {
        try (var english = Browser.inEnglish(service, "AUDITOR")) {
            provider.breaksOff();

            var danish = police.visit(THEN);

            assertThat(danish.status()).isEqualTo(503);
            assertThat(said(danish.page())).contains("Prøv igen om lidt", "Login-tjenesten svarer ikke");
            assertThat(said(english.visit(THEN).page())).contains("The identity provider does not answer");
        }
    }

    @Test
    void a_provider_that_was_never_there_keeps_nobody_from_starting_and_is_asked_again_later() {
        var gone = IdentityProvider.start();
        gone.close();
        try (var alone = RunningService.start(gone.settings());
                var somebody = Browser.of(alone, "AUDITOR")) {
            var seen = somebody.visit("/");

            assertThat(seen.status()).isEqualTo(503);
            assertThat(said(seen.page())).contains("Login-tjenesten svarer ikke");
            assertThat(somebody.visit("/was").status()).isEqualTo(200);
        }
    }

    @Test
    void whoever_the_provider_does_not_let_in_is_told_so() {
        try (var nobody = Browser.of(service, IdentityProvider.NOBODY)) {
            assertThat(nobody.visit(THEN).status()).isEqualTo(403);
        }
    }

    @Test
    void whose_name_at_the_provider_cannot_be_kept_is_told_so_and_is_not_logged_in() {
        try (var longNamed = Browser.of(service, "COORDINATOR:" + "X".repeat(256))) {
            var seen = longNamed.visit(THEN);

            assertThat(seen.status()).isEqualTo(403);
            assertThat(said(seen.page())).contains("Login-tjenestens navn for dig kan ikke bruges");
            assertThat(longNamed.get(THEN).status()).isEqualTo(302);
        }
    }

    @Test
    void a_login_that_took_longer_than_its_session_can_be_begun_anew() {
        var seen = police.get("/login/oauth2/code/sikkerby?code=1&state=of-another-session");

        assertThat(seen.status()).isEqualTo(401);
        assertThat(seen.page().select("main a").attr("href")).isEqualTo("/oauth2/authorization/sikkerby");
    }

    private static String said(Document page) {
        return page.select("main").text();
    }
}
