package sikkerby.events.fact;

import java.util.regex.Pattern;

/** Who acted: an opaque name of a person or a function. People's names live in a directory, never in events. */
public record ActorId(String value) {

    private static final Pattern FORM = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._@-]{0,99}");

    public ActorId {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("Not of the form " + FORM + ": " + value);
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
