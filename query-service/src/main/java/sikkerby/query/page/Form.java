package sikkerby.query.page;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A form on a page, empty or as it was sent and refused. A page with several forms asks for each by its name.
 *
 * @param name what the ids of its fields begin with
 * @param labels of its fields, in its order; known of one that was refused
 */
public record Form(
        String name, Map<String, String> values, @Nullable Refusal refusal, UUID key, Map<String, Sent.Label> labels) {

    private static final int KEY_USED_OTHERWISE = 422;

    /** No form of the page has been sent. */
    public static Form none() {
        return new Form("", Map.of(), null, UUID.randomUUID(), Map.of());
    }

    /** With what was written into it. What was sent under a key once can't be sent otherwise: it gets a new one. */
    static Form refused(String name, Sent sent, Refusal refusal) {
        var key = refusal.status() == KEY_USED_OTHERWISE ? UUID.randomUUID() : sent.key();
        var labels = sent.labels();
        var said = refusal.to(sent.values().keySet(), List.copyOf(labels.keySet()));
        return new Form(name, sent.values(), said, key, labels);
    }

    /** This one where it is the one of that name, else an empty one. */
    public Form named(String other) {
        return named(other, Map.of());
    }

    /** Likewise, else with what is known already. */
    public Form named(String other, Map<String, String> known) {
        return name.equals(other) ? this : new Form(other, known, null, UUID.randomUUID(), Map.of());
    }

    public @Nullable String value(String field) {
        return values.get(field);
    }

    public String value(String field, Object otherwise) {
        return values.getOrDefault(field, otherwise.toString());
    }

    /** What is wrong with a field, where something is. */
    public @Nullable String error(String field) {
        if (refusal == null) return null;
        return refusal.errors().stream()
                .filter(it -> it.field().equals(field))
                .map(Refusal.Field::message)
                .findFirst()
                .orElse(null);
    }

    /** The ids of what explains a field: its hint and what is wrong with it. */
    public @Nullable String described(String field, @Nullable String hint) {
        var hinted = hint == null ? "" : id(field) + "-hint ";
        var wrong = error(field) == null ? "" : id(field) + "-error";
        return hinted.isEmpty() && wrong.isEmpty() ? null : (hinted + wrong).strip();
    }

    /** Whether it is among those that were chosen. */
    public boolean hasChosen(String field, String code) {
        return values.getOrDefault(field, "").lines().anyMatch(code::equals);
    }

    /** The key of what a field is called; null for one that nobody sees. */
    public @Nullable String label(String field) {
        var label = labels.get(field);
        return label == null ? null : label.words();
    }

    /** The fields into which something was written, for a page that has the form no more. */
    public List<String> written() {
        return labels.entrySet().stream()
                .filter(it -> it.getValue().free())
                .map(Map.Entry::getKey)
                .filter(it -> !values.getOrDefault(it, "").isBlank())
                .toList();
    }

    public String id(String field) {
        return name + "-" + field;
    }

    /** Whether the form has a field of that name, to which an error can be linked. */
    public boolean has(String field) {
        return values.containsKey(field);
    }
}
