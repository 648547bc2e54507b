package sikkerby.query.refusal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import sikkerby.events.commitment.CommitmentExamples;
import sikkerby.events.partner.PartnerExamples;
import sikkerby.query.RunningService;
import sikkerby.query.RunningService.Answer;

/** The police tried twice to confirm their own promise. */
class RefusalsTest {

    private static final String PATH = "/api/refusals";
    private static final UUID NEVER_BEGUN = UUID.fromString("01860b20-0000-7000-8000-00000000ffff");

    private static RunningService service;

    @BeforeAll
    static void tell_the_story() {
        service = RunningService.start();
        service.log().append(CommitmentExamples.pledged(), Instant.parse("2023-02-01T11:00:00Z"));
        refused(
                "2023-03-14T22:30:00Z",
                "politi",
                "ConfirmFulfilment",
                "OWN_CONFIRMATION",
                CommitmentExamples.PATROLS.value());
        refused("2023-03-15T08:00:00Z", "sof", "PledgeCommitment", "NOT_PARTY", NEVER_BEGUN);
        var last = service.log()
                .append(PartnerExamples.registered(PartnerExamples.SOF), Instant.parse("2023-04-01T11:00:00Z"));
        refused(
                "2023-04-03T08:00:00Z",
                "politi",
                "ConfirmFulfilment",
                "OWN_CONFIRMATION",
                CommitmentExamples.PATROLS.value());
        refused("2023-04-04T08:00:00Z", "ssp", "POST /api/agreements", "INVALID", null);
        await().atMost(Duration.ofMinutes(1))
                .until(() -> service.get("/api/partners?after=" + last.event()).status() == 200);
    }

    @AfterAll
    static void leave_nothing_behind() {
        service.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"AUDITOR", "DPO"})
    void who_looks_after_the_rules_reads_what_was_tried(String role) {
        var all = service.get(PATH, role).body();

        assertThat(all.at("/total").asInt()).isEqualTo(4);
        assertThat(all.at("/items/0/actor").asString()).isEqualTo("politi");
        assertThat(all.at("/items/0/partner").asString()).isEqualTo("POLITI");
        assertThat(all.at("/items/0/command").asString()).isEqualTo("ConfirmFulfilment");
        assertThat(all.at("/items/0/code").asString()).isEqualTo("OWN_CONFIRMATION");
        assertThat(all.at("/items/0/at").asString()).isEqualTo("2023-03-14T22:30:00Z");
        assertThat(all.at("/items/0/object/number").asString()).isEqualTo(CommitmentExamples.NUMBER);
        assertThat(all.at("/items/1/object/number").isMissingNode()).isTrue();
        assertThat(all.at("/items/3/object").isNull()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"COORDINATOR", "SECRETARIAT", "STEERING_GROUP"})
    void nobody_else_does(String role) {
        assertThat(service.get(PATH, role).status()).isEqualTo(403);
    }

    @ParameterizedTest
    @CsvSource({
        "object=FOR-2023-0117, 1 3",
        "object=01860b20-0000-7000-8000-000000000117, 1 3",
        "object=01860b20-0000-7000-8000-00000000ffff, 2",
        "actor=ssp, 4",
        "code=NOT_PARTY, 2",
        "actor=politi&code=NOT_PARTY, ",
        "limit=2, 1 2"
    })
    void they_are_narrowed_by_object_actor_and_code(String query, @Nullable String ids) {
        assertThat(ids(query)).isEqualTo(ids == null ? List.of() : List.of(ids.split(" ", -1)));
    }

    @ParameterizedTest
    @CsvSource({
        "validAt=2023-03-14, 1",
        "validAt=2023-03-15, 1 2",
        "knownAt=2023-03-14, 1",
        "knownAt=2023-03-15T07:59:59Z, 1",
        "knownAt=2023-03-15T08:00:00Z, 1 2",
        "knownAt=@0, ",
        "knownAt=@1, 1 2",
        "knownAt=@2, 1 2 3 4",
        "knownAt=@2&validAt=2023-04-03, 1 2 3"
    })
    void they_follow_both_dates(String query, @Nullable String ids) {
        assertThat(ids(query)).isEqualTo(ids == null ? List.of() : List.of(ids.split(" ", -1)));
    }

    @Test
    void they_are_read_page_by_page() {
        var first = get("limit=3").body();
        var second = get("limit=3&cursor=" + first.at("/next").asString()).body();

        assertThat(second.at("/items").size()).isEqualTo(1);
        assertThat(second.at("/items/0/id").asInt()).isEqualTo(4);
        assertThat(second.at("/next").isNull()).isTrue();
    }

    private static List<String> ids(String query) {
        return get(query)
                .body()
                .at("/items")
                .valueStream()
                .map(it -> it.at("/id").asString())
                .toList();
    }

    private static Answer get(String query) {
        return service.get(PATH + "?" + query, "AUDITOR");
    }

    private static void refused(String at, String actor, String command, String code, @Nullable UUID target) {
        JdbcClient.create(service.database().command())
                .sql("""
                    insert into command.refusal_log (at, actor, partner, command, code, target)
                    values (:at, :actor, upper(:actor), :command, :code, :target)
                    """)
                .param("at", Instant.parse(at).atOffset(ZoneOffset.UTC))
                .param("actor", actor)
                .param("command", command)
                .param("code", code)
                .param("target", target)
                .update();
    }
}
