package sikkerby.query.model;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import sikkerby.query.time.Cursors;

/** Opens the tables of read models for reading. */
@Component
public final class Histories {

    private final JdbcClient jdbc;
    private final Cursors cursors;

    Histories(JdbcClient jdbc, Cursors cursors) {
        this.jdbc = jdbc;
        this.cursors = cursors;
    }

    public <S> HistoryTable<S> of(ReadModel<S> model) {
        return new HistoryTable<>(model, jdbc, cursors);
    }
}
