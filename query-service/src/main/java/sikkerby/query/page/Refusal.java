package sikkerby.query.page;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Why a form's command was not carried out, in the words of the command service.
 *
 * @param status as it was answered
 * @param code null where the command service could not be asked
 * @param errors what is wrong with which field
 */
record Refusal(int status, @Nullable String code, String title, String detail, List<Field> errors) {

    private static final Pattern PART = Pattern.compile("[.\\[].*");

    /** What is wrong with one field of the form. */
    public record Field(String field, String message) {

        private Field whole() {
            return new Field(PART.matcher(field).replaceFirst(""), message);
        }
    }

    /**
     * What is wrong with a part of a field that a form asks for as a whole is said beside the whole of it.
     *
     * @param order of the fields in the form
     */
    Refusal to(Set<String> asked, List<String> order) {
        var said = errors.stream()
                .map(it -> asked.contains(it.field()) ? it : it.whole())
                .distinct()
                .sorted(Comparator.comparingInt(it -> place(it.field(), order)))
                .toList();
        return new Refusal(status, code, title, detail, said);
    }

    /** What no field of the form is about comes last. */
    private static int place(String field, List<String> order) {
        var place = order.indexOf(field);
        return place < 0 ? order.size() : place;
    }
}
