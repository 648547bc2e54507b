package sikkerby.benchmark.seed;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import sikkerby.benchmark.running.Issuer;
import sikkerby.benchmark.running.Server;
import sikkerby.benchmark.running.Service;
import sikkerby.benchmark.running.Store;
import sikkerby.query.model.Models;
import sikkerby.query.model.Rebuild;

class GeneratorTest {

    private static final long EVENTS = 10_000;

    private static Server server;
    private static Store store;
    private static Generated generated;

    @BeforeAll
    static void fill() throws IOException, SQLException {
        server = Server.start(Path.of("target/generator").toAbsolutePath());
        store = server.store("generated");
        generated = new Generator(store.superuser()).fill(EVENTS, 7);
    }

    @AfterAll
    static void stop() throws IOException {
        server.close();
    }

    @Test
    void read_models_made_anew_from_it_hold_every_object() throws IOException {
        var rebuilt = new HashMap<String, Long>();
        try (var issuer = new Issuer();
                var query = Service.query(store, issuer)) {
            var rebuild = query.part(Rebuild.class);
            for (var model : query.part(Models.class).all()) {
                var made = rebuild.rebuild(model);
                assertThat(made.skipped()).as(model.name()).isEmpty();
                assertThat(made.position()).isEqualTo(EVENTS);
                rebuilt.put(model.name(), rows("read." + model.name(), "count(distinct object)"));
            }
        }
        assertThat(rows("read.dead_letter", "count(*)")).isZero();
        assertThat(rebuilt)
                .isEqualTo(Map.of(
                        "agreement", generated.kinds().get("Agreement"),
                        "casefile", generated.kinds().get("Case"),
                        "commitment", generated.kinds().get("Commitment"),
                        "initiative", generated.kinds().get("Initiative"),
                        "partner", generated.kinds().get("Partner"),
                        "place", generated.kinds().get("Place"),
                        "strategy", generated.kinds().get("Strategy")));
    }

    @Test
    void it_is_as_the_services_would_have_left_it() {
        assertThat(rows("log.event", "count(*)")).isEqualTo(EVENTS);
        assertThat(rows("log.entry", "count(*)")).isEqualTo(EVENTS);
        assertThat(rows("command.idempotency_key", "count(*)")).isEqualTo(EVENTS);
        assertThat(rows("log.event join log.entry using (global_index)", "count(*)"))
                .isEqualTo(EVENTS);
        assertThat(rows("log.head", "max(position)")).isEqualTo(EVENTS);
        assertThat(rows("log.reference where kind = 'Commitment'", "count(distinct object)"))
                .isEqualTo(generated.kinds().get("Commitment"));
        assertThat(rows("command.number where series = 'COMMITMENT'", "sum(last)"))
                .isGreaterThanOrEqualTo(generated.kinds().getOrDefault("Commitment", 0L));
    }

    @Test
    void it_looks_like_the_citys_work() {
        var late = rows("""
                log.event join log.entry using (global_index)
                where (convert_from(payload, 'UTF8')::json ->> 'occurredOn')::date < recorded_at::date - 1""", "count(*)");
        assertThat(late).isBetween(EVENTS / 12, EVENTS / 5);
        assertThat(rows("log.event where type = 'agreement.AgreementEnteredIntoForce'", "count(*)"))
                .isPositive();
        assertThat(rows("log.event where type = 'commitment.CommitmentRevised'", "count(*)"))
                .isPositive();
        assertThat(rows("log.event where type = 'commitment.CommitmentDeclaredNotMet'", "count(*)"))
                .isPositive();
    }

    @Test
    void the_same_seed_makes_the_same_log() throws SQLException, IOException {
        var one = server.store("one");
        var other = server.store("other");
        new Generator(one.superuser()).fill(500, 3);
        new Generator(other.superuser()).fill(500, 3);

        assertThat(digest(one)).isEqualTo(digest(other));
    }

    private static String digest(Store store) {
        return store.sql()
                .sql("select md5(string_agg(event_id::text || md5(payload), '' order by global_index)) from log.event")
                .query(String.class)
                .single();
    }

    private static long rows(String from, String what) {
        return store.sql()
                .sql("select " + what + " from " + from)
                .query(Long.class)
                .single();
    }
}
