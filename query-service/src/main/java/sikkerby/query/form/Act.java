package sikkerby.query.form;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Something that can be done about an object: a form on its page, and the command that the form becomes.
 *
 * @param name of its form, which ends the address that it is sent to
 * @param path of the command below that of the object, with fields in braces
 * @param party whose word it is, where the command names that itself
 */
public record Act(String name, String method, String path, boolean party, List<Field> fields) {

    private static final String POST = "POST";

    public static Act of(String name, Field... fields) {
        return new Act(name, POST, name, false, List.of(fields));
    }

    /** Where its command is not called as its form is. */
    public Act at(String command) {
        return new Act(name, method, command, party, fields);
    }

    /** What was there is gone by it. */
    public Act removing() {
        return new Act(name, "DELETE", path, party, fields);
    }

    /** It is the word of a party, whose name goes along. */
    public Act ofParty() {
        return new Act(name, method, path, true, fields);
    }

    /** It is often told of later than it happens, so that the day is asked for. */
    public Act onSomeDay() {
        return asking(Stream.concat(fields.stream(), when().stream()).toList());
    }

    /** What is not asked for of the day on which it happened: it can be said all the same. */
    List<Field> when() {
        var asked = fields.stream().map(Field::name).toList();
        return Field.WHEN.stream().filter(it -> !asked.contains(it.name())).toList();
    }

    Act asking(List<Field> others) {
        return new Act(name, method, path, party, others);
    }

    /** All that its form may send. */
    List<Field> taken() {
        var taken = new ArrayList<>(fields);
        taken.addAll(when());
        if (party) taken.add(Field.of(Field.Kind.PARTNER, "party", "field.party"));
        taken.add(Field.of(Field.Kind.LINE, "documentRef", "field.documentRef"));
        return taken;
    }

    boolean isAddressedBy(Field field) {
        return path.contains("{" + field.name() + "}");
    }
}
