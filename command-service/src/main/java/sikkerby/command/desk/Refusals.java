package sikkerby.command.desk;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import sikkerby.events.fact.ActorId;
import sikkerby.events.fact.PartnerCode;

/** Remembers who tried what and was refused, and nothing of what was sent. A refusal is answered though this fails. */
@Component
public class Refusals {

    private static final Logger LOG = LoggerFactory.getLogger(Refusals.class);

    private final JdbcClient database;
    private final Clock clock;

    Refusals(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /**
     * Keeps one refusal.
     *
     * @param command its name, or its path's pattern where it could not even be read
     */
    public void record(
            ActorId actor, @Nullable PartnerCode partner, String command, String code, @Nullable UUID target) {
        try {
            database.sql("""
                            insert into command.refusal_log (at, actor, partner, command, code, target)
                            values (:at, :actor, :partner, :command, :code, :target)
                            """)
                    .param("at", Timestamp.from(clock.instant()))
                    .param("actor", actor.value())
                    .param("partner", partner == null ? null : partner.value())
                    .param("command", command)
                    .param("code", code)
                    .param("target", target)
                    .update();
        } catch (DataAccessException failed) {
            LOG.warn("A refusal ({} of {}) could not be kept", code, command, failed);
        }
    }
}
