package sikkerby.events.place;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.UUID;
import java.util.regex.Pattern;

/** The short name of a place, such as {@code BIS} for Bispebjerg or {@code CITY} for all of Copenhagen. */
public record PlaceCode(String value) {

    private static final Pattern FORM = Pattern.compile("[A-ZÆØÅ][A-ZÆØÅ0-9]{1,9}");

    public PlaceCode {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("Not of the form " + FORM + ": " + value);
        }
    }

    /** Made from the code alone, so that no two objects can ever bear the same code. */
    public UUID id() {
        return UUID.nameUUIDFromBytes(("place:" + value).getBytes(UTF_8));
    }

    @Override
    public String toString() {
        return value;
    }
}
