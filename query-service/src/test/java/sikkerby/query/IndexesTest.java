package sikkerby.query;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Each filter and each question finds an index, among as many rows as make one worth while. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class IndexesTest {

    private final Story story = Story.alone();
    private final RunningService service = story.service();
    private final IndexUse indexes = new IndexUse(service);

    @BeforeAll
    void lengthen_the_log() {
        ManyEntries.append(service);
    }

    @AfterAll
    void close() {
        story.close();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            commitment | debtor=KRIM                  | (debtor,
            commitment | partner=KRIM                 | (concerned)
            commitment | awaiting=KRIM                | (concerned)
            commitment | awaited=CONFIRM              | (status,
            commitment | principle=F3                 | (initiatives)
            commitment | dueTo=2023-01-01             | (status, due_on)
            commitment | agreement=AFT-2022-002       | (agreement,
            commitment | initiative=IND-2023-001      | (initiatives)
            commitment | place=YNB                    | (places)
            commitment | state=DISPUTED               | (status,
            commitment | overdue=true&debtor=KRIM     | (debtor,
            commitment | overdue=true                 | (status, due_on)
            commitment | silent=true                  | (status, heard_on)
            commitment | sourceStatus=FACT            | (source_status,
            commitment | q=sjældent                   | (search)
            agreement  | party=KRIM                   | (parties)
            agreement  | place=YNB                    | (places)
            agreement  | state=PROPOSED               | (status,
            agreement  | awaiting=KRIM                | (status,
            agreement  | awaitingBody=BR              | (status,
            agreement  | sourceStatus=FACT            | (source_status,
            agreement  | q=sjældent                   | (search)
            initiative | owner=KRIM                   | (owner,
            initiative | partner=KRIM                 | (partners)
            initiative | principle=F3                 | (principles)
            initiative | strategy=SBS-2022            | (strategies)
            initiative | place=YNB                    | (places)
            initiative | state=PAUSED                 | (status,
            initiative | sourceStatus=FACT            | (source_status,
            initiative | q=sjældent                   | (search)
            casefile   | responsible=KRIM             | (responsible,
            casefile   | state=REOPENED               | (status,
            casefile   | linked=AFT-2022-003          | (links)
            casefile   | unfiledForDays=14            | (opened_on)
            casefile   | sourceStatus=FACT            | (source_status,
            casefile   | q=sjældent                   | (search)
            casefile   | q=jældent                    | (words
            commitment | q=jældent                    | (words
            agreement  | q=jældent                    | (words
            initiative | q=jældent                    | (words
            commitment | q=huse                       | (search)
            commitment | q=huse                       | (words
            commitment | q=huse%20-aften              | (search)
            """)
    void each_filter_finds_an_index(String model, String filter, String index) {
        many(
                model,
                null,
                () -> assertThat(indexes.used("read." + model, "/api/" + path(model) + "?validAt=2023-06-01&" + filter))
                        .anyMatch(it -> it.contains(index)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            agreement  | /api/worklist                                       | (status,
            commitment | /api/worklist?partner=KRIM                          | (concerned)
            commitment | /api/partners/KRIM/ledger                           | (concerned)
            agreement  | /api/places/YNB/brief                               | (places)
            commitment | /api/places/YNB/brief                               | (places)
            initiative | /api/places/YNB/brief                               | (places)
            initiative | /api/coverage                                       | (status,
            initiative | /api/strategies/SBS-2022/hand-over                  | (strategies)
            commitment | /api/strategies/SBS-2022/hand-over                  | (initiatives)
            agreement  | /api/strategies/SBS-2022/hand-over                  | (until)
            initiative | /api/initiatives/IND-2023-001                       | (linked)
            commitment | /api/agreements/AFT-2022-003                        | (agreement,
            commitment | /api/agreements/AFT-2022-003/withdrawal-effects?party=SSP&effectiveOn=2024-01-01 | (agreement,
            partner    | /api/partners?within=KRIM                           | (parent)
            place      | /api/commitments?place=B03                          | (within)
            """)
    void each_question_finds_an_index(String model, String path, String index) {
        var asked = path + (path.contains("?") ? "&" : "?") + "validAt=2023-06-01";
        many(model, null, () -> assertThat(indexes.used("read." + model, asked)).anyMatch(it -> it.contains(index)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            log.event           | /api/agreements/AFT-2022-003/history       | (aggregate_id,
            log.event           | /api/changes?from=@0&object=AFT-2022-003   | (aggregate_id,
            log.event           | /api/events?object=0185aa10-0000-7000-8000-000000000003 | (aggregate_id,
            log.event           | /api/corrections                           | ON log.event USING btree (global_index) WHERE
            log.event           | /api/late-entries?partner=POLITI&days=5    | (event_id)
            log.event           | /api/late-entries?reading=UNDERSTOOD       | ON log.event USING btree (global_index) WHERE
            log.entry           | /api/changes?from=@4000                    | ("position")
            log.entry           | /api/events?after=@4000                    | ("position")
            log.entry           | /api/agreements?knownAt=2023-06-01         | (recorded_at,
            read.timing         | /api/late-entries?to=2022-11-01            | (recorded_on)
            command.refusal_log | /api/refusals                              | (id)
            command.refusal_log | /api/refusals?object=AFT-2022-003          | (target,
            command.refusal_log | /api/refusals?actor=ssp                    | (actor,
            command.refusal_log | /api/refusals?code=NOT_PARTY               | (code,
            command.refusal_log | /api/refusals?validAt=2022-01-02           | (at)
            """)
    void what_stands_in_the_log_is_found_by_an_index(String table, String path, String index) {
        assertThat(indexes.used(table, path)).anyMatch(it -> it.contains(index));
    }

    @ParameterizedTest
    @CsvSource({
        "commitment, FOR-2023-0117",
        "agreement, AFT-2022-002",
        "initiative, IND-2023-001",
        "casefile, SAG-2023-011"
    })
    void the_present_has_indexes_of_its_own_and_the_past_costs_no_more(String model, String number) {
        var path = "/api/" + path(model);
        var list = path + "?validAt=2023-06-01&limit=1";
        var present = service.get(list).body().get("total").asInt();
        var end = Long.parseLong(service.get(list).header("Known-At-Position"));
        many(model, end, () -> {
            var then = "&knownAt=@" + (end - 1);

            assertThat(indexes.used("read." + model, list))
                    .anyMatch(it -> it.contains("(number") && isOfThePresent(it));
            assertThat(indexes.used("read." + model, path + "/" + number))
                    .anyMatch(it -> it.contains("(object)") && isOfThePresent(it));
            assertThat(service.get(list).body().get("total").asInt()).isEqualTo(present);

            assertThat(indexes.used("read." + model, list + then))
                    .anyMatch(it -> it.contains("(number"))
                    .noneMatch(IndexesTest::isOfThePresent);
            assertThat(indexes.used("read." + model, path + "/" + number + "?knownAt=@" + (end - 1)))
                    .anyMatch(it -> it.contains("(object"))
                    .noneMatch(IndexesTest::isOfThePresent);
            assertThat(service.get(list + then).body().get("total").asInt()).isGreaterThanOrEqualTo(ManyRows.MANY);
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"initiative", "agreement", "commitment", "casefile", "partner", "place"})
    void a_search_finds_the_indexes_of_all_it_looks_through(String model) {
        many(
                model,
                null,
                () -> assertThat(indexes.used("read." + model, "/api/search?validAt=2023-06-01&q=sjældent"))
                        .anyMatch(it -> it.contains("(search)"))
                        .anyMatch(it -> it.contains("(words")));
    }

    private static boolean isOfThePresent(String index) {
        return index.endsWith("WHERE (known_to IS NULL)");
    }

    private static String path(String model) {
        return model.equals("casefile") ? "cases" : model + "s";
    }

    private void many(String model, @Nullable Long until, Runnable look) {
        ManyRows.of(model).during(JdbcClient.create(service.database().owner()), until, look);
    }
}
