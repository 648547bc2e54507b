package sikkerby.query.page;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Base64;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import sikkerby.query.ask.Caller;
import sikkerby.query.time.Seal;

/** Marks each form with the person it was made for, so that what was written into it is shown to nobody else. */
@Component
public final class Whose {

    /** The hidden field that holds the mark. */
    public static final String FIELD = "whose";

    // Nothing else that is sealed with the key begins so.
    private static final String PERSON = "person:";

    private final Seal seal;

    Whose(Seal seal) {
        this.seal = seal;
    }

    /** Tells one person from another, and says of neither who it is; null for nobody. */
    public @Nullable String mark(@Nullable Caller caller) {
        if (caller == null) return null;
        var sealed = seal.of((PERSON + caller.actor()).getBytes(UTF_8));
        return Base64.getUrlEncoder().withoutPadding().encodeToString(sealed);
    }
}
