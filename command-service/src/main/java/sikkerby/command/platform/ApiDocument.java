package sikkerby.command.platform;

import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;
import io.swagger.v3.oas.models.servers.Server;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springdoc.core.customizers.OperationCustomizer;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.method.HandlerMethod;
import sikkerby.command.act.RefusalCode;
import sikkerby.command.desk.Call;
import sikkerby.command.desk.Refuses;

/** What the OpenAPI document says beyond what the controllers show by themselves. */
@Configuration(proxyBeanMethods = false)
class ApiDocument {

    private static final String BEARER = "bearer";

    private final ApiRefusals refusals;

    ApiDocument(ApiRefusals refusals) {
        this.refusals = refusals;
    }

    @Bean
    OpenAPI openApi() {
        SpringDocUtils.getConfig().addRequestWrapperToIgnore(Call.class);
        ApiWords.teach();
        return new OpenAPI()
                .info(new Info()
                        .title("Sikker By: commands")
                        .version("1")
                        .description(
                                "What agencies promise each other, logged by them. Reading is the query service's. "
                                        + "Bodies can be sent as their examples stand; the ids, numbers and days in them stand for "
                                        + "those of your own objects."))
                .servers(List.of(new Server().url("/").description("Where this document is served")))
                .components(new Components()
                        .addSecuritySchemes(
                                BEARER,
                                new SecurityScheme()
                                        .type(SecurityScheme.Type.HTTP)
                                        .scheme("bearer")
                                        .bearerFormat("JWT"))
                        .parameters(ApiHeaders.all())
                        .addSchemas(ApiProblems.SCHEMA, ApiProblems.schema()))
                .addSecurityItem(new SecurityRequirement().addList(BEARER));
    }

    /** What every command takes and answers, and what this one may be refused for. */
    @Bean
    OperationCustomizer asTheDeskHasIt() {
        return (operation, handler) -> {
            for (var parameter : handler.getMethodParameters()) {
                if (!parameter.hasParameterAnnotation(PathVariable.class)) continue;
                operation.getParameters().stream()
                        .filter(it ->
                                it.getName().equals(parameter.getParameter().getName()))
                        .forEach(it -> ApiWords.describe(it, parameter.getParameterType()));
            }
            ApiHeaders.all().keySet().forEach(name -> operation.addParametersItem(ApiHeaders.named(name)));
            ApiAnswers.describe(operation, handler, creates(handler));
            refusals.declare(operation, declared(handler), creates(handler), changes(handler));
            return operation;
        };
    }

    @Bean
    OpenApiCustomizer withAnExampleOfEachRefusal() {
        return refusals::exemplify;
    }

    @Bean
    OpenApiCustomizer withAMeaningOfEachField() {
        return new ApiMeanings()::describe;
    }

    /** What is sent to no object makes one. */
    private static boolean creates(HandlerMethod handler) {
        return !changes(handler);
    }

    private static boolean changes(HandlerMethod handler) {
        return Arrays.stream(handler.getMethodParameters())
                .anyMatch(it -> it.hasParameterAnnotation(PathVariable.class));
    }

    private static List<RefusalCode> declared(HandlerMethod handler) {
        var refuses = handler.getMethodAnnotation(Refuses.class);
        if (refuses == null) return List.of();
        var own = Stream.of(refuses.value());
        return (refuses.judged() ? Stream.concat(own, ApiRefusals.JUDGED.stream()) : own).toList();
    }
}
