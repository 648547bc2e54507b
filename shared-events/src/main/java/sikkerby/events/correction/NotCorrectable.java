package sikkerby.events.correction;

/** The entry has no such value, or none that a correction may give. */
public final class NotCorrectable extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String value;

    NotCorrectable(String value, String entry) {
        super(entry + " has no " + value + " to correct.");
        this.value = value;
    }

    /** The name of the value, as it was sent. */
    public String value() {
        return value;
    }
}
