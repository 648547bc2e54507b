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

    /** What only an earlier answer can have told has no example: whoever sent that would be refused. */
    static Parameter named(String name) {
        var parameter = new QueryParameter().name(name).required(false);
        return switch (name) {
            case "validAt" ->
                parameter
                        .description(
                                "The day asked about (virkningstid), by the calendar of Copenhagen: how things stood at its end; today unless given")
                        .schema(new DateSchema())
                        .example("2023-03-25");
            case "knownAt" ->
                parameter
                        .description(
                                "Up to when it was recorded (registreringstid): a date through its end in Copenhagen, an instant or a position of the log such as @1042; now unless given")
                        .schema(new StringSchema())
                        .example("2023-03-25");
            case "after" ->
                parameter
                        .description(
                                "An event that the answer must have taken in: it waits for that, two seconds at most")
                        .schema(new UUIDSchema());
            case "minVersion" ->
                parameter
                        .description(
                                "A version of the object that the answer must have taken in: it waits for that, two seconds at most")
                        .schema(new IntegerSchema().minimum(BigDecimal.ONE));
            case "limit" ->
                parameter
                        .description("How many to a page at most")
                        .schema(new IntegerSchema()
                                ._default(TimeRequest.DEFAULT_LIMIT)
                                .minimum(BigDecimal.ONE)
                                .maximum(BigDecimal.valueOf(TimeRequest.MOST)))
                        .example(20);
            default ->
                parameter
                        .description("The \"next\" of the page before, unchanged")
                        .schema(new StringSchema());
        };
    }
}
