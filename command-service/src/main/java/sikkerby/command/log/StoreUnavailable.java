package sikkerby.command.log;

import org.jspecify.annotations.Nullable;

/** The database can't be reached or did not answer; trying again later may help. */
public final class StoreUnavailable extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final boolean outcomeUnknown;

    StoreUnavailable(String message, boolean outcomeUnknown, @Nullable Throwable cause) {
        super(message, cause);
        this.outcomeUnknown = outcomeUnknown;
    }

    /** The command may have been stored all the same. Sent again with the same idempotency key, it takes effect once. */
    public boolean outcomeUnknown() {
        return outcomeUnknown;
    }
}
