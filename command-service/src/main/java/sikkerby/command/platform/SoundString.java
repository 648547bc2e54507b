package sikkerby.command.platform;

import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.deser.std.StdDeserializer;

/** Reads strings that can be stored: no NUL, and no half of a surrogate pair. */
class SoundString extends StdDeserializer<String> {

    SoundString() {
        super(String.class);
    }

    @Override
    public String deserialize(JsonParser json, DeserializationContext context) {
        if (json.currentToken() != JsonToken.VALUE_STRING) {
            return (String) context.handleUnexpectedToken(getValueType(context), json);
        }
        var text = json.getString();
        if (text.codePoints().allMatch(SoundString::storable)) return text;
        throw context.weirdStringException("", String.class, "characters that cannot be stored");
    }

    private static boolean storable(int character) {
        return character != 0 && Character.getType(character) != Character.SURROGATE;
    }
}
