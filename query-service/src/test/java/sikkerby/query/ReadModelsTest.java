package sikkerby.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import sikkerby.query.model.Models;
import sikkerby.query.model.Rebuild;
import sikkerby.query.model.Tables;

/** What holds for the tables of all features: they can be made anew. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ReadModelsTest {

    private static final String[] ALL = {
        "strategy", "partner", "place", "initiative", "agreement", "commitment", "casefile"
    };

    private final Story story = Story.alone();
    private final RunningService service = story.service();

    @AfterAll
    void close() {
        story.close();
    }

    @Test
    void each_rebuilt_twice_equals_the_live_one_row_by_row() {
        var live = rows();

        rebuildAll();
        var once = rows();
        rebuildAll();

        assertThat(live.get("commitment")).hasSizeGreaterThan(3);
        assertThat(once).isEqualTo(live);
        assertThat(rows()).isEqualTo(live);
    }

    private Map<String, List<String>> rows() {
        var rows = new TreeMap<String, List<String>>();
        for (var model : ALL) rows.put(model, Tables.rows(service.database().query(), "read." + model));
        return rows;
    }

    private void rebuildAll() {
        for (var model : service.bean(Models.class).named(ALL))
            service.bean(Rebuild.class).rebuild(model);
    }
}
