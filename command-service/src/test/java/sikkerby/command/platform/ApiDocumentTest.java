package sikkerby.command.platform;

import static org.assertj.core.api.Assertions.assertThat;

import io.swagger.v3.oas.annotations.Operation;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.ExtendWith;
import sikkerby.command.act.RefusalCode;
import sikkerby.command.desk.Refuses;
import sikkerby.command.platform.Reach.Handled;
import sikkerby.events.testing.ApiContract;

/** The API document leaves nothing out, and says what the code does. */
@ExtendWith(Stage.Shared.class)
class ApiDocumentTest {

    @Test
    void it_describes_every_operation_with_valid_examples(Stage stage) throws IOException {
        var document = stage.anybody().get("/v3/api-docs").response().body();
        assertThat(ApiContract.of(document).gaps()).isEmpty();
    }

    @Test
    void every_meaning_is_of_a_field(Stage stage) throws IOException {
        var document = stage.anybody().get("/v3/api-docs").response().body();

        assertThat(ApiContract.of(document).needlessMeanings(Path.of("src/main/resources/sikkerby/command/meanings")))
                .isEmpty();
    }

    @Test
    void it_changes_only_where_somebody_sees_it(Stage stage) throws IOException {
        var document = stage.anybody().get("/v3/api-docs").response().body();

        ApiContract.of(document).isKeptIn(Path.of("openapi.json"));
    }

    @Test
    void an_example_from_long_ago_says_why_it_comes_late(Stage stage) {
        var document = stage.anybody().get("/v3/api-docs").response().body();

        assertThat(ApiContract.of(document).bodies())
                .filteredOn(it -> it.has("occurredOn"))
                .isNotEmpty()
                .allSatisfy(it -> assertThat(it.has("reason")).as("%s", it).isTrue());
    }

    @Nested
    class Of_each_handler_method {

        private static final List<Handled> HANDLED = Reach.all().toList();

        @TestFactory
        Stream<DynamicTest> the_refusals_that_its_code_can_reach_are_declared() {
            return HANDLED.stream()
                    .map(it -> DynamicTest.dynamicTest(name(it), () -> {
                        var annotation = it.handler().tryGetAnnotationOfType(Refuses.class);
                        var declared = new TreeSet<RefusalCode>();
                        annotation.ifPresent(refuses -> declared.addAll(Set.of(refuses.value())));
                        if (judges(it)) declared.addAll(ApiRefusals.JUDGED);
                        assertThat(declared)
                                .as("%s can be refused for these: @Refuses({%s})", name(it), listed(own(it)))
                                .isEqualTo(own(it));
                    }));
        }

        @TestFactory
        Stream<DynamicTest> the_operation_bears_the_name_of_its_command() {
            return HANDLED.stream()
                    .map(it -> DynamicTest.dynamicTest(
                            name(it),
                            () -> assertThat(operation(it))
                                    .isIn(it.commands().stream()
                                            .map(this::lowerCase)
                                            .toList())));
        }

        /** Who puts an entry right is held to its rules with what the entry says. */
        @TestFactory
        Stream<DynamicTest> the_body_is_required_to_say_what_it_is_refused_without(Stage stage) {
            var document = stage.anybody().get("/v3/api-docs").response().body();
            var contract = ApiContract.of(document);
            return HANDLED.stream()
                    .map(it -> DynamicTest.dynamicTest(
                            name(it),
                            () -> assertThat(contract.required(operation(it))).containsAll(always(it))));
        }

        private List<String> always(Handled handled) {
            var always = new ArrayList<String>();
            if (judges(handled)) return always;
            if (handled.refusals().contains(RefusalCode.REASON_REQUIRED)) always.add("reason");
            if (handled.refusals().contains(RefusalCode.OUTCOME_REQUIRED)) always.add("outcome");
            return always;
        }

        private boolean judges(Handled handled) {
            return handled.handler()
                    .tryGetAnnotationOfType(Refuses.class)
                    .filter(Refuses::judged)
                    .isPresent();
        }

        private String operation(Handled handled) {
            return handled.handler().getAnnotationOfType(Operation.class).operationId();
        }

        private String lowerCase(String command) {
            return command.substring(0, 1).toLowerCase(Locale.ROOT) + command.substring(1);
        }

        private String name(Handled handled) {
            return handled.handler().getOwner().getSimpleName() + "."
                    + handled.handler().getName() + " of " + String.join(", ", handled.commands());
        }

        private String listed(Set<RefusalCode> codes) {
            return codes.stream().map(RefusalCode::name).collect(Collectors.joining(", "));
        }

        /** Beside what any command may be refused for. */
        private Set<RefusalCode> own(Handled handled) {
            var own = new TreeSet<>(handled.refusals());
            ApiRefusals.ANY.forEach(own::remove);
            own.remove(handled.creates() ? RefusalCode.ALREADY_EXISTS : RefusalCode.NOT_FOUND);
            return own;
        }
    }
}
