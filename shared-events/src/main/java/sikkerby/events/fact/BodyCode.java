package sikkerby.events.fact;

import java.util.Set;
import java.util.regex.Pattern;

/** A body that decides, such as {@code STEERING_GROUP} or {@code BR}. */
public record BodyCode(String value) {

    private static final Pattern FORM = Pattern.compile("[A-ZÆØÅ][A-ZÆØÅ0-9_-]{1,39}");
    private static final Set<String> KNOWN = Set.of(
            "BR",
            "ØU",
            "OEU",
            "KFU",
            "BUU",
            "SOU",
            "SU",
            "TMU",
            "BIU",
            "STEERING_GROUP",
            "PARTNERSHIP_STEERING_GROUP",
            "SSP_BOARD");

    public BodyCode {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("Not of the form " + FORM + ": " + value);
        }
    }

    /** Whether there is such a body: the city council, its committees, and those of the cooperation itself. */
    public boolean exists() {
        return KNOWN.contains(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
