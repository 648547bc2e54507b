package sikkerby.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import sikkerby.events.commitment.CommitmentEvent.CommitmentPledged;
import sikkerby.events.commitment.CommitmentExamples;
import sikkerby.events.commitment.CommitmentId;
import sikkerby.events.initiative.InitiativeExamples;
import sikkerby.events.partner.PartnerExamples;
import sikkerby.query.RunningService.Answer;

/** What holds for the paths of all features: whom they wait for, and which objects their filters take. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PathsTest {

    private static final String SERVES_THE_NETWORK = "FOR-2023-0118";

    private final Story story = Story.alone();
    private final RunningService service = story.service();

    @BeforeAll
    void pledge() {
        var it = CommitmentExamples.pledged();
        var pledged = new CommitmentPledged(
                CommitmentId.of("01860b20-0000-7000-8000-000000000118"),
                SERVES_THE_NETWORK,
                it.agreement(),
                it.termsVersion(),
                it.debtor(),
                it.beneficiaries(),
                List.of(InitiativeExamples.NETWORK),
                it.places(),
                it.text(),
                it.measure(),
                it.dueOn(),
                null,
                it.survives(),
                it.confidentiality(),
                it.occurredOn());
        var recorded = service.log().append(pledged, Instant.parse("2025-06-01T10:00:00Z"));
        await().until(() ->
                service.get("/api/commitments?after=" + recorded.event()).status() == 200);
    }

    @AfterAll
    void close() {
        story.close();
    }

    static Stream<String> objects() {
        return Stream.of(
                "/api/agreements/AFT-2022-003",
                "/api/agreements/AFT-2022-003/history",
                "/api/cases/SAG-2023-011",
                "/api/cases/SAG-2023-011/history",
                "/api/agreements/AFT-2022-003/versions",
                "/api/agreements/AFT-2022-003/terms-difference?from=1&to=2",
                "/api/agreements/AFT-2022-003/withdrawal-effects?party=SSP&effectiveOn=2024-01-01&validAt=2023-06-01",
                "/api/commitments/FOR-2023-0117",
                "/api/commitments/FOR-2023-0117/history",
                "/api/initiatives/IND-2023-001",
                "/api/initiatives/IND-2023-001/history",
                "/api/partners/SOF",
                "/api/partners/SOF/ledger",
                "/api/places/BIS",
                "/api/places/BIS/brief",
                "/api/strategies/SBS-2022");
    }

    static Stream<String> all() {
        var lists = Stream.of(
                "/api/agreements",
                "/api/cases",
                "/api/changes?from=@0",
                "/api/commitments",
                "/api/coverage",
                "/api/initiatives",
                "/api/late-entries",
                "/api/late-entries/statistics",
                "/api/partners",
                "/api/places",
                "/api/principles",
                "/api/search?q=politi",
                "/api/strategies",
                "/api/worklist");
        return Stream.concat(objects(), lists);
    }

    @Nested
    class When_a_version_or_an_event_is_shown {

        @ParameterizedTest
        @MethodSource("sikkerby.query.PathsTest#objects")
        void one_object_is_answered_with_it(String path) {
            assertThat(service.get(with(path, "minVersion=1")).status()).isEqualTo(200);
        }

        @ParameterizedTest
        @MethodSource("sikkerby.query.PathsTest#all")
        void every_question_is_answered_with_it(String path) {
            var first = service.get("/api/changes?from=@0&limit=1").body().at("/items/0/event");

            var answer = service.get(with(path, "after=" + first.asString()));

            assertThat(answer.status()).isEqualTo(200);
            assertThat(Long.parseLong(answer.header("Known-At-Position"))).isPositive();
        }
    }

    @Nested
    class When_it_is_not_shown_yet {

        @Test
        void one_object_waits_for_its_version_and_then_asks_to_try_again() {
            assertThat(together(objects().map(it -> with(it, "minVersion=99")))).allSatisfy(PathsTest::isLater);
        }

        @Test
        void every_question_waits_for_the_event_and_then_asks_to_try_again() {
            var event = service.log().appendWithoutPosition(PartnerExamples.registered(PartnerExamples.SOF));

            assertThat(together(all().map(it -> with(it, "after=" + event)))).allSatisfy(PathsTest::isLater);
        }

        @ParameterizedTest
        @MethodSource("sikkerby.query.PathsTest#all")
        void an_event_that_nobody_appended_is_refused(String path) {
            assertThat(story.refused(with(path, "after=" + new UUID(0, 1)))).isEqualTo("after");
        }
    }

    @Nested
    class When_a_list_is_narrowed {

        @ParameterizedTest
        @CsvSource(delimiter = '|', textBlock = """
                commitments | agreement=AFT-2022-002                              | FOR-2023-0117 FOR-2023-0118
                commitments | agreement=aft-2022-002                              | FOR-2023-0117 FOR-2023-0118
                commitments | agreement=017f6a10-0000-7000-8000-000000000002      | FOR-2023-0117 FOR-2023-0118
                commitments | initiative=IND-2023-001                             | FOR-2023-0118
                commitments | initiative=01856f00-0000-7000-8000-000000000001     | FOR-2023-0118
                commitments | place=BIS                                           | FOR-2023-0117 FOR-2023-0118
                commitments | place=CITY                                          | FOR-2023-0117 FOR-2023-0118
                commitments | place=YNB                                           |
                cases       | linked=aft-2022-003                                 | SAG-2023-011
                cases       | linked=01860b20-0000-7000-8000-000000000117         | SAG-2023-011
                agreements  | place=CITY                                          | AFT-2022-002 AFT-2022-003
                agreements  | place=YNB                                           | AFT-2022-003
                initiatives | place=CITY                                          | IND-2023-001 IND-2023-002
                initiatives | place=B03                                           | IND-2023-001
                """)
        void an_object_goes_by_id_or_number_and_a_place_holds_what_lies_within(
                String list, String filter, @Nullable String numbers) {
            var found = story.get("/api/" + list + "?validAt=2023-06-01&" + filter);

            assertThat(found.items("number")).containsExactly(numbers == null ? new String[0] : numbers.split(" ", -1));
            assertThat(found.at("/total").asInt())
                    .isEqualTo(found.items("number").size());
        }

        @Test
        void what_changed_goes_by_id_or_number_too() {
            var number = story.get("/api/changes?from=@0&object=FOR-2023-0117");

            assertThat(story.get("/api/changes?from=@0&object=" + CommitmentExamples.PATROLS)
                            .items("event"))
                    .isEqualTo(number.items("event"))
                    .hasSize(5);
        }
    }

    private List<Answer> together(Stream<String> paths) {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var asked = paths.map(path -> (Callable<Answer>) () -> service.get(path))
                    .map(threads::submit)
                    .toList();
            return asked.stream().map(PathsTest::answered).toList();
        }
    }

    private static Answer answered(Future<Answer> asked) {
        try {
            return asked.get();
        } catch (InterruptedException | ExecutionException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private static void isLater(Answer answer) {
        assertThat(answer.status()).isEqualTo(503);
        assertThat(answer.header("Retry-After")).isEqualTo("1");
    }

    private static String with(String path, String parameter) {
        return path + (path.contains("?") ? "&" : "?") + parameter;
    }
}
