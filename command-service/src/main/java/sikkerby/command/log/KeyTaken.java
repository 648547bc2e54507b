package sikkerby.command.log;

/** The idempotency key was stored by another sending of the same command meanwhile; its answer is there to be read. */
public final class KeyTaken extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient KeyName name;

    KeyTaken(KeyName name) {
        super("Stored already: " + name.key(), null, false, false);
        this.name = name;
    }

    public KeyName name() {
        return name;
    }
}
