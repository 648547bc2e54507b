package sikkerby.command.log;

import java.util.concurrent.TimeUnit;

/** Says when a failure that goes on is worth telling: as it begins, and every ten seconds after. Of one thread. */
final class Outage {

    private static final long AGAIN = TimeUnit.SECONDS.toNanos(10);

    private boolean lasts;
    private long told;

    boolean isNews() {
        var now = System.nanoTime();
        if (lasts && now - told < AGAIN) return false;
        lasts = true;
        told = now;
        return true;
    }

    void ends() {
        lasts = false;
    }
}
