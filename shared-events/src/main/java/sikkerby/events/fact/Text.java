package sikkerby.events.fact;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.text.Normalizer;
import java.util.Base64;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Words somebody wrote freely. Events hold only their salted digest; the words stand beside the event, where the law may
 * require that they be erased (GDPR art. 17) without a byte of the event changing.
 *
 * @param digest SHA-256 over salt and UTF-8 words, base64url without padding
 * @param words the words with their salt, or null once they are erased
 */
public record Text(String digest, @Nullable Words words) {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int SALT_BYTES = 16;

    public Text {
        if (words != null && !digest.equals(digestOf(words.salt(), words.value()))) {
            throw new IllegalArgumentException("The words are not those that the digest was taken over.");
        }
    }

    /**
     * The words themselves, and the salt that keeps their digest from being guessed.
     *
     * @param salt 16 random bytes, base64url without padding
     */
    public record Words(String salt, String value) {}

    /** Trims, brings to Unicode NFC, and salts at random: the same words twice give two different digests. */
    public static Text of(String words) {
        var salt = new byte[SALT_BYTES];
        RANDOM.nextBytes(salt);
        return salted(words, Base64.getUrlEncoder().withoutPadding().encodeToString(salt));
    }

    public static Text salted(String words, String salt) {
        var normal = Normalizer.normalize(words.strip(), Normalizer.Form.NFC);
        return new Text(digestOf(salt, normal), new Words(salt, normal));
    }

    public static Text erased(String digest) {
        return new Text(digest, null);
    }

    /** The words, or nothing once they are erased. */
    public Optional<String> read() {
        return Optional.ofNullable(words).map(Words::value);
    }

    /** Shows the digest only, so that no log line repeats what may have to be erased. */
    @Override
    public String toString() {
        return "Text[" + digest + "]";
    }

    private static String digestOf(String salt, String words) {
        try {
            var sha256 = MessageDigest.getInstance("SHA-256");
            sha256.update(Base64.getUrlDecoder().decode(salt));
            sha256.update(words.getBytes(UTF_8));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(sha256.digest());
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("Every Java platform has SHA-256.", missing);
        }
    }
}
