package sikkerby.events.fact;

import java.util.regex.Pattern;

/** The number of a case or document in the city's filing system, such as {@code 2018-0106821}. */
public record EsdhNumber(String value) {

    private static final Pattern FORM = Pattern.compile("\\d{4}-\\d{7}");

    public EsdhNumber {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("Not of the form " + FORM + ": " + value);
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
