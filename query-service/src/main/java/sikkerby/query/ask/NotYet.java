package sikkerby.query.ask;

/** What was asked for will be shown, but a wait for it ran out: 503, try again. */
public final class NotYet extends RuntimeException {

    private static final long serialVersionUID = 1;

    public NotYet() {
        super("Not shown yet.");
    }
}
