package sikkerby.house.culprit;

/** Prints where nobody reads. */
public final class Printer {
    private Printer() {}

    static void print() {
        System.out.println("Here.");
    }
}
