package sikkerby.events.fact;

import java.util.regex.Pattern;

/** A topic of KLE, the municipalities' common list of their tasks, such as {@code 00.16.00}. */
public record KleTopic(String value) {

    private static final Pattern FORM = Pattern.compile("\\d{2}\\.\\d{2}\\.\\d{2}");

    public KleTopic {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("Not of the form " + FORM + ": " + value);
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
