package sikkerby.house.culprit;

/** An interface with one implementation. */
public interface LonelyInterface {
    String name();

    /** Its only one. */
    record Only(String name) implements LonelyInterface {}
}
