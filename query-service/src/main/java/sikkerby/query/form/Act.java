package sikkerby.query.form;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Something that can be done about an object: a form on its page, and the command that the form becomes.
 *
 * @param name of its form, which ends the address that it is sent to
 * @param path of the command below that of the object, with fields in braces
 * @param party whose word it is, where the command names that itself
 * @param dated whether it may have happened on another day than the one on which it is recorded
 */
public record Act(String name, String method, String path, boolean party, boolean dated, List<Field> fields) {

    private static final String POST = "POST";
    private static final Pattern VERSION = Pattern.compile("\\{\\w+\\}");

    public static Act of(String name, Field... fields) {
        return new Act(name, POST, name, false, true, List.of(fields));
    }

    /** Where its command is not called as its form is. */
    public Act at(String command) {
        return new Act(name, method, command, party, dated, fields);
    }

    /** What was there is gone by it. */
    public Act removing() {
        return new Act(name, "DELETE", path, party, dated, fields);
    }

    /** It is the word of a party, whose name goes along. */
    public Act ofParty() {
        return new Act(name, method, path, true, dated, fields);
    }

    /** It happens by being recorded. */
    public Act atOnce() {
        return new Act(name, method, path, party, false, fields);
    }

    /** One of several of its kind on one page, told apart by what each is about. */
    public Act of(UUID one) {
        return new Act(name + "-" + one, method, path, party, dated, fields);
    }

    /** It is often told of later than it happens, so that the day is asked for. */
    public Act onSomeDay() {
        return asking(Stream.concat(fields.stream(), when().stream()).toList());
    }

    /** What is not asked for of the day on which it happened: it can be said all the same. */
    List<Field> when() {
        if (!dated) return List.of();
        var asked = fields.stream().map(Field::name).toList();
        return Field.WHEN.stream().filter(it -> !asked.contains(it.name())).toList();
    }

    Act asking(List<Field> others) {
        return new Act(name, method, path, party, dated, others);
    }

    /** All that its form may send, in its order. */
    List<Field> taken() {
        var taken = new ArrayList<Field>();
        if (party) taken.add(Field.of(Field.Kind.PARTNER, "party", "field.party"));
        taken.addAll(fields);
        taken.add(Field.of(Field.Kind.LINE, "documentRef", "field.documentRef"));
        taken.addAll(when());
        return taken;
    }

    /** The path of its command, for this version of what it answers. */
    public String command(@Nullable Integer version) {
        return version == null ? path : VERSION.matcher(path).replaceAll(version.toString());
    }

    boolean isAddressedBy(Field field) {
        return path.contains("{" + field.name() + "}");
    }
}
