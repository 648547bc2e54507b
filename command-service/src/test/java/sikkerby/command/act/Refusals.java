package sikkerby.command.act;

import java.util.List;
import org.hamcrest.CustomTypeSafeMatcher;
import org.hamcrest.Matcher;

/** What a test expects of a refusal: its code, and what its sentence names. */
public final class Refusals {

    private Refusals() {}

    /** Whatever its sentence names, where nothing is said of that. */
    public static Matcher<Refused> refused(RefusalCode code, Object... details) {
        return new CustomTypeSafeMatcher<>("refused because " + code + " " + List.of(details)) {
            @Override
            protected boolean matchesSafely(Refused refused) {
                return refused.code() == code
                        && (details.length == 0 || refused.details().equals(List.of(details)));
            }
        };
    }

    public static Matcher<Refused> refusedField(RefusalCode code, String field) {
        return new CustomTypeSafeMatcher<>("refused because " + code + " in " + field) {
            @Override
            protected boolean matchesSafely(Refused refused) {
                return refused.code() == code && field.equals(refused.field());
            }
        };
    }
}
