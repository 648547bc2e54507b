package sikkerby.query.refusal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import sikkerby.events.commitment.CommitmentExamples;
import sikkerby.events.partner.PartnerExamples;
import sikkerby.query.RunningService;
import sikkerby.query.Visitor;
import sikkerby.query.sentence.Language;

/** The police confirm their own fulfilment, and somebody begins what never came to be. */
class RefusalPagesTest {

    private static final UUID NEVER_BEGUN = UUID.fromString("01860b20-0000-7000-8000-00000000ffff");

    private static RunningService service;
    private static Visitor visitor;

    @BeforeAll
    static void tell_the_story() {
        service = RunningService.start();
        visitor = Visitor.of(service);
        var recorded = Instant.parse("2023-02-01T11:00:00Z");
        PartnerExamples.registered().forEach(it -> service.log().append(it, recorded));
        var last = service.log().append(CommitmentExamples.pledged(), recorded);
        refused("politi", "ConfirmFulfilment", "OWN_CONFIRMATION", CommitmentExamples.PATROLS.value());
        refused("sof", "PledgeCommitment", "NOT_PARTY", NEVER_BEGUN);
        refused("ssp", "POST /api/agreements", "INVALID", null);
        await().atMost(Duration.ofMinutes(1))
                .until(() ->
                        service.get("/api/commitments?after=" + last.event()).status() == 200);
    }

    @AfterAll
    static void leave_nothing_behind() {
        service.close();
    }

    @Test
    void each_says_who_tried_what_when_and_which_rule_it_met() {
        var rows = visitor.as("DPO", null).get("/refusals").page().select("main tbody tr");

        assertThat(rows).hasSize(3);
        assertThat(rows.eachText().getFirst())
                .contains("14. marts 2023", "politi", "Københavns Politi", "Bekræfte en opfyldelse ConfirmFulfilment")
                .contains("OWN_CONFIRMATION");
        assertThat(rows.getFirst().select("a").eachAttr("href")).contains("/commitments/" + CommitmentExamples.NUMBER);
        assertThat(rows.eachText().get(1)).contains("Blev aldrig til");
    }

    @Test
    void beside_the_code_stands_what_was_said_in_the_language_of_the_reader() {
        var auditor = visitor.as("AUDITOR", null);

        assertThat(auditor.get("/refusals?actor=sof")
                        .page()
                        .select("main tbody")
                        .text())
                .contains("Ikke part NOT_PARTY", "… er ikke part i aftale");
        assertThat(auditor.asking("en")
                        .get("/refusals?actor=sof")
                        .page()
                        .select("main tbody")
                        .text())
                .contains("Not a party NOT_PARTY", "Pledge a commitment PledgeCommitment");
    }

    @Test
    void what_could_not_be_read_is_said_to_be_so() {
        assertThat(Tried.of("POST /api/agreements", Language.DA))
                .isEqualTo(new Tried("Noget, der ikke kunne læses", "POST /api/agreements"));
    }

    @Test
    void a_code_that_nobody_put_into_words_stands_alone() {
        assertThat(Rule.of("NO_SUCH_CODE", Language.DA)).isNull();
        assertThat(Rule.of("NOT_FOUND", Language.EN))
                .isEqualTo(new Rule("Not found", "What you refer to does not exist."));
    }

    @ParameterizedTest
    @ValueSource(strings = {"object=FOR-2023-0117", "actor=ssp", "code=NOT_PARTY"})
    void they_are_narrowed(String filter) {
        var page = visitor.as("AUDITOR", null).get("/refusals?" + filter).page();

        assertThat(page.select("main tbody tr")).hasSize(1);
    }

    @Test
    void where_there_are_none_it_says_so() {
        var auditor = visitor.as("AUDITOR", null);

        assertThat(auditor.get("/refusals?actor=nobody").page().select("main").text())
                .contains("Ingen afvisninger passer");
        assertThat(auditor.get("/refusals?validAt=2023-03-13")
                        .page()
                        .select("main")
                        .text())
                .contains("Intet er blevet afvist");
    }

    @Test
    void nobody_else_sees_them() {
        assertThat(visitor.as("COORDINATOR", "POLITI").get("/refusals").status())
                .isEqualTo(403);
    }

    private static void refused(String actor, String command, String code, @Nullable UUID target) {
        JdbcClient.create(service.database().command())
                .sql("""
                    insert into command.refusal_log (at, actor, partner, command, code, target)
                    values (:at, :actor, upper(:actor), :command, :code, :target)
                    """)
                .param("at", Instant.parse("2023-03-14T10:30:00Z").atOffset(ZoneOffset.UTC))
                .param("actor", actor)
                .param("command", command)
                .param("code", code)
                .param("target", target)
                .update();
    }
}
