package sikkerby.command.platform;

import io.swagger.v3.oas.models.examples.Example;
import io.swagger.v3.oas.models.media.ArraySchema;
import io.swagger.v3.oas.models.media.DateTimeSchema;
import io.swagger.v3.oas.models.media.IntegerSchema;
import io.swagger.v3.oas.models.media.ObjectSchema;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.media.UUIDSchema;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.support.EncodedResource;
import org.springframework.core.io.support.PropertiesLoaderUtils;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import sikkerby.command.act.NamedEntry;
import sikkerby.command.act.RefusalCode;
import sikkerby.command.act.Role;
import sikkerby.command.desk.Unserved;
import sikkerby.command.platform.Problem.Came;
import sikkerby.command.platform.Problem.FieldProblem;
import sikkerby.events.fact.BodyCode;
import sikkerby.events.fact.Confidentiality;
import sikkerby.events.fact.Name;
import sikkerby.events.fact.PartnerCode;
import sikkerby.events.fact.Text;
import sikkerby.events.strategy.StrategyCode;
import tools.jackson.databind.json.JsonMapper;

/** A problem as the API document has it: its schema, and an example of each code, worded by the message files. */
@Component
class ApiProblems {

    static final String SCHEMA = "Problem";

    private static final String INSTANCE = "/api/agreements/0185aa10-0000-7000-8000-000000000003/acceptances";
    private static final Came CAME = new Came(
            4,
            UUID.fromString("0186a2b4-7c00-7000-8000-0000000000e4"),
            "agreement.TermsProposed",
            Instant.parse("2023-03-06T10:15:00Z"));

    private final Sentences sentences;
    private final JsonMapper json;
    private final Properties details = details();

    ApiProblems(Sentences sentences, JsonMapper json) {
        this.sentences = sentences.naming(this::called);
        this.json = json;
    }

    static Schema<?> schema() {
        var field =
                object(List.of("field", "message"), Map.of("field", new StringSchema(), "message", new StringSchema()));
        var came = object(
                List.of("version", "event", "type", "at"),
                Map.of(
                        "version", new IntegerSchema().format("int64"),
                        "event", new UUIDSchema(),
                        "type", new StringSchema(),
                        "at", new DateTimeSchema()));
        return object(
                List.of("type", "title", "status", "detail", "instance", "code"),
                Map.of(
                        "type", new StringSchema(),
                        "title", new StringSchema(),
                        "status", new IntegerSchema(),
                        "detail", new StringSchema(),
                        "instance", new StringSchema(),
                        "code", new StringSchema(),
                        "rule", new StringSchema(),
                        "errors", new ArraySchema().items(field),
                        "between", new ArraySchema().items(came)));
    }

    private static Schema<?> object(List<String> required, Map<String, Schema<?>> properties) {
        var schema = new ObjectSchema();
        properties.forEach(schema::addProperty);
        schema.setRequired(required);
        return schema;
    }

    Example example(String code, HttpStatus status) {
        var problem = problem(code, status, Locale.ENGLISH);
        return new Example().summary(problem.title()).value(json.convertValue(problem, Map.class));
    }

    Problem problem(String code, HttpStatus status, Locale language) {
        var detail = sentences.say(code + ".detail", said(code), language);
        var field = details.getProperty(code + ".field");
        var message = details.getProperty(code + ".message");
        var errors = field == null
                ? List.<FieldProblem>of()
                : List.of(new FieldProblem(
                        field, message == null ? detail : sentences.say(message, List.of(), language)));
        return new Problem(
                Problems.type(code),
                sentences.say(code + ".title", List.of(), language),
                status.value(),
                detail,
                INSTANCE,
                code,
                rule(code),
                errors,
                code.equals(Unserved.Why.CHANGED_MEANWHILE.name()) ? List.of(CAME) : List.of());
    }

    /** What is not given stays open, and a test complains. */
    private List<Object> said(String code) {
        var said = details.getProperty(code, "{0};{1};{2}");
        return Arrays.stream(said.split(";")).map(ApiProblems::detail).toList();
    }

    private static List<Object> details(String said) {
        return Arrays.stream(said.split(",")).map(ApiProblems::detail).toList();
    }

    /** A day, or a code behind the kind of what it stands for; several parted by commas, as an entry is from what it is of. */
    private static Object detail(String said) {
        if (said.startsWith("entry:")) {
            var named = said.substring("entry:".length()).split(",", 2);
            return new NamedEntry(named[0], details(named[1]));
        }
        if (said.contains(",")) return details(said);
        if (said.matches("\\d{4}-\\d\\d-\\d\\d")) return LocalDate.parse(said);
        var code = said.substring(said.indexOf(':') + 1);
        return switch (said.substring(0, said.length() - code.length())) {
            case "partner:" -> new PartnerCode(code);
            case "strategy:" -> new StrategyCode(code);
            case "body:" -> new BodyCode(code);
            case "level:" -> Confidentiality.valueOf(code);
            case "role:" -> Role.valueOf(code);
            default -> said;
        };
    }

    private Optional<Name> called(Object code) {
        return Optional.ofNullable(details.getProperty(code + ".da"))
                .map(it -> new Name(Text.of(it), Text.of(details.getProperty(code + ".en"))));
    }

    private static @Nullable String rule(String code) {
        return Arrays.stream(RefusalCode.values())
                .filter(it -> it.name().equals(code) && it != RefusalCode.INVALID)
                .map(RefusalCode::rule)
                .findFirst()
                .orElse(null);
    }

    private static Properties details() {
        try {
            return PropertiesLoaderUtils.loadProperties(new EncodedResource(
                    new ClassPathResource("sikkerby/command/refusal_examples.properties"), StandardCharsets.UTF_8));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
