package sikkerby.query.ask;

/** There is no such object, or there was none yet under the dates asked for: 404. */
public final class NotFound extends RuntimeException {

    private static final long serialVersionUID = 1;

    public NotFound(Object id) {
        super("Not found under these dates: " + id);
    }
}
