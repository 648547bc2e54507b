package sikkerby.command.act;

/** Draws the numbers that people call objects by. */
@FunctionalInterface
public interface Numbers {

    /**
     * Draws the next one of that year; drawn once, never given again. Call it last, when nothing can be refused any more:
     * a number drawn for nothing leaves a hole.
     */
    String draw(Series series, int year);
}
