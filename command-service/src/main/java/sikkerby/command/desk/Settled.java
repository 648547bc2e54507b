package sikkerby.command.desk;

/** A command that was brought to its end, and the answer to it. */
public record Settled(Answer answer, Outcome outcome) {

    /** What became of it. */
    public enum Outcome {
        ACCEPTED,
        UNCHANGED,
        /** Sent before, and answered as then. */
        REPEATED
    }
}
