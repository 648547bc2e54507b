package sikkerby.house.culprit;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Date;

/** Asks the machine what time it is. */
public final class WallClock {
    private WallClock() {}

    static LocalDate today() {
        return LocalDate.now(ZoneOffset.UTC);
    }

    static long millis() {
        return System.currentTimeMillis();
    }

    @SuppressWarnings("JavaUtilDate") // being caught is its job
    static Date date() {
        return new Date();
    }
}
