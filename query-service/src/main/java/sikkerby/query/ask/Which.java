package sikkerby.query.ask;

import java.util.Locale;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** An object as people name it: by its id, or by its number or code. */
public record Which(@Nullable UUID id, @Nullable String number) {

    private static final Pattern ID = Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");
    private static final Pattern NUMBER = Pattern.compile("[A-ZÆØÅ][A-ZÆØÅ0-9-]{1,29}");

    public static Which of(String sent) {
        if (ID.matcher(sent).matches()) return new Which(UUID.fromString(sent), null);
        var number = sent.toUpperCase(Locale.ROOT);
        if (!NUMBER.matcher(number).matches())
            throw new IllegalArgumentException("Neither an id nor a number: " + sent);
        return new Which(null, number);
    }

    @Override
    public String toString() {
        return id == null ? String.valueOf(number) : id.toString();
    }
}
