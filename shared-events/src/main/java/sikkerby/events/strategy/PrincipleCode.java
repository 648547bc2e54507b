package sikkerby.events.strategy;

import java.util.regex.Pattern;

/** The short name of a principle inside its strategy, such as {@code F4}. */
public record PrincipleCode(String value) {

    private static final Pattern FORM = Pattern.compile("[A-ZÆØÅ][A-ZÆØÅ0-9]{1,4}");

    public PrincipleCode {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("Not of the form " + FORM + ": " + value);
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
