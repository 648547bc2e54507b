package sikkerby.house;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class TidyTest {
    // Apart from the rest of each sample, or this source would be caught itself.
    private static final String SELECT = "select ";

    private static final Source MARKED =
            Source.of("a/package-info.java", "@org.jspecify.annotations.NullMarked package a;");

    @Test
    void a_tidy_class_is_left_alone() {
        assertThat(complaints("int one() { return 1; }")).isEmpty();
    }

    @Test
    void a_long_file_is_caught() {
        assertThat(complaints("\n".repeat(251))).contains("has 253 lines");
    }

    @Test
    void a_long_method_is_caught() {
        var body = IntStream.range(0, 60).mapToObj(it -> "int v" + it + ";\n").collect(joining());
        assertThat(complaints("void run() {\n" + body + "}")).contains("A.java:1: run has 62 lines");
    }

    @Test
    void a_left_over_is_caught() {
        assertThat(complaints("// TO" + "DO tomorrow")).contains("leaves something to be done");
        assertThat(complaints("// FIX" + "ME tomorrow")).contains("leaves something to be done");
        assertThat(complaints("// XX" + "X tomorrow")).contains("leaves something to be done");
    }

    @Test
    void a_test_that_does_not_run_is_caught() {
        assertThat(complaints("@Disabled void run() {}")).contains("disables a test");
        assertThat(complaints("@org.junit.jupiter.api.Disabled void run() {}")).contains("disables a test");
    }

    @Test
    void a_package_without_nullness_is_caught() {
        var alone = Source.of("b/B.java", "package b; class B {}");
        var unmarked = Source.of("b/package-info.java", "package b;");
        assertThat(Tidy.of(alone, unmarked, MARKED).complaints())
                .containsExactly("b: has no package-info.java with @NullMarked");
    }

    @Test
    void a_banned_library_is_caught() {
        var source = Source.of("a/A.java", "package a; import lombok.Getter; import org.mockito.Mockito; class A {}");
        assertThat(Tidy.of(MARKED, source).complaints()).hasSize(2).allMatch(it -> it.contains("imports "));
    }

    @Nested
    class A_suppressed_warning {
        @Test
        void is_caught_without_a_reason() {
            assertThat(complaints("\n@SuppressWarnings(\"x\")\nint one;")).contains("without a comment that says why");
        }

        @Test
        void may_have_its_reason_behind_or_before_it() {
            assertThat(complaints("\n@SuppressWarnings(\"x\") // why\nint one;"))
                    .isEmpty();
            assertThat(complaints("\n// why\n@SuppressWarnings(\"x\")\nint one;"))
                    .isEmpty();
        }
    }

    @Nested
    class Sql_in_a_text {
        @Test
        void is_caught_when_it_selects_everything() {
            assertThat(complaints(text(SELECT + "* from log"))).contains("selects *");
            assertThat(complaints(text("with one as (" + SELECT + "l.* from log l) select x from one")))
                    .contains("selects *");
        }

        @Test
        void is_caught_when_it_shouts() {
            assertThat(complaints(text(SELECT + "position FROM log"))).contains("shouts FROM");
        }

        @Test
        void may_be_lower_case_and_quote_what_it_likes() {
            assertThat(complaints(text("select count(*) from log where state = 'AND NOT'")))
                    .isEmpty();
        }

        @Test
        void is_not_looked_for_in_prose() {
            assertThat(complaints(text("With all respect, select the item AND go on.")))
                    .isEmpty();
        }

        @Test
        void is_caught_when_it_names_a_schema_it_should_not_know() {
            var source = "package a; class A { String sql = \"select x from query.board\"; }";
            assertThat(Tidy.of(Source.of("src/main/java/a/A.java", source)).textsNaming("query"))
                    .containsExactly("src/main/java/a/A.java:1: names something in query");
            assertThat(Tidy.of(Source.of("src/test/java/a/A.java", source)).textsNaming("query"))
                    .isEmpty();
        }
    }

    private static String text(String sql) {
        return "String sql = \"\"\"\n" + sql + "\n\"\"\";";
    }

    private static String complaints(String members) {
        var source = Source.of("a/A.java", "package a; class A { " + members + "\n}");
        return String.join("\n", Tidy.of(MARKED, source).complaints());
    }
}
