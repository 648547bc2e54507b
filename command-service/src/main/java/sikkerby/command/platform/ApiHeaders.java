package sikkerby.command.platform;

import io.swagger.v3.oas.models.headers.Header;
import io.swagger.v3.oas.models.media.IntegerSchema;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.media.UUIDSchema;
import io.swagger.v3.oas.models.parameters.HeaderParameter;
import io.swagger.v3.oas.models.parameters.Parameter;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The headers of commands and answers, as the API document has them. */
final class ApiHeaders {

    private ApiHeaders() {}

    /** What any command may be sent with. */
    static Map<String, Parameter> all() {
        var headers = List.of(
                header(
                        "Idempotency-Key",
                        "The same key and body again: the same answer, and nothing happens twice",
                        "0190f3a4-5b6c-7d8e-9f00-112233445566",
                        new UUIDSchema()),
                header(
                        "If-Match",
                        "The version you have seen, in quotation marks: refused if it is another by now",
                        "\"3\"",
                        new StringSchema()),
                header(
                        "Accept-Language",
                        "The language of refusals: da unless en is asked for",
                        "en",
                        new StringSchema()));
        return headers.stream().collect(Collectors.toMap(Parameter::getName, header -> header));
    }

    /** Points to one of these. */
    static Parameter named(String header) {
        return new Parameter().$ref("#/components/parameters/" + header);
    }

    static Header etag() {
        return answered("The object's version, to be sent back as If-Match", "\"3\"", new StringSchema());
    }

    static Header location(String path) {
        return answered(
                "Where it can be read, at the query service", "http://localhost:8080" + path, new StringSchema());
    }

    static Header retryAfter() {
        return answered("How many seconds to wait before it is sent again", 5, new IntegerSchema());
    }

    private static Header answered(String meaning, Object example, Schema<?> schema) {
        return new Header().description(meaning).schema(schema).example(example);
    }

    private static Parameter header(String name, String meaning, String example, Schema<?> schema) {
        var header = new HeaderParameter();
        header.name(name).description(meaning).required(false).schema(schema).example(example);
        return header;
    }
}
