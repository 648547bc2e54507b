package sikkerby.events.testing;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import sikkerby.events.testing.ApiContract.Operation;
import tools.jackson.databind.JsonNode;

/** Looks through an OpenAPI document for what it leaves out or contradicts. */
final class ApiGaps {

    /** Optional, and known from an earlier answer alone: it may have no example, which could not be asked with. */
    private static final Set<String> TOLD_BEFORE = Set.of("after", "cursor", "minVersion");

    private static final String TWO_WORDS = "[a-z]+([A-Z][a-z]*)+";

    private final ApiContract contract;
    private final Set<String> tags;
    private final Set<String> ids = new HashSet<>();
    private final List<String> gaps = new ArrayList<>();

    ApiGaps(ApiContract contract) {
        this.contract = contract;
        this.tags = contract.document()
                .path("tags")
                .valueStream()
                .filter(it -> it.has("description"))
                .map(it -> it.path("name").asString())
                .collect(Collectors.toSet());
    }

    List<String> all() {
        contract.operations().forEach(this::look);
        new ApiFields(contract.document()).withoutMeaning().forEach(it -> gaps.add(it + " needs a meaning"));
        return List.copyOf(gaps);
    }

    private void look(Operation operation) {
        var node = operation.node();
        var id = node.path("operationId").asString("");
        unless(id.matches(TWO_WORDS) && ids.add(id), operation, "needs an operationId of its own, such as acceptTerms");
        var summary = node.path("summary").asString("");
        var description = node.path("description").asString("");
        unless(!summary.isBlank(), operation, "needs a summary");
        unless(
                !description.isBlank() && !description.equals(summary),
                operation,
                "needs a description beside its summary");
        unless(
                node.path("tags").size() == 1
                        && tags.contains(node.at("/tags/0").asString("")),
                operation,
                "needs one tag that has a description");
        node.path("parameters").forEach(it -> parameter(operation, contract.resolved(it)));
        if (node.has("requestBody")) {
            examples(operation, "request body", node.at("/requestBody/content").path(ApiContract.JSON));
        }
        node.path("responses").propertyStream().forEach(it -> answer(operation, it));
    }

    private void parameter(Operation operation, JsonNode parameter) {
        var name = parameter.path("name").asString();
        unless(parameter.has("description"), operation, "parameter " + name + " needs a description");
        var schema = contract.resolved(parameter.path("schema"));
        var example = parameter.has("example") ? parameter.path("example") : schema.path("example");
        if (TOLD_BEFORE.contains(name) && example.isMissingNode()) return;
        unless(!example.isMissingNode(), operation, "parameter " + name + " needs an example");
        if (!example.isMissingNode()) valid(operation, "parameter " + name, parameter.path("schema"), example);
    }

    private void answer(Operation operation, Map.Entry<String, JsonNode> entry) {
        var answer = contract.resolved(entry.getValue());
        unless(answer.has("description"), operation, entry.getKey() + " needs a description");
        answer.path("headers").propertyStream().forEach(it -> parameterLike(operation, it));
        if (entry.getKey().startsWith("2")) {
            examples(
                    operation,
                    "answer " + entry.getKey(),
                    answer.path("content").path(ApiContract.JSON));
        } else {
            refusals(operation, entry.getKey(), answer.path("content").path(ApiContract.PROBLEM));
        }
    }

    private void parameterLike(Operation operation, Map.Entry<String, JsonNode> header) {
        var described = header.getValue().has("description");
        unless(
                described && header.getValue().has("example"),
                operation,
                "header " + header.getKey() + " needs a description and an example");
    }

    private void examples(Operation operation, String where, JsonNode media) {
        var schema = media.path("schema");
        unless(!schema.isMissingNode(), operation, where + " needs a schema");
        var example = media.has("example")
                ? media.path("example")
                : contract.resolved(schema).path("example");
        unless(!example.isMissingNode(), operation, where + " needs a whole example");
        if (!schema.isMissingNode() && !example.isMissingNode()) valid(operation, where, schema, example);
    }

    private void refusals(Operation operation, String status, JsonNode media) {
        unless(!media.path("examples").isEmpty(), operation, status + " needs an example of each code");
        media.path("examples").propertyStream().forEach(it -> {
            var where = status + " " + it.getKey();
            var problem = contract.resolved(it.getValue()).path("value");
            unless(
                    problem.path("code").asString("").equals(it.getKey()),
                    operation,
                    where + " is an example of another code");
            unless(
                    problem.path("status").asString("").equals(status),
                    operation,
                    where + " is an example of another status");
            unless(
                    !problem.path("detail").asString("").contains("{"),
                    operation,
                    where + " has no example of its details");
            valid(operation, where, media.path("schema"), problem);
        });
    }

    private void valid(Operation operation, String where, JsonNode schema, JsonNode example) {
        var faults = contract.faults(schema, example);
        unless(faults.isEmpty(), operation, where + " has an example that is not as its schema says: " + faults);
    }

    private void unless(boolean good, Operation operation, String complaint) {
        if (!good) gaps.add(operation + ": " + complaint);
    }
}
