package sikkerby.benchmark;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.regex.Pattern;
import sikkerby.benchmark.running.Http;
import sikkerby.benchmark.running.Issuer;
import sikkerby.benchmark.running.Store;

/** Open promises of a log, to which their debtors report progress as whoever uses the tracker does: over HTTP. */
final class Promises {

    private static final Pattern EVENT = Pattern.compile("\"event\":\"([^\"]+)\"");

    /** One on which nothing has ended, and who owes it. */
    record Open(UUID id, String debtor) {}

    private final List<Open> open;
    private final Issuer issuer;
    private final Map<String, String> tokens = new ConcurrentHashMap<>();
    private final AtomicLong sent = new AtomicLong();

    private Promises(List<Open> open, Issuer issuer) {
        this.open = open;
        this.issuer = issuer;
    }

    /** Half of those on which nothing has ended; {@link Appends} has the other half. Nobody else may tell of these meanwhile. */
    static Promises in(Store store, Issuer issuer) {
        var open = store.sql()
                .sql("""
                        with pledged as (
                            select global_index, aggregate_id, convert_from(payload, 'UTF8')::json as told from log.event
                            where type = 'commitment.CommitmentPledged' and abs(hashtext(aggregate_id::text)) % 2 = 1
                        )
                        select aggregate_id, told ->> 'debtor' as debtor from pledged
                        where not exists (
                                select from log.event ended where ended.aggregate_id = pledged.aggregate_id
                                and type in ('commitment.FulfilmentClaimed', 'commitment.CommitmentDeclaredNotMet'))
                            and (told ->> 'agreement' is null or exists (
                                select from log.event bound where bound.aggregate_id = (told ->> 'agreement')::uuid
                                and type = 'agreement.AgreementEnteredIntoForce'
                                and (convert_from(payload, 'UTF8')::json #>> '{period,until}')::date > current_date + 7))
                            and not exists (
                                select from log.event ended where ended.aggregate_id = (told ->> 'agreement')::uuid
                                and type = 'agreement.AgreementTerminated')
                        order by global_index desc limit 2000
                        """)
                .query((row, _) -> new Open(row.getObject(1, UUID.class), row.getString(2)))
                .list();
        if (open.isEmpty()) throw new IllegalStateException("The log holds no open promise.");
        return new Promises(open, issuer);
    }

    String token() {
        return token(open.getFirst());
    }

    private String token(Open promise) {
        return tokens.computeIfAbsent(promise.debtor(), issuer::coordinator);
    }

    /** One of this client's own. */
    Open of(int client, int clients) {
        var own = (open.size() - 1 - client % open.size()) / clients + 1;
        return open.get((int) (client + clients * (sent.get() % own)) % open.size());
    }

    /** Reports progress, and says by which event. */
    String report(Http http, Open promise) throws IOException {
        // The same again on one day is not stored.
        var body = """
                {"text":"Der er gennemført %d tryghedsvandringer med beboerne som aftalt på sidste møde.","onTrack":true}\
                """.formatted(sent.incrementAndGet());
        var path = "/api/commitments/" + promise.id() + "/progress";
        var answer = http.post(path, token(promise), UUID.randomUUID().toString(), body)
                .mustBeFine();
        var event = EVENT.matcher(answer.body());
        if (!event.find()) throw new IllegalStateException(answer.body());
        return event.group(1);
    }
}
