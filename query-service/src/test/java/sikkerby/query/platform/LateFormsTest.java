package sikkerby.query.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static sikkerby.events.fact.CircumstancesExamples.by;
import static sikkerby.events.fact.TextExamples.text;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import sikkerby.events.commitment.CommitmentEvent.CommitmentPledged;
import sikkerby.events.fact.Confidentiality;
import sikkerby.events.partner.PartnerExamples;
import sikkerby.query.Browser;
import sikkerby.query.CommandDesk;
import sikkerby.query.FollowUp;
import sikkerby.query.IdentityProvider;
import sikkerby.query.RunningService;

/** What becomes of a form whose session is over or whose page is too old, and what a page says of one that was taken. */
@Execution(ExecutionMode.SAME_THREAD)
class LateFormsTest {

    private static final Instant RECORDED = Instant.parse("2023-02-01T09:00:00Z");
    private static final String FORM = "/commitments/new?own=true";
    private static final String TO = "/commitments/new";
    private static final String TEXT = "To aftener om ugen.";
    private static final Map<String, String> WRITTEN =
            Map.of("text", TEXT, "dueOn", "30. juni 2030", "debtor", "POLITI");

    private static IdentityProvider provider;
    private static RunningService service;
    private static UUID last;
    private Browser police;
    private Browser english;

    @BeforeAll
    static void start() {
        provider = IdentityProvider.start();
        service = RunningService.start(provider.settings());
        for (var partner : PartnerExamples.registered()) service.log().append(partner, RECORDED);
        last = service.log()
                .append(pledged(), by(PartnerExamples.POLITI), RECORDED)
                .event();
        // As a sequencer keeps it: nothing can be recorded any more before today.
        service.log().passes(Clock.systemUTC().instant());
        await().atMost(Duration.ofSeconds(40))
                .until(() -> service.get("/api/partners?after=" + last).status() == 200);
    }

    @BeforeEach
    void sitDown() {
        police = Browser.of(service, "COORDINATOR:POLITI");
        english = Browser.inEnglish(service, "COORDINATOR:POLITI");
    }

    @AfterEach
    void leave() {
        police.close();
        english.close();
    }

    @AfterAll
    static void stop() {
        service.close();
        provider.close();
    }

    @Test
    void after_the_next_login_it_stands_there_as_it_was_written() {
        var form = police.visit(FORM).page();
        police.forget();

        var over = police.sendAndStay(form, TO, WRITTEN);

        assertThat(over.status()).isEqualTo(401);
        assertThat(over.page().select("main").text()).contains("Log ind igen", "men det er gemt");
        var again = police.visit(over.page().select("main a").attr("href"));
        assertThat(again.path()).isEqualTo(FORM);
        assertThat(again.page().select(".sb-refused").text()).contains("Du var logget ud", "ikke registreret");
        holdsWhatWasWritten(again.page());
        assertThat(key(again.page())).isEqualTo(key(form));
        assertThat(police.sendAndStay(again.page(), TO, WRITTEN).status()).isEqualTo(303);
    }

    @Test
    void in_english_it_is_said_in_english() {
        var form = english.visit(FORM).page();
        english.forget();

        var over = english.sendAndStay(form, TO, WRITTEN).page();

        assertThat(over.select("main").text()).contains("it has been kept");
        assertThat(english.visit(over.select("main a").attr("href"))
                        .page()
                        .select(".sb-refused")
                        .text())
                .contains("You had been logged out", "has not been recorded");
    }

    @Test
    void with_a_token_of_another_session_it_is_shown_again_and_nothing_is_sent() {
        var form = police.visit(FORM).page();
        form.select("input[name=_csrf]").val("of-another-session");

        var again = police.send(form, TO, WRITTEN);

        assertThat(again.path()).isEqualTo(FORM);
        assertThat(again.page().select(".sb-refused").text()).contains("Siden var for gammel");
        holdsWhatWasWritten(again.page());
        assertThat(CommandDesk.isReceived(key(form))).isFalse();
        assertThat(police.sendAndStay(again.page(), TO, WRITTEN).status()).isEqualTo(303);
    }

