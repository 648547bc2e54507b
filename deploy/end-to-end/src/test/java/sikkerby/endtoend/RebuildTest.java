package sikkerby.endtoend;

import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;

/** What is shown of the demo's story comes from the log alone. */
@OnOneRun
@ResourceLock("read models")
class RebuildTest {

    private final Run run;

    RebuildTest(Run run) {
        this.run = run;
    }

    @Test
    void all_read_models_of_the_story_rebuilt_twice_hold_what_they_held() throws SQLException {
        new ReadTables(run).holdTheSameRebuiltTwice();
    }
}
