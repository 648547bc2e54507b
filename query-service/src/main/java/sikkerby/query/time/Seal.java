package sikkerby.query.time;

import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.function.Supplier;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Seals words with a key that only this installation has: whoever does not know it can make no seal. */
public final class Seal {

    static final int LENGTH = 16;

    private final Supplier<byte[]> key;

    public Seal(Supplier<byte[]> key) {
        this.key = key;
    }

    public byte[] of(byte[] said) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key.get(), "HmacSHA256"));
            return Arrays.copyOf(mac.doFinal(said), LENGTH);
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException("Every Java platform has HmacSHA256.", missing);
        }
    }
}
