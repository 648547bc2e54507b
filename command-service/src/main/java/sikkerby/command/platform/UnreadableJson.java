package sikkerby.command.platform;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.stereotype.Component;
import sikkerby.command.platform.Problem.FieldProblem;
import tools.jackson.core.JacksonException;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.databind.exc.InvalidFormatException;
import tools.jackson.databind.exc.InvalidNullException;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.exc.UnrecognizedPropertyException;
import tools.jackson.databind.exc.ValueInstantiationException;

/** Says where JSON could not be read, and what would be read there, without a word of our classes. */
@Component
class UnreadableJson {

    private static final String BODY = "body";
    private static final String UUID = "\"0190f3a4-5b6c-7d8e-9f00-112233445566\"";
    private static final Map<String, String> EXAMPLES = Map.ofEntries(
            Map.entry("int", "1"),
            Map.entry("long", "1"),
            Map.entry("Integer", "1"),
            Map.entry("Long", "1"),
            Map.entry("BigDecimal", "12.5"),
            Map.entry("boolean", "true"),
            Map.entry("Boolean", "true"),
            Map.entry("LocalDate", "\"2023-03-14\""),
            Map.entry("EsdhNumber", "\"2018-0106821\""),
            Map.entry("KleTopic", "\"27.03.00\""),
            Map.entry("KleFacet", "\"G01\""),
            Map.entry("UUID", UUID),
            Map.entry("AgreementId", UUID),
            Map.entry("CaseId", UUID),
            Map.entry("CommitmentId", UUID),
            Map.entry("InitiativeId", UUID));

    private final Problems problems;

    UnreadableJson(Problems problems) {
        this.problems = problems;
    }

    FieldProblem fieldProblem(HttpMessageNotReadableException unread, HttpServletRequest request) {
        return switch (unread.getCause()) {
            case null -> new FieldProblem(BODY, problems.say("sikkerby.Empty", request));
            case StreamConstraintsException tooMuch ->
                new FieldProblem(field(tooMuch), problems.say("sikkerby.TooDeep", request));
            case UnrecognizedPropertyException unknown ->
                new FieldProblem(field(unknown), problems.say("sikkerby.UnknownField", request));
            case InvalidNullException missing ->
                new FieldProblem(field(missing), problems.say("sikkerby.Null", request));
            case InvalidFormatException malformed -> new FieldProblem(field(malformed), formed(malformed, request));
            case ValueInstantiationException unfit ->
                new FieldProblem(field(unfit), problems.say("sikkerby.Form", request));
            case MismatchedInputException mismatch ->
                new FieldProblem(field(mismatch), wrongType(mismatch.getTargetType(), request));
            case StreamReadException malformed -> new FieldProblem(field(malformed), malformed(malformed, request));
            case JacksonException other -> new FieldProblem(field(other), malformed(other, request));
            default -> new FieldProblem(BODY, problems.say("sikkerby.Encoding", request));
        };
    }

    private String malformed(JacksonException malformed, HttpServletRequest request) {
        if (String.valueOf(malformed.getOriginalMessage()).startsWith("Duplicate")) {
            return problems.say("sikkerby.Duplicate", request);
        }
        var at = malformed.getLocation();
        return at == null || at.getLineNr() < 1
                ? problems.say("sikkerby.Encoding", request)
                : problems.say("sikkerby.Malformed", request, at.getLineNr(), at.getColumnNr());
    }

    private String formed(InvalidFormatException malformed, HttpServletRequest request) {
        var type = malformed.getTargetType();
        return type != null && type.isEnum()
                ? problems.say("sikkerby.UnknownValue", request, names(type))
                : wrongType(type, request);
    }

    private static List<String> names(Class<?> type) {
        return Stream.of(type.getEnumConstants()).map(Object::toString).toList();
    }

    private String wrongType(@Nullable Class<?> type, HttpServletRequest request) {
        var example = example(type);
        return example == null
                ? problems.say("sikkerby.Form", request)
                : problems.say("sikkerby.WrongType", request, example);
    }

    private static String field(JacksonException failure) {
        if (failure.getPath().isEmpty()) return BODY;
        return failure.getPath().stream()
                .map(step ->
                        step.getPropertyName() == null ? "[" + step.getIndex() + "]" : "." + step.getPropertyName())
                .collect(Collectors.joining())
                .replaceFirst("^\\.", "");
    }

    /** What a value may look like; nothing where its form has to be looked up. */
    private static @Nullable String example(@Nullable Class<?> type) {
        if (type == null || type.equals(String.class)) return "\"…\"";
        if (Collection.class.isAssignableFrom(type)) return "[…]";
        if (type.isRecord() && !type.getName().startsWith("sikkerby.events.")) return "{…}";
        return EXAMPLES.get(type.getSimpleName());
    }
}
