package sikkerby.local;

/** Starts the whole tracker on one machine. */
public final class Launcher {
    private Launcher() {}

    public static void main(String[] args) {
        System.out.println("Sikker By tracker, in " + System.getProperty("sikkerby.home") + ", story "
                + System.getProperty("sikkerby.story") + ", fresh " + System.getProperty("sikkerby.fresh"));
    }
}
