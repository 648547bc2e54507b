package sikkerby.query.correction;

import static org.assertj.core.api.Assertions.assertThat;
import static sikkerby.events.commitment.CommitmentExamples.PATROLS;
import static sikkerby.events.fact.CircumstancesExamples.by;
import static sikkerby.events.fact.CircumstancesExamples.bySecretariat;
import static sikkerby.events.partner.PartnerExamples.POLITI;
import static sikkerby.events.partner.PartnerExamples.SSP;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import sikkerby.events.agreement.BispebjergExamples;
import sikkerby.events.commitment.CommitmentExamples;
import sikkerby.events.correction.CorrectionEvent;
import sikkerby.events.correction.CorrectionEvent.CorrectionConsented;
import sikkerby.events.correction.CorrectionEvent.CorrectionProposed;
import sikkerby.events.correction.CorrectionEvent.CorrectionRefused;
import sikkerby.events.correction.CorrectionEvent.CorrectionWithdrawn;
import sikkerby.events.correction.CorrectionExamples;
import sikkerby.events.fact.Circumstances;
import sikkerby.events.fact.Copenhagen;
import sikkerby.events.fact.Fact;
import sikkerby.events.fact.PartnerCode;
import sikkerby.events.partner.PartnerExamples;
import sikkerby.events.place.PlaceExamples;
import sikkerby.events.testing.TestLog.Recorded;
import sikkerby.query.RunningService;
import sikkerby.query.Visitor;

/** Proposals to correct the police's pledge: one refused, one taken back, one for SSP to answer, one for the steering group, and one for two sides. */
class ProposedCorrectionsTest {

    private static final String TYPE = "commitment.CommitmentPledged";

    private static RunningService service;
    private static Visitor visitor;
    private static Recorded pledge;
    private static Recorded refused;
    private static Recorded withdrawn;
    private static Recorded forSsp;
    private static Recorded forTheSteeringGroup;
    private static Recorded forBoth;
    private static Recorded consent;

    @BeforeAll
    static void tell_the_story() {
        service = RunningService.start();
        visitor = Visitor.of(service);
        PartnerExamples.registered().forEach(it -> add(it, bySecretariat(), it.occurredOn()));
        PlaceExamples.registered().forEach(it -> add(it, bySecretariat(), PartnerExamples.RENAMED_ON.minusYears(3)));
        BispebjergExamples.story().forEach(it -> add(it, bySecretariat(), it.occurredOn()));
        pledge = add(CommitmentExamples.pledged(), by(POLITI), CommitmentExamples.FEBRUARY_1);
        refused = say(proposed(null), bySecretariat());
        say(new CorrectionRefused(pledge.event(), TYPE, refused.event(), CorrectionExamples.APRIL_3), by(POLITI));
        withdrawn = say(proposed(null), bySecretariat());
        say(
                new CorrectionWithdrawn(pledge.event(), TYPE, withdrawn.event(), CorrectionExamples.APRIL_3),
                bySecretariat());
        forSsp = say(proposed(List.of(SSP)), by(POLITI));
        forTheSteeringGroup = say(proposed(List.of()), by(POLITI));
        forBoth = say(owedByAnother(), by(POLITI));
        consent = say(
                new CorrectionConsented(
                        pledge.event(), TYPE, forBoth.event(), List.of(SSP), CorrectionExamples.APRIL_3),
                by(SSP));
    }

    @AfterAll
    static void leave_nothing_behind() {
        service.close();
    }

    @Test
    void those_that_came_to_nothing_say_so() {
        assertThat(get("/api/corrections/" + refused.event(), "/state")).isEqualTo("REFUSED");
        assertThat(get("/api/corrections/" + refused.event(), "/second/actor")).isEqualTo("politi");
        assertThat(get("/api/corrections/" + withdrawn.event(), "/state")).isEqualTo("WITHDRAWN");
        assertThat(get("/api/corrections/" + forSsp.event(), "/state")).isEqualTo("PROPOSED");
        assertThat(get("/api/corrections/" + forSsp.event(), "/sides/0/asked/0"))
                .isEqualTo("SSP");
        assertThat(get("/api/corrections?state=REFUSED", "/total")).isEqualTo("1");
        assertThat(get("/api/corrections", "/total")).isEqualTo("5");
    }

    @Test
    void one_with_two_sides_says_which_of_them_has_agreed() {
        var path = "/api/corrections/" + forBoth.event();

        assertThat(get(path, "/state")).isEqualTo("PROPOSED");
        assertThat(get(path, "/sides/0/agreed/actor")).isEqualTo("ssp");
        assertThat(get(path, "/sides/0/agreed/event")).isEqualTo(consent.event().toString());
        assertThat(get(path, "/sides/1/agreed")).isEmpty();
        assertThat(get(path, "/sides/1/asked/1")).isEqualTo("SOF");
    }

