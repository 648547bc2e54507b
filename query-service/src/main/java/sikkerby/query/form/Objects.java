package sikkerby.query.form;

import java.util.List;
import java.util.UUID;
import org.axonframework.queryhandling.QueryHandler;
import org.springframework.stereotype.Component;
import sikkerby.query.ask.Question;
import sikkerby.query.ask.Shown;
import sikkerby.query.ask.Which;
import sikkerby.query.model.Finder;
import sikkerby.query.model.Models;
import sikkerby.query.model.Snapshot;
import sikkerby.query.time.TimeRequest;

/** Answers which object somebody named by its number, so that a form need not ask for ids. */
@Component
class Objects {

    /**
     * The object of that number.
     *
     * @param field where it was named
     * @param models the kinds it may be of
     */
    record FindObject(String field, List<String> models, Which which) implements Question<UUID> {}

    private final Models models;
    private final Finder finder;
    private final Snapshot snapshot;

    Objects(Models models, Finder finder, Snapshot snapshot) {
        this.models = models;
        this.finder = finder;
        this.snapshot = snapshot;
    }

    @QueryHandler
    Shown<UUID> find(FindObject asked) {
        var among = models.named(asked.models().toArray(String[]::new));
        return snapshot.read(TimeRequest.now(), among, _ -> finder.anywhere(asked.field(), among, asked.which()));
    }
}
