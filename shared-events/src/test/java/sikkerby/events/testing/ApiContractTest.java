package sikkerby.events.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ApiContractTest {

    private static final String DOCUMENT = """
            {"tags": [{"name": "Agreements", "description": "What several parties bind themselves to"}],
             "paths": {"/api/agreements/{id}": {"get": {
               "operationId": "readAgreement", "summary": "One agreement", "description": "By its number.",
               "tags": ["Agreements"],
               "parameters": [{"name": "id", "in": "path", "description": "Its number", "example": "AFT-2022-003",
                               "schema": {"type": "string"}}],
               "responses": {
                 "200": {"description": "As asked for", "content": {"application/json": {
                   "schema": {"$ref": "#/components/schemas/Agreement"}, "example": {"number": "AFT-2022-003"}}}},
                 "404": {"description": "None", "content": {"application/problem+json": {
                   "schema": {"$ref": "#/components/schemas/Problem"},
                   "examples": {"NOT_FOUND": {"$ref": "#/components/examples/NOT_FOUND"}}}}}}}}},
             "components": {
               "schemas": {
                 "Agreement": {"type": "object", "required": ["number"], "properties": {
                   "number": {"type": "string", "description": "What people know it by"}}},
                 "Problem": {"type": "object", "required": ["code", "status"],
                             "properties": {"code": {"type": "string", "description": "What programs go by"},
                                            "status": {"type": "integer", "description": "The HTTP status"}}}},
               "examples": {"NOT_FOUND": {"value": {"code": "NOT_FOUND", "status": 404}}}}}
            """;

    @Nested
    class A_document {

        @Test
        void that_says_everything_has_no_gaps() {
            assertThat(ApiContract.of(DOCUMENT).gaps()).isEmpty();
        }

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {
                    "readAgreement|read|needs an operationId",
                    "One agreement||needs a summary",
                    "By its number.|One agreement|needs a description",
                    "\"description\": \"What several|\"x\": \"What several|needs one tag",
                    "\"tags\": [\"Agreements\"]|\"tags\": []|needs one tag",
                    "\"example\": \"AFT-2022-003\",|\"y\": 1,|parameter id needs an example",
                    "\"description\": \"Its number\"|\"y\": 1|parameter id needs a description",
                    ", \"example\": {\"number\": \"AFT-2022-003\"}||answer 200 needs a whole example",
                    "{\"number\": \"AFT-2022-003\"}|{}|answer 200 has an example that is not as its schema says",
                    "{\"number\": \"AFT-2022-003\"}|{\"number\": \"A\", \"z\": 1}|not as its schema says",
                    "{\"NOT_FOUND\": {\"$ref\": \"#/components/examples/NOT_FOUND\"}}|{}|404 needs an example of each",
                    "\"status\": 404|\"status\": 409|example of another status",
                    "{\"code\": \"NOT_FOUND\"|{\"code\": \"GONE\"|example of another code"
                })
        void that_leaves_something_out_is_complained_about(String said, @Nullable String instead, String complaint) {
            var document = DOCUMENT.replace(said, instead == null ? "" : instead);
            assertThat(document).isNotEqualTo(DOCUMENT);

            assertThat(ApiContract.of(document).gaps())
                    .anySatisfy(it -> assertThat(it)
                            .startsWith("GET /api/agreements/{id}: ")
                            .contains(complaint));
        }
    }

    @Nested
    class A_meaning {

        @Test
        void that_a_field_lacks_is_complained_about() {
            var document = DOCUMENT.replace(", \"description\": \"What people know it by\"", "");

            assertThat(ApiContract.of(document).gaps()).containsExactly("Agreement.number needs a meaning");
        }

        @Test
        void of_no_field_or_said_twice_is_needless(@TempDir Path folder) throws IOException {
            Files.writeString(
                    folder.resolve("a.properties"), "# Of all.\nnumber=Any\ncode=Any\nstatus=Any\nnumber=Other\n");
            Files.writeString(
                    folder.resolve("b.properties"),
                    "Agreement.number=Its own\nreadAgreement.id=Which\nCase.number=Of none\n");

            assertThat(ApiContract.of(DOCUMENT).needlessMeanings(folder))
                    .containsExactlyInAnyOrder("number", "number", "Case.number");
        }
    }

    @Nested
    class A_reply {

        @Test
        void as_the_document_says_it_holds() {
            assertThatCode(() -> met("/api/agreements/A?x=1", 200, "application/json", "{\"number\": \"A\"}"))
                    .doesNotThrowAnyException();
            assertThatCode(() -> met(
                            "/api/agreements/A",
                            404,
                            "application/problem+json;charset=UTF-8",
                            "{\"code\": \"NOT_FOUND\", \"status\": 404}"))
                    .doesNotThrowAnyException();
        }

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {
                    "409|application/problem+json|{\"code\": \"STALE\", \"status\": 409}",
                    "404|application/problem+json|{\"code\": \"GONE\", \"status\": 404}",
                    "404|application/json|{\"code\": \"NOT_FOUND\", \"status\": 404}",
                    "404|application/problem+json|{\"code\": \"NOT_FOUND\"}",
                    "200|application/json|{}",
                    "200|application/json|{\"number\": \"A\", \"secret\": 1}"
                })
        void of_another_status_code_type_or_form_fails(int status, String type, String body) {
            assertThatThrownBy(() -> met("/api/agreements/A", status, type, body))
                    .isInstanceOf(AssertionError.class);
        }

        @Test
        void from_a_path_that_is_served_but_not_described_fails() {
            assertThatThrownBy(() -> met("/api/secrets", 200, "application/json", "{}"))
                    .isInstanceOf(AssertionError.class);
            assertThatCode(() -> met("/api/secrets", 404, "application/problem+json", "{}"))
                    .doesNotThrowAnyException();
        }

        private void met(String path, int status, String type, String body) {
            ApiContract.of(DOCUMENT).holds("GET", path, status, type, body);
        }
    }
}
