package sikkerby.command.platform;

import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.media.ArraySchema;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.IntegerSchema;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.ObjectSchema;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.media.UUIDSchema;
import io.swagger.v3.oas.models.parameters.HeaderParameter;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;
import java.util.List;
import java.util.Map;
import org.springdoc.core.customizers.OperationCustomizer;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import sikkerby.command.desk.Call;
import sikkerby.events.agreement.AgreementId;
import sikkerby.events.commitment.CommitmentId;
import sikkerby.events.fact.ActorId;
import sikkerby.events.fact.BodyCode;
import sikkerby.events.fact.EsdhNumber;
import sikkerby.events.fact.PartnerCode;
import sikkerby.events.fact.Sha256;
import sikkerby.events.initiative.InitiativeId;
import sikkerby.events.place.PlaceCode;
import sikkerby.events.strategy.PrincipleCode;
import sikkerby.events.strategy.StrategyCode;

/** What the OpenAPI document says beyond what the controllers show by themselves. */
@Configuration(proxyBeanMethods = false)
class ApiDocument {

    private static final String BEARER = "bearer";
    private static final String PROBLEM = "Problem";
    private static final List<Class<?>> CODES = List.of(
            ActorId.class,
            BodyCode.class,
            EsdhNumber.class,
            PartnerCode.class,
            PlaceCode.class,
            PrincipleCode.class,
            Sha256.class,
            StrategyCode.class);
    private static final List<Class<?>> IDS = List.of(AgreementId.class, CommitmentId.class, InitiativeId.class);

    /** One line for each status that any command may get. */
    private static final Map<String, String> REFUSALS = Map.of(
            "400", "Unreadable or invalid; errors names the fields",
            "401", "No valid token",
            "403", "Not this role or partner",
            "404", "No such object",
            "409", "A rule refuses; code says which",
            "412", "Changed since the version in If-Match; between says how",
            "422", "The idempotency key was used with another body",
            "503", "Not available right now; Retry-After says when");

    @Bean
    OpenAPI openApi() {
        SpringDocUtils.getConfig().addRequestWrapperToIgnore(Call.class);
        CODES.forEach(code -> SpringDocUtils.getConfig().replaceWithSchema(code, new StringSchema()));
        IDS.forEach(id -> SpringDocUtils.getConfig().replaceWithSchema(id, new UUIDSchema()));
        return new OpenAPI()
                .info(new Info()
                        .title("Sikker By: commands")
                        .description(
                                "What agencies promise each other, logged by them. Reading is the query service's."))
                .components(new Components()
                        .addSecuritySchemes(
                                BEARER,
                                new SecurityScheme()
                                        .type(SecurityScheme.Type.HTTP)
                                        .scheme("bearer")
                                        .bearerFormat("JWT"))
                        .addSchemas(PROBLEM, problem()))
                .addSecurityItem(new SecurityRequirement().addList(BEARER));
    }

    @Bean
    OperationCustomizer commonToAllCommands() {
        return (operation, _) -> {
            operation.addParametersItem(
                    header("Idempotency-Key", "The same key and body again: the same answer", "uuid"));
            operation.addParametersItem(header("If-Match", "The version you have seen, such as \"3\"", null));
            REFUSALS.forEach((status, meaning) -> operation.getResponses().addApiResponse(status, refusal(meaning)));
            return operation;
        };
    }

    private static HeaderParameter header(
            String name, String meaning, @org.jspecify.annotations.Nullable String format) {
        var header = new HeaderParameter();
        header.name(name).description(meaning).required(false).schema(new StringSchema().format(format));
        return header;
    }

    private static ApiResponse refusal(String meaning) {
        var problem = new MediaType().schema(new Schema<>().$ref("#/components/schemas/" + PROBLEM));
        return new ApiResponse().description(meaning).content(new Content().addMediaType(Problem.MEDIA_TYPE, problem));
    }

    private static Schema<?> problem() {
        var field =
                new ObjectSchema().addProperty("field", new StringSchema()).addProperty("message", new StringSchema());
        return new ObjectSchema()
                .addProperty("type", new StringSchema().example("urn:sikkerby:problem:STALE_VERSION"))
                .addProperty("title", new StringSchema().example("Stale version"))
                .addProperty("status", new IntegerSchema().example(409))
                .addProperty("detail", new StringSchema().example("The terms have changed since."))
                .addProperty("instance", new StringSchema())
                .addProperty("code", new StringSchema().example("STALE_VERSION"))
                .addProperty("rule", new StringSchema().example("A2"))
                .addProperty("errors", new ArraySchema().items(field));
    }
}
