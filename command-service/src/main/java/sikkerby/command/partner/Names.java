package sikkerby.command.partner;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import sikkerby.events.fact.Name;

/**
 * What a partner is called from which day on, as digests: enough to see that a new name is none, and no name is kept
 * beside the log. The salt of each {@code Text} differs, so their own digests cannot tell.
 */
record Names(Map<LocalDate, String> from) {

    static final Names NONE = new Names(Map.of());

    Names with(Name name, LocalDate day) {
        var more = new HashMap<>(from);
        more.put(day, digest(name));
        return new Names(Map.copyOf(more));
    }

    /** Whether it bears the very name on that day already. */
    boolean isCalled(Name name, LocalDate day) {
        return from.keySet().stream()
                .filter(it -> !it.isAfter(day))
                .max(LocalDate::compareTo)
                .map(from::get)
                .filter(digest(name)::equals)
                .isPresent();
    }

    private static String digest(Name name) {
        var words = name.da().read().orElse("") + "\n"
                + (name.en() == null ? "" : name.en().read().orElse(""));
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(words.getBytes(UTF_8)));
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("Every Java platform has SHA-256.", missing);
        }
    }
}
