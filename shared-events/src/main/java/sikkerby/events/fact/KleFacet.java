package sikkerby.events.fact;

import java.util.regex.Pattern;

/** A facet of KLE: what is done about the topic, such as {@code G01}. */
public record KleFacet(String value) {

    private static final Pattern FORM = Pattern.compile("[A-Z]\\d{2}");

    public KleFacet {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("Not of the form " + FORM + ": " + value);
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
