package sikkerby.benchmark;

import java.io.IOException;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import sikkerby.benchmark.running.Http;
import sikkerby.benchmark.running.Issuer;
import sikkerby.benchmark.running.Service;
import sikkerby.benchmark.running.Store;

/** What is asked of the past, over HTTP, one question after the other. */
final class Questions implements AutoCloseable {

    /** Some day in the middle of every log. */
    private static final String DATES = "validAt=2024-03-14&knownAt=2024-03-14";

    private final List<UUID> promises;
    private final Http http;
    private final String token;
    private int asked;

    Questions(Store store, Service query, Issuer issuer) {
        this.promises = store.sql().sql("""
                        select event.aggregate_id from log.event join log.entry using (global_index)
                        where type = 'commitment.CommitmentPledged' and sequence = 0
                            and recorded_at between '2023-06-01' and '2024-03-01'
                        limit 500
                        """).query(UUID.class).list();
        this.http = new Http(query.port());
        this.token = issuer.coordinator("PART-1");
    }

    /** One promise as of then; the median in milliseconds. */
    double object(double seconds) throws InterruptedException, ExecutionException {
        return median(seconds, "/api/commitments/%s?" + DATES);
    }

    /** A list page of fifty as of then, likewise. */
    double page(double seconds) throws InterruptedException, ExecutionException {
        return median(seconds, "/api/commitments?limit=50&" + DATES);
    }

    /** One after the other, so that any failure is noticed. */
    void ask() throws IOException {
        ask("/api/commitments/%s?" + DATES);
        ask("/api/commitments?limit=50");
    }

    private double median(double seconds, String path) throws InterruptedException, ExecutionException {
        return Crew.of(1, seconds, _ -> ask(path)).millis(0.5);
    }

    private void ask(String path) throws IOException {
        var promise = promises.get(asked++ % promises.size());
        http.get(path.formatted(promise), token).mustBeFine();
    }

    @Override
    public void close() throws IOException {
        http.close();
    }
}
