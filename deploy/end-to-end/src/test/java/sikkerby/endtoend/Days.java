package sikkerby.endtoend;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;

/** Days around today, in Copenhagen: the runs of these tests have the real clock once their story has ended. */
public final class Days {

    private static final Clock CLOCK = Clock.system(ZoneId.of("Europe/Copenhagen"));

    private Days() {}

    public static LocalDate today() {
        return LocalDate.now(CLOCK);
    }

    static LocalDate ago(int days) {
        return today().minusDays(days);
    }

    static LocalDate in(int days) {
        return today().plusDays(days);
    }
}
