package sikkerby.command.platform;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.Locale;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.deser.std.StdDeserializer;

/** Reads days as {@code 2023-03-14} and in no other form: half of what else could be guessed would be guessed wrong. */
class BareDay extends StdDeserializer<LocalDate> {

    private static final DateTimeFormatter FORM =
            DateTimeFormatter.ofPattern("uuuu-MM-dd", Locale.ROOT).withResolverStyle(ResolverStyle.STRICT);

    BareDay() {
        super(LocalDate.class);
    }

    @Override
    public LocalDate deserialize(JsonParser json, DeserializationContext context) {
        if (!json.hasToken(JsonToken.VALUE_STRING)) {
            throw context.wrongTokenException(json, LocalDate.class, JsonToken.VALUE_STRING, "not a string");
        }
        var text = json.getString();
        try {
            return LocalDate.parse(text, FORM);
        } catch (DateTimeParseException malformed) {
            throw context.weirdStringException(text, LocalDate.class, "not a day");
        }
    }
}