    @Test
    void they_change_nothing_that_is_held() {
        assertThat(get("/api/commitments/" + PATROLS, "/dueOn")).isEqualTo("2023-02-28");
    }

    @Test
    void the_others_wait_for_those_who_are_asked_and_have_not_agreed() {
        assertThat(work("SSP", "COORDINATOR")).containsExactly(forSsp.event());
        assertThat(work("SOF", "COORDINATOR")).containsExactly(forBoth.event());
        assertThat(work("TMF", "COORDINATOR")).isEmpty();
        assertThat(work(null, "STEERING_GROUP")).containsExactly(forTheSteeringGroup.event());
    }

    @Test
    void each_can_be_approved_or_refused() {
        var item = service.getFor("SSP", "COORDINATOR", after("/api/worklist?kind=APPROVE_CORRECTION"))
                .body()
                .at("/items/0/answers");

        assertThat(item.valueStream().map(it -> it.asString()).toList())
                .containsExactly(
                        "/api/corrections/" + forSsp.event() + "/approve",
                        "/api/corrections/" + forSsp.event() + "/refuse");
    }

    @Nested
    class The_page_of_one_with_two_sides {

        @Test
        void says_who_has_agreed_on_whose_word_and_who_is_waited_for() {
            assertThat(row("da", "SOF").select("td:nth-child(4) li").eachText())
                    .containsExactly(
                            "SSP København: godkendt af ssp (SSP København), 3. april 2023 kl. 12.00",
                            "En af Økonomiforvaltningen og Socialforvaltningen: mangler at godkende");
            assertThat(row("en", "SOF").select("td:nth-child(4) li").eachText())
                    .containsExactly(
                            "SSP Copenhagen: approved by ssp (SSP Copenhagen), 3 April 2023 at 12:00",
                            "One of Finance Administration and Social Services Administration: has still to approve");
        }

        @Test
        void asks_only_the_side_that_has_not() {
            assertThat(row("da", "SOF").select("form[method=post]").eachAttr("action"))
                    .containsExactly(path("approve"), path("refuse"));
            assertThat(row("da", "SSP").select("form[method=post]")).isEmpty();
            assertThat(row("da", "POLITI").select("form[method=post]").eachAttr("action"))
                    .containsExactly(path("withdraw"));
        }

        private String path(String act) {
            return "/corrections/" + forBoth.event() + "/" + act;
        }

        private Element row(String language, String partner) {
            var page = visitor.as("COORDINATOR", partner)
                    .asking(language)
                    .get(after("/corrections"))
                    .page();
            return page.select("main tbody tr").stream()
                    .filter(it -> it.select("td:nth-child(4) li").size() == 2)
                    .findFirst()
                    .orElseThrow();
        }
    }

    private static List<UUID> work(@Nullable String partner, String role) {
        return service.getFor(partner, role, after("/api/worklist?kind=APPROVE_CORRECTION"))
                .body()
                .at("/items")
                .valueStream()
                .map(it -> it.at("/id").asString())
                .map(it -> UUID.fromString(it.substring(it.indexOf('/') + 1)))
                .toList();
    }

    private static CorrectionProposed proposed(@Nullable List<PartnerCode> asked) {
        var it = CorrectionExamples.dueLaterProposed();
        return new CorrectionProposed(
                pledge.event(),
                TYPE,
                it.reasonCode(),
                it.text(),
                it.was(),
                it.corrected(),
                asked,
                null,
                it.occurredOn());
    }

    private static CorrectionProposed owedByAnother() {
        var it = CorrectionExamples.owedByAnotherProposed();
        return new CorrectionProposed(
                pledge.event(),
                TYPE,
                it.reasonCode(),
                it.text(),
                it.was(),
                it.corrected(),
                null,
                it.sides(),
                it.occurredOn());
    }

    private static Recorded add(Fact fact, Circumstances circumstances, LocalDate recordedOn) {
        return service.log().append(fact, circumstances, noon(recordedOn));
    }

    private static Recorded say(CorrectionEvent said, Circumstances circumstances) {
        return service.log().correct(PATROLS.value(), said, circumstances, noon(CorrectionExamples.APRIL_3));
    }

    private static Instant noon(LocalDate day) {
        return day.atTime(12, 0).atZone(Copenhagen.ZONE).toInstant();
    }

    private static String get(String path, String pointer) {
        return service.get(after(path)).body().at(pointer).asString();
    }

    private static String after(String path) {
        return path + (path.contains("?") ? "&" : "?") + "after=" + consent.event();
    }
}
