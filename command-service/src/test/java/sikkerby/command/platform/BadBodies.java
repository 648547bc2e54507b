package sikkerby.command.platform;

import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.Arguments;

/** What may be sent in the place of a pledge, and what it gets: body, status, code, field. */
final class BadBodies {

    private BadBodies() {}

    static Stream<Arguments> forms() {
        return Stream.of(
                arguments("", 400, "INVALID", "body"),
                arguments("null", 400, "INVALID", "body"),
                arguments("[]", 400, "INVALID", "body"),
                arguments("\"text\"", 400, "INVALID", "body"),
                arguments("{", 400, "INVALID", "body"),
                arguments("{\"text\" \"x\"}", 400, "INVALID", "body"),
                arguments(pledge("\"dueOn\": \"2099-01-01\"} trailing"), 400, "INVALID", "body"),
                arguments("{}", 400, "INVALID", "dueOn"),
                arguments("{\"dueOn\": \"2099-01-01\"}", 400, "INVALID", "text"),
                arguments(pledge("\"dueOn\": null"), 400, "INVALID", "dueOn"),
                arguments(pledge("\"dueOn\": [2099, 1, 1]"), 400, "INVALID", "dueOn"),
                arguments(pledge("\"dueOn\": \" 2099-01-01 \""), 400, "INVALID", "dueOn"),
                arguments(pledge("\"dueOn\": \"2099-01-01T00:00:00\""), 400, "INVALID", "dueOn"),
                arguments(due("\"debtor\": true"), 400, "INVALID", "debtor"),
                arguments(pledge("\"dueOn\": 20990101"), 400, "INVALID", "dueOn"),
                arguments(pledge("\"dueOn\": \"2099-02-30\""), 400, "INVALID", "dueOn"),
                arguments(pledge("\"dueOn\": \"1999-12-31\""), 400, "INVALID", "dueOn"),
                arguments(pledge("\"dueOn\": \"2101-01-01\""), 400, "INVALID", "dueOn"),
                arguments(due("\"occurredOn\": \"2099-01-01\""), 400, "INVALID", "occurredOn"),
                arguments(due("\"occurredOn\": \"1999-01-01\""), 400, "INVALID", "occurredOn"),
                arguments(due("\"occurredOn\": \"2023-01-01\""), 400, "REASON_REQUIRED", "reason"),
                arguments(due("\"reason\": \" \""), 400, "INVALID", "reason"),
                arguments(due("\"debtor\": \"not a code\""), 400, "INVALID", "debtor"),
                arguments(due("\"debtor\": 7"), 400, "INVALID", "debtor"),
                arguments(due("\"debtor\": {\"value\": \"SOF\"}"), 400, "INVALID", "debtor"),
                arguments(due("\"agreement\": \"1\""), 400, "INVALID", "agreement"),
                arguments(due("\"agreement\": \"" + UUID.randomUUID() + "\""), 400, "UNKNOWN_CODE", "agreement"),
                arguments(due("\"confidentiality\": \"SECRET\""), 400, "INVALID", "confidentiality"),
                arguments(due("\"confidentiality\": 0"), 400, "INVALID", "confidentiality"),
                arguments(due("\"survives\": \"true\""), 400, "INVALID", "survives"),
                arguments(due("\"survives\": 1"), 400, "INVALID", "survives"),
                arguments(due("\"places\": \"BIS\""), 400, "INVALID", "places"),
                arguments(due("\"places\": [null]"), 400, "INVALID", "places[0]"),
                arguments(due("\"places\": [\"NOWHERE\"]"), 400, "UNKNOWN_CODE", "places"),
                arguments(due("\"places\": [\"bad code\"]"), 400, "INVALID", "places[0]"),
                arguments(due("\"measure\": {\"amount\": \"12\", \"unit\": \"x\"}"), 400, "INVALID", "measure.amount"),
                arguments(due("\"measure\": {\"amount\": -1, \"unit\": \"x\"}"), 400, "INVALID", "measure.amount"),
                arguments(due("\"measure\": {\"amount\": 1e99999, \"unit\": \"x\"}"), 400, "INVALID", "measure.amount"),
                arguments(due("\"colour\": \"red\""), 400, "INVALID", "colour"),
                arguments(
                        due("\"measure\": {\"amount\": 1, \"unit\": \"x\", \"per\": 1}"),
                        400,
                        "INVALID",
                        "measure.per"),
                arguments(due("\"dueOn\": \"2099-01-02\""), 400, "INVALID", "body"));
    }

