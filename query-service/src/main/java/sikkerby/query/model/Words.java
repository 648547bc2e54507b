package sikkerby.query.model;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import sikkerby.events.fact.Text;

/** Free words on their way from a fact into a row: those that are erased are null. */
public final class Words {

    private Words() {}

    public static @Nullable String of(@Nullable Text text) {
        return text == null ? null : text.read().orElse(null);
    }

    /** What a full text search looks through. */
    public static String searched(@Nullable String... words) {
        return Stream.of(words).filter(Objects::nonNull).collect(Collectors.joining(" "));
    }

    public static String[] codes(List<?> codes) {
        return codes.stream().map(Object::toString).toArray(String[]::new);
    }
}
