package sikkerby.events.strategy;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.UUID;
import java.util.regex.Pattern;

/** The short name of a strategy, such as {@code SBS-2022}. */
public record StrategyCode(String value) {

    private static final Pattern FORM = Pattern.compile("[A-ZÆØÅ]{2,10}-\\d{4}");

    public StrategyCode {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("Not of the form " + FORM + ": " + value);
        }
    }

    /** Made from the code alone, so that no two objects can ever bear the same code. */
    public UUID id() {
        return UUID.nameUUIDFromBytes(("strategy:" + value).getBytes(UTF_8));
    }

    @Override
    public String toString() {
        return value;
    }
}
