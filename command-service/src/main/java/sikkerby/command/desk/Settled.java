package sikkerby.command.desk;

/**
 * A command that was brought to its end, and the answer to it.
 *
 * @param status of the answer to whoever sent it, now or the first time
 */
public record Settled(Answer answer, Outcome outcome, int status) {

    /** What became of it. */
    public enum Outcome {
        ACCEPTED,
        UNCHANGED,
        /** Sent before, and answered as then. */
        REPEATED
    }
}
