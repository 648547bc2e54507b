package sikkerby.house.culprit;

import java.util.logging.Logger;

/** Logs past the log. */
public final class OldLogger {
    static final Logger LOG = Logger.getLogger("old");

    private OldLogger() {}
}