    @Test
    void whoever_else_logs_in_at_that_browser_does_not_see_it() {
        var form = police.visit(FORM).page();
        police.forget();
        var over = police.sendAndStay(form, TO, WRITTEN).page();

        police.isTakenBy("COORDINATOR:SSP");
        var other = police.visit(over.select("main a").attr("href"));
        assertThat(other.path()).isEqualTo(FORM);
        assertThat(other.text()).doesNotContain(TEXT, "Du var logget ud");
        assertThat(police.visit(FORM).text()).doesNotContain(TEXT);
    }

    @Test
    void the_form_of_one_sent_while_another_is_logged_in_is_shown_to_neither() {
        var form = police.visit(FORM).page();
        police.forget();
        police.isTakenBy("COORDINATOR:SSP");
        police.visit("/worklist");

        var refused = police.send(form, TO, WRITTEN);

        assertThat(refused.status()).isEqualTo(403);
        assertThat(refused.page().select("main").text()).contains("Formularen er udløbet");
        assertThat(police.visit(FORM).text()).doesNotContain(TEXT);
    }

    @Test
    void a_form_that_says_nobody_was_to_fill_it_in_is_not_kept() {
        var form = police.visit(FORM).page();
        form.select("input[name=whose]").remove();
        police.forget();

        var over = police.sendAndStay(form, TO, WRITTEN).page();

        assertThat(over.select("main").text()).doesNotContain("gemt");
        assertThat(police.visit(over.select("main a").attr("href")).path()).isEqualTo(FORM);
        assertThat(police.visit(FORM).text()).doesNotContain(TEXT);
    }

    @Test
    void what_was_kept_is_shown_once() {
        var form = police.visit(FORM).page();
        form.select("input[name=_csrf]").val("of-another-session");
        police.send(form, TO, WRITTEN);

        assertThat(police.visit(FORM).page().select("#pledge-text").val()).isEmpty();
    }

    @Test
    void what_was_recorded_is_said_once_and_not_in_a_link_that_is_sent_on() {
        var list = police.visit("/worklist").page();
        var form = list.expectFirst("form[action$=/on-track]");
        CommandDesk.records(UUID.fromString(form.select("input[name=key]").val()), last);

        var done = police.send(list, form.attr("action"), Map.of());

        assertThat(done.path()).isEqualTo("/worklist?after=" + last);
        assertThat(done.header("HX-Push-Url")).isEqualTo("/worklist");
        assertThat(done.page().select(".sb-done[role=status][tabindex=-1]").text())
                .startsWith("Det er registreret: ")
                .contains("FOR-2023-0201");
        assertThat(police.visit(done.path()).page().select(".sb-done")).isEmpty();
    }

    @Test
    void what_was_recorded_is_said_in_english_too() {
        var list = english.visit("/worklist").page();
        var form = list.expectFirst("form[action$=/on-track]");
        CommandDesk.records(UUID.fromString(form.select("input[name=key]").val()), last);

        assertThat(english.send(list, form.attr("action"), Map.of())
                        .page()
                        .select(".sb-done")
                        .text())
                .startsWith("It has been recorded: ");
    }

    /** To the steering group, and overdue by now. */
    private static CommitmentPledged pledged() {
        return new CommitmentPledged(
                FollowUp.id(201),
                "FOR-2023-0201",
                null,
                null,
                PartnerExamples.POLITI,
                List.of(),
                List.of(),
                List.of(),
                text("Vi går forbi skolerne."),
                null,
                LocalDate.of(2023, 12, 1),
                null,
                false,
                Confidentiality.PARTIES,
                LocalDate.of(2023, 2, 1));
    }

    private static void holdsWhatWasWritten(Document page) {
        assertThat(page.select("#pledge-text").val()).isEqualTo(TEXT);
        assertThat(page.select("#pledge-dueOn").val()).isEqualTo("30-06-2030");
        assertThat(page.select("#pledge-debtor option[selected]").val()).isEqualTo("POLITI");
    }

    private static UUID key(Document page) {
        return UUID.fromString(
                page.select("main form[method=post] input[name=key]").val());
    }
}
