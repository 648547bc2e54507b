package sikkerby.query.platform;

import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.headers.Header;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.media.ArraySchema;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.DateSchema;
import io.swagger.v3.oas.models.media.IntegerSchema;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.ObjectSchema;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.media.UUIDSchema;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.oas.models.parameters.QueryParameter;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.springdoc.core.customizers.OperationCustomizer;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import sikkerby.events.agreement.AgreementId;
import sikkerby.events.agreement.TermsHash;
import sikkerby.events.casefile.CaseId;
import sikkerby.events.commitment.CommitmentId;
import sikkerby.events.fact.ActorId;
import sikkerby.events.fact.BodyCode;
import sikkerby.events.fact.EsdhNumber;
import sikkerby.events.fact.KleFacet;
import sikkerby.events.fact.KleTopic;
import sikkerby.events.fact.PartnerCode;
import sikkerby.events.fact.Sha256;
import sikkerby.events.initiative.InitiativeId;
import sikkerby.events.place.PlaceCode;
import sikkerby.events.strategy.PrincipleCode;
import sikkerby.events.strategy.StrategyCode;
import sikkerby.query.ask.Questions;
import sikkerby.query.ask.Which;
import sikkerby.query.time.TimeRequest;

/** What the OpenAPI document says beyond what the controllers show by themselves. */
@Configuration(proxyBeanMethods = false)
class ApiDocument {

    private static final String BEARER = "bearer";
    private static final String PROBLEM = "Problem";
    private static final List<Class<?>> STRINGS = List.of(
            ActorId.class,
            BodyCode.class,
            EsdhNumber.class,
            KleFacet.class,
            KleTopic.class,
            PartnerCode.class,
            PlaceCode.class,
            PrincipleCode.class,
            Sha256.class,
            StrategyCode.class,
            TermsHash.class,
            Which.class);
    private static final List<Class<?>> IDS =
            List.of(AgreementId.class, CaseId.class, CommitmentId.class, InitiativeId.class);

    private static final Map<String, String> REFUSALS = Map.of(
            "400", "A parameter cannot be understood; errors names it",
            "401", "No valid token",
            "403", "Not for this role",
            "404", "There is none, or there was none yet under the dates asked for",
            "503", "Not shown yet, or not available right now; Retry-After says when to try again");

    @Bean
    OpenAPI openApi() {
        SpringDocUtils.getConfig().addRequestWrapperToIgnore(TimeRequest.class);
        STRINGS.forEach(code -> SpringDocUtils.getConfig().replaceWithSchema(code, new StringSchema()));
        IDS.forEach(id -> SpringDocUtils.getConfig().replaceWithSchema(id, new UUIDSchema()));
        return new OpenAPI()
                .info(new Info()
                        .title("Sikker By: questions")
                        .description("What agencies promised each other, as it was on a day and as it was known then."))
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
    OperationCustomizer commonToAllQuestions() {
        return (operation, method) -> {
            // Who asks what became known between two points says so with these.
            var between = operation.getParameters() != null
                    && operation.getParameters().stream().anyMatch(it -> "from".equals(it.getName()));
            Parameters.implied(method).stream()
                    .filter(it -> !between || !it.equals("knownAt"))
                    .sorted()
                    .forEach(it -> operation.addParametersItem(parameter(it)));
            var responses = operation.getResponses();
            var answered = responses.get("200");
            if (answered != null) answered.addHeaderObject(Questions.KNOWN_AT_POSITION, position());
            REFUSALS.forEach((status, meaning) -> responses.addApiResponse(status, refusal(meaning)));
            return operation;
        };
    }

    private static Parameter parameter(String name) {
        var parameter = new QueryParameter();
        parameter.name(name).required(false);
        return switch (name) {
            case "validAt" ->
                parameter.description("The day asked about; today unless given").schema(new DateSchema());
            case "knownAt" ->
                parameter
                        .description("Up to when it was recorded: a date, an instant or a position; now unless given")
                        .schema(new StringSchema())
                        .example("2023-03-14");
            case "after" ->
                parameter.description("The event that must be shown first").schema(new UUIDSchema());
            case "minVersion" ->
                parameter
                        .description("The version of the object that must be shown first")
                        .schema(new IntegerSchema().minimum(BigDecimal.ONE));
            case "limit" ->
                parameter
                        .description("How many to a page")
                        .schema(new IntegerSchema()
                                ._default(TimeRequest.DEFAULT_LIMIT)
                                .minimum(BigDecimal.ONE)
                                .maximum(BigDecimal.valueOf(TimeRequest.MOST)));
            default ->
                parameter
                        .description("The \"next\" of the page before, unchanged")
                        .schema(new StringSchema());
        };
    }

    private static Header position() {
        return new Header()
                .description("The position of the log up to which everything was known to the answer")
                .schema(new IntegerSchema().format("int64"));
    }

    private static ApiResponse refusal(String meaning) {
        var problem = new MediaType().schema(new Schema<>().$ref("#/components/schemas/" + PROBLEM));
        return new ApiResponse()
                .description(meaning)
                .content(new Content().addMediaType("application/problem+json", problem));
    }

    private static Schema<?> problem() {
        var field =
                new ObjectSchema().addProperty("field", new StringSchema()).addProperty("message", new StringSchema());
        return new ObjectSchema()
                .addProperty("type", new StringSchema().example("urn:sikkerby:problem:INVALID"))
                .addProperty("title", new StringSchema().example("The request cannot be understood"))
                .addProperty("status", new IntegerSchema().example(400))
                .addProperty("detail", new StringSchema())
                .addProperty("instance", new StringSchema())
                .addProperty("code", new StringSchema().example("INVALID"))
                .addProperty("errors", new ArraySchema().items(field));
    }
}
