package sikkerby.events.fact;

import java.util.regex.Pattern;

/** A body that decides, such as {@code STEERING_GROUP} or {@code BR}. */
public record BodyCode(String value) {

    private static final Pattern FORM = Pattern.compile("[A-ZÆØÅ][A-ZÆØÅ0-9_-]{1,39}");

    public BodyCode {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("Not of the form " + FORM + ": " + value);
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
