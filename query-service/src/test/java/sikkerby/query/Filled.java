package sikkerby.query;

import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * A form of a page as a browser would send it: with what is filled in, chosen and ticked.
 *
 * @param action where it is sent to
 */
public record Filled(String action, Map<String, String> fields) {

    /** The form whose fields' ids begin with this name, or whose address ends with it. */
    public static Filled of(Document page, String name) {
        var form =
                page.expectFirst("main form[method=post][action$=/" + name + "], main form:has([id^=" + name + "-])");
        var fields = new TreeMap<String, String>();
        form.select("input[type=hidden], input[type=text], input[type=number], input[checked]")
                .forEach(it -> add(fields, it, it.val()));
        form.select("textarea").forEach(it -> add(fields, it, it.text()));
        form.select("select")
                .forEach(it -> add(fields, it, it.select("option[selected]").val()));
        fields.remove("_csrf");
        return new Filled(form.attr("action"), fields);
    }

    // What is ticked among several is sent several times; as one parameter it is told apart by lines.
    private static void add(Map<String, String> fields, Element field, String value) {
        fields.merge(field.attr("name"), value, (one, other) -> one + "\n" + other);
    }

    public Filled with(String field, String value) {
        var more = new TreeMap<>(fields);
        more.put(field, value);
        return new Filled(action, more);
    }

    public UUID key() {
        return UUID.fromString(fields.get("key"));
    }

    public Visitor.Seen send(Visitor visitor) {
        return visitor.send(action, fields);
    }
}
