package sikkerby.events.fact;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The short name of an agency or organisation, such as {@code SOF} or {@code POLITI}. */
public record PartnerCode(String value) {

    private static final Pattern FORM = Pattern.compile("[A-ZÆØÅ][A-ZÆØÅ0-9-]{1,19}");

    public PartnerCode {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("Not of the form " + FORM + ": " + value);
        }
    }

    /** Made from the code alone, so that no two objects can ever bear the same code. */
    public UUID id() {
        return UUID.nameUUIDFromBytes(("partner:" + value).getBytes(UTF_8));
    }

    /** Those of all of them. */
    public static Set<UUID> ids(Stream<PartnerCode> partners) {
        return partners.map(PartnerCode::id).collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public String toString() {
        return value;
    }
}
