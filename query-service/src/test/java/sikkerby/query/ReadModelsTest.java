package sikkerby.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import jakarta.servlet.ServletContext;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.context.support.WebApplicationContextUtils;
import sikkerby.query.model.Models;
import sikkerby.query.model.Rebuild;
import sikkerby.query.model.Tables;

/** What holds for the tables of all features: they can be made anew, and each filter finds an index. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ReadModelsTest {

    private static final String[] ALL = {
        "strategy", "partner", "place", "initiative", "agreement", "commitment", "casefile"
    };

    private final Story story = Story.alone();
    private final RunningService service = story.service();
    private final MockMvc http = MockMvcBuilders.webAppContextSetup(
                    WebApplicationContextUtils.getRequiredWebApplicationContext(service.bean(ServletContext.class)))
            .build();

    @AfterAll
    void close() {
        story.close();
    }

    @Test
    void each_rebuilt_twice_equals_the_live_one_row_by_row() {
        var live = rows();

        rebuildAll();
        var once = rows();
        rebuildAll();

        assertThat(live.get("commitment")).hasSizeGreaterThan(3);
        assertThat(once).isEqualTo(live);
        assertThat(rows()).isEqualTo(live);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            commitment | debtor=KRIM                  | (debtor,
            commitment | partner=KRIM                 | (concerned)
            commitment | awaiting=KRIM                | (concerned)
            commitment | principle=F3                 | (initiatives)
            commitment | dueTo=2023-01-01             | (status, due_on)
            commitment | agreement=AFT-2022-002       | (agreement,
            commitment | initiative=IND-2023-001      | (initiatives)
            commitment | place=YNB                    | (places)
            commitment | state=DISPUTED               | (status,
            commitment | overdue=true&debtor=KRIM     | (debtor,
            commitment | overdue=true                 | (status, due_on)
            commitment | silent=true                  | (status, heard_on)
            commitment | q=sjældent                   | (search)
            agreement  | party=KRIM                   | (parties)
            agreement  | place=YNB                    | (places)
            agreement  | state=PROPOSED               | (status,
            agreement  | q=sjældent                   | (search)
            initiative | owner=KRIM                   | (owner,
            initiative | partner=KRIM                 | (partners)
            initiative | principle=F3                 | (principles)
            initiative | strategy=SBS-2022            | (strategies)
            initiative | place=YNB                    | (places)
            initiative | state=PAUSED                 | (status,
            initiative | q=sjældent                   | (search)
            casefile   | responsible=KRIM             | (responsible,
            casefile   | state=REOPENED               | (status,
            casefile   | linked=AFT-2022-003          | (links)
            casefile   | unfiledForDays=14            | (opened_on)
            casefile   | q=sjældent                   | (search)
            casefile   | q=jældent                    | (words
            commitment | q=jældent                    | (words
            agreement  | q=jældent                    | (words
            initiative | q=jældent                    | (words
            """)
    void each_filter_finds_an_index(String model, String filter, String index) {
        many(
                model,
                null,
                () -> assertThat(used(model, "/api/" + path(model) + "?validAt=2023-06-01&" + filter))
                        .anyMatch(it -> it.contains(index)));
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

            assertThat(used(model, list)).anyMatch(it -> it.contains("(number") && isOfThePresent(it));
            assertThat(used(model, path + "/" + number)).anyMatch(it -> it.contains("(object)") && isOfThePresent(it));
            assertThat(service.get(list).body().get("total").asInt()).isEqualTo(present);

            assertThat(used(model, list + then))
                    .anyMatch(it -> it.contains("(number"))
                    .noneMatch(ReadModelsTest::isOfThePresent);
            assertThat(used(model, path + "/" + number + "?knownAt=@" + (end - 1)))
                    .anyMatch(it -> it.contains("(object"))
                    .noneMatch(ReadModelsTest::isOfThePresent);
            assertThat(service.get(list + then).body().get("total").asInt()).isGreaterThanOrEqualTo(ManyRows.MANY);
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"initiative", "agreement", "commitment", "casefile", "partner", "place"})
    void a_search_finds_the_indexes_of_all_it_looks_through(String model) {
        many(
                model,
                null,
                () -> assertThat(used(model, "/api/search?validAt=2023-06-01&q=sjældent"))
                        .anyMatch(it -> it.contains("(search)"))
                        .anyMatch(it -> it.contains("(words")));
    }

    private static boolean isOfThePresent(String index) {
        return index.endsWith("WHERE (known_to IS NULL)");
    }

    private static String path(String model) {
        return model.equals("casefile") ? "cases" : model + "s";
    }

    private Map<String, List<String>> rows() {
        var rows = new TreeMap<String, List<String>>();
        for (var model : ALL) rows.put(model, Tables.rows(service.database().query(), "read." + model));
        return rows;
    }

    private void rebuildAll() {
        for (var model : service.bean(Models.class).named(ALL))
            service.bean(Rebuild.class).rebuild(model);
    }

    /** Of the indexes of a table, those that answering this took. */
    private List<String> used(String model, String path) {
        var transaction = new TransactionTemplate(service.bean(PlatformTransactionManager.class));
        transaction.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
        return transaction.execute(_ -> {
            // What the connection did before may not have been added up yet.
            var before = scans(model);
            try {
                http.perform(get(path)).andExpect(status().isOk());
            } catch (Exception failed) {
                throw new IllegalStateException(path, failed);
            }
            var after = scans(model);
            after.entrySet().removeAll(before.entrySet());
            return List.copyOf(after.keySet());
        });
    }

    private Map<String, Long> scans(String model) {
        var scans = new TreeMap<String, Long>();
        service.bean(JdbcClient.class)
                .sql("""
                        select pg_get_indexdef(indexrelid), pg_stat_get_xact_numscans(indexrelid) from pg_index
                         where indrelid = cast(:table as regclass)
                        """)
                .param("table", "read." + model)
                .query((row, _) -> scans.put(row.getString(1), row.getLong(2)))
                .list();
        return scans;
    }

    private void many(String model, @Nullable Long until, Runnable look) {
        ManyRows.of(model).during(JdbcClient.create(service.database().owner()), until, look);
    }
}
