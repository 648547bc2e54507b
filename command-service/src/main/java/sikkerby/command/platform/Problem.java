package sikkerby.command.platform;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Why a request was not carried out (RFC 9457), in the words of the language asked for.
 *
 * @param type names the code, for good
 * @param rule where the rule stands, in the words of command-service/README.md
 * @param errors what is wrong with which field or header
 * @param between what somebody else did to the object since the version named in {@code If-Match}
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
record Problem(
        String type,
        String title,
        int status,
        String detail,
        String instance,
        String code,
        @Nullable String rule,
        List<FieldProblem> errors,
        List<Came> between) {

    static final String MEDIA_TYPE = "application/problem+json";

    record FieldProblem(String field, String message) implements Comparable<FieldProblem> {

        @Override
        public int compareTo(FieldProblem other) {
            return Comparator.comparing(FieldProblem::field)
                    .thenComparing(FieldProblem::message)
                    .compare(this, other);
        }
    }

    record Came(long version, UUID event, String type, Instant at) {}
}
