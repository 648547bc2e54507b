package sikkerby.query.platform;

import io.swagger.v3.oas.models.media.DateSchema;
import io.swagger.v3.oas.models.media.IntegerSchema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.media.UUIDSchema;
import io.swagger.v3.oas.models.parameters.HeaderParameter;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.oas.models.parameters.QueryParameter;
import java.math.BigDecimal;
import sikkerby.query.time.TimeRequest;

/** What questions take without naming it, as the API document has it. */
final class ApiParameters {

    private ApiParameters() {}

    static Parameter language() {
        return new HeaderParameter()
                .name("Accept-Language")
                .description("The language of sentences and refusals: da unless en is asked for")
                .required(false)
                .schema(new StringSchema())
                .example("en");
    }

    static Parameter named(String name) {
        var parameter = new QueryParameter().name(name).required(false);
        return switch (name) {
            case "validAt" ->
                parameter
                        .description("The day asked about; today unless given")
                        .schema(new DateSchema())
                        .example("2023-03-25");
            case "knownAt" ->
                parameter
                        .description("Up to when it was recorded: a date, an instant or a position; now unless given")
                        .schema(new StringSchema())
                        .example("2023-03-25");
            case "after" ->
                parameter
                        .description("The event that must be shown first")
                        .schema(new UUIDSchema())
                        .example("0186a2b4-7c00-7000-8000-0000000000e3");
            case "minVersion" ->
                parameter
                        .description("The version of the object that must be shown first")
                        .schema(new IntegerSchema().minimum(BigDecimal.ONE))
                        .example(3);
            case "limit" ->
                parameter
                        .description("How many to a page")
                        .schema(new IntegerSchema()
                                ._default(TimeRequest.DEFAULT_LIMIT)
                                .minimum(BigDecimal.ONE)
                                .maximum(BigDecimal.valueOf(TimeRequest.MOST)))
                        .example(20);
            default ->
                parameter
                        .description("The \"next\" of the page before, unchanged")
                        .schema(new StringSchema())
                        .example("eyJ2IjoiMjAyMy0wMy0yNSJ9");
        };
    }
}
