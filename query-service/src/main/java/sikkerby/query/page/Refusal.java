package sikkerby.query.page;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Why a form's command was not carried out, in the words of the command service.
 *
 * @param status as it was answered
 * @param code null where the command service could not be asked
 * @param errors what is wrong with which field
 */
record Refusal(int status, @Nullable String code, String title, String detail, List<Field> errors) {

    /** What is wrong with one field of the form. */
    public record Field(String field, String message) {}
}
