package sikkerby.query.platform;

import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.headers.Header;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.media.IntegerSchema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.media.UUIDSchema;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;
import io.swagger.v3.oas.models.servers.Server;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springdoc.core.customizers.OperationCustomizer;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.ClassPathResource;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.method.HandlerMethod;
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
import sikkerby.query.ask.Caller;
import sikkerby.query.ask.Questions;
import sikkerby.query.ask.Which;
import sikkerby.query.time.TimeRequest;
import tools.jackson.databind.json.JsonMapper;

/** What the OpenAPI document says beyond what the controllers show by themselves. */
@Configuration(proxyBeanMethods = false)
class ApiDocument {

    private static final String BEARER = "bearer";
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

    @Bean
    OpenAPI openApi() {
        SpringDocUtils.getConfig().addRequestWrapperToIgnore(TimeRequest.class, Caller.class);
        STRINGS.forEach(code -> SpringDocUtils.getConfig().replaceWithSchema(code, new StringSchema()));
        IDS.forEach(id -> SpringDocUtils.getConfig().replaceWithSchema(id, new UUIDSchema()));
        return new OpenAPI()
                .info(new Info()
                        .title("Sikker By: questions")
                        .version("1")
                        .description("What agencies promised each other, as it was on a day and as it was known then."))
                .servers(List.of(new Server().url("/").description("Where this document is served")))
                .components(new Components()
                        .addSecuritySchemes(
                                BEARER,
                                new SecurityScheme()
                                        .type(SecurityScheme.Type.HTTP)
                                        .scheme("bearer")
                                        .bearerFormat("JWT"))
                        .addSchemas(ApiProblems.SCHEMA, ApiProblems.schema()))
                .addSecurityItem(new SecurityRequirement().addList(BEARER));
    }

    @Bean
    OperationCustomizer commonToAllQuestions(JsonMapper json) {
        return (operation, method) -> {
            // Who asks what became known between two points says so with these.
            var between = operation.getParameters() != null
                    && operation.getParameters().stream()
                            .anyMatch(it -> "from".equals(it.getName()) && it.getRequired());
            Parameters.implied(method).stream()
                    .filter(it -> !between || !it.equals("knownAt"))
                    .sorted()
                    .forEach(it -> operation.addParametersItem(ApiParameters.named(it)));
            operation.addParametersItem(ApiParameters.language());
            answered(operation, json);
            ApiProblems.declare(operation, one(method), takes(method, Caller.class));
            return operation;
        };
    }

    @Bean
    OpenApiCustomizer withAnExampleOfEachRefusal(ApiProblems problems) {
        return problems::exemplify;
    }

    @Bean
    OpenApiCustomizer withAMeaningOfEachField() {
        return new ApiMeanings()::describe;
    }

    private static boolean takes(HandlerMethod method, Class<?> type) {
        return Arrays.stream(method.getMethodParameters()).anyMatch(it -> it.getParameterType() == type);
    }

    private static boolean one(HandlerMethod method) {
        return Arrays.stream(method.getMethodParameters())
                .anyMatch(it -> it.hasParameterAnnotation(PathVariable.class));
    }

    /** The example is what the service answers to the question with the examples of its parameters. */
    private static void answered(Operation operation, JsonMapper json) {
        var answer = operation.getResponses().get("200");
        if (answer == null) return;
        answer.description("As asked for").addHeaderObject(Questions.KNOWN_AT_POSITION, position());
        var example = new ClassPathResource("sikkerby/query/examples/" + operation.getOperationId() + ".json");
        var media = answer.getContent().get("application/json");
        if (media == null || !example.exists()) return;
        try (var text = example.getInputStream()) {
            media.example(json.readValue(text, Map.class));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Header position() {
        return new Header()
                .description("The position of the log up to which everything was known to the answer")
                .schema(new IntegerSchema().format("int64"))
                .example(1042);
    }
}