    static Stream<Arguments> texts() {
        return Stream.of(
                arguments(due("\"documentRef\": \"2018-1\""), 400, "INVALID", "documentRef"),
                arguments(due("\"documentRef\": {\"theme\": \"Brev\"}"), 400, "INVALID", "documentRef.esdhNo"),
                arguments(
                        document("\"theme\": \"Brev om 010190-1234\""),
                        400,
                        "PERSONAL_DATA_SUSPECTED",
                        "documentRef.theme"),
                arguments(document("\"sha256\": \"ABC\""), 400, "INVALID", "documentRef.sha256"),
                arguments(
                        document("\"receivedOn\": \"2023-01-01\", \"sentOn\": \"2023-01-01\""),
                        400,
                        "INVALID",
                        "documentRef.sentOn"),
                arguments(document("\"receivedOn\": \"2099-01-01\""), 400, "INVALID", "documentRef.receivedOn"),
                arguments(document("\"sentOn\": \"2099-01-01\""), 400, "INVALID", "documentRef.sentOn"),
                arguments(due("\"source\": \"FACT\""), 400, "INVALID", "source"),
                arguments(due("\"source\": {\"url\": \"https://www.kk.dk/\"}"), 400, "INVALID", "source.status"),
                arguments(due("\"source\": {\"status\": \"TRUE\"}"), 400, "INVALID", "source.status"),
                arguments(due("\"source\": {\"status\": \"FACT\"}"), 400, "INVALID", "source.url"),
                arguments(fact("http://www.kk.dk/sikkerby"), 400, "INVALID", "source.url"),
                arguments(fact("https:///sikkerby"), 400, "INVALID", "source.url"),
                arguments(fact("https://www.kk.dk/sikker by"), 400, "INVALID", "source.url"),
                arguments(fact("https://www.kk.dk/010190-1234"), 400, "PERSONAL_DATA_SUSPECTED", "source.url"),
                arguments(text(""), 400, "INVALID", "text"),
                arguments(text(" \\n\\t "), 400, "INVALID", "text"),
                arguments(text("a\\u0000b"), 400, "INVALID", "text"),
                arguments(text("a\\u0007b"), 400, "INVALID", "text"),
                arguments(text("\\u00a0\\u200b"), 400, "INVALID", "text"),
                arguments(text("a\\u00adb"), 400, "INVALID", "text"),
                arguments(text("a\\u202eb"), 400, "INVALID", "text"),
                arguments(text("010190-\\n1234"), 400, "PERSONAL_DATA_SUSPECTED", "text"),
                arguments(text("a\\ud800b"), 400, "INVALID", "text"),
                arguments(text("x".repeat(10_001)), 400, "INVALID", "text"),
                arguments(text("Ring til 20 30 40 50"), 400, "PERSONAL_DATA_SUSPECTED", "text"),
                arguments(text("Sagen om 010190-1234"), 400, "PERSONAL_DATA_SUSPECTED", "text"),
                arguments(due("\"reason\": \"Jf. 0101901234\""), 400, "PERSONAL_DATA_SUSPECTED", "reason"),
                arguments("[".repeat(500), 400, "INVALID", "body"),
                arguments("{\"text\":".repeat(400), 400, "INVALID", "text"),
                arguments(due("\"" + "n".repeat(300) + "\": 1"), 400, "INVALID", "body"),
                arguments(text("x".repeat(1_100_000)), 413, "TOO_LARGE", ""));
    }

    private static String pledge(String more) {
        return "{\"text\": \"Vi åbner hallen.\", " + more + "}";
    }

    private static String due(String more) {
        return pledge("\"dueOn\": \"2099-01-01\", " + more);
    }

    private static String document(String more) {
        return due("\"documentRef\": {\"esdhNo\": \"2018-0106821\", " + more + "}");
    }

    private static String fact(String url) {
        return due("\"source\": {\"status\": \"FACT\", \"url\": \"" + url + "\"}");
    }

    static String text(String text) {
        return "{\"text\": \"" + text + "\", \"dueOn\": \"2099-01-01\"}";
    }
}
