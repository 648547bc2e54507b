package sikkerby.events.fact;

import java.util.regex.Pattern;

/** The SHA-256 of a document kept elsewhere, in 64 lower-case hexadecimal digits. */
public record Sha256(String value) {

    private static final Pattern FORM = Pattern.compile("[0-9a-f]{64}");

    public Sha256 {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("Not of the form " + FORM + ": " + value);
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
