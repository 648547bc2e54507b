package sikkerby.command.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import sikkerby.command.agenda.Agenda;
import sikkerby.command.platform.Caller.Reply;
import sikkerby.events.testing.TestDatabase;

/** Instances on one database whose time, from 1 January 2022 on, a test moves. Nothing happens but when a test has it done. */
final class StoryCity implements AutoCloseable {

    static final LocalDate NEW_YEAR = LocalDate.of(2022, 1, 1);

    /** One thing that the system did. */
    record Made(
            UUID object,
            String type,
            LocalDate occurredOn,
            Instant recordedAt,
            String actor,
            String origin,
            UUID event,
            UUID causation,
            UUID correlation) {}

    private final TestIssuer issuer = new TestIssuer();
    private final TestDatabase database = TestDatabase.empty();
    private final List<CommandServer> servers = new ArrayList<>();
    private final @Nullable Class<?> wiring;

    private StoryCity(@Nullable Class<?> wiring) {
        this.wiring = wiring;
    }

    static StoryCity of(int instances) {
        return begun(new StoryCity(null), instances);
    }

    /** With something added to the wiring. */
    static StoryCity with(Class<?> wiring) {
        return begun(new StoryCity(wiring), 1);
    }

    /** With the tables as that migration left them, until another instance is started. */
    static StoryCity migratedTo(int version) {
        var city = new StoryCity(null);
        city.start("--spring.flyway.target=" + version);
        return withPartners(city);
    }

    private static StoryCity begun(StoryCity city, int instances) {
        for (var instance = 0; instance < instances; instance++) city.start();
        return withPartners(city);
    }

    private static StoryCity withPartners(StoryCity city) {
        for (var partner : List.of("SOF", "SSP")) {
            city.sent("sekretariat", "/api/partners", """
                    {"code": "%1$s", "kind": "OTHER", "name": {"da": "%1$s"},
                     "occurredOn": "2010-04-29", "reason": "Grunddata"}""".formatted(partner));
        }
        return city;
    }

    /** One instance more. */
    CommandServer start(String... settings) {
        var all = new ArrayList<>(List.of("--spring.profiles.active=demo", "--sikkerby.steps-every=1d"));
        all.addAll(List.of(settings));
        var arguments = all.toArray(String[]::new);
        var server = wiring == null
                ? CommandServer.on(database, issuer, arguments)
                : CommandServer.on(wiring, database, issuer, arguments);
        servers.add(server);
        return server;
    }

    void stop() {
        servers.removeFirst().close();
    }

    Caller as(String user) {
        return servers.getFirst()
                .caller()
                .as(user.equals("sekretariat") ? issuer.secretariat() : issuer.coordinator(user));
    }

    /** Of that instance, with a log that holds all that was sent. */
    Agenda agenda(int instance) {
        settle();
        return servers.get(instance).part(Agenda.class);
    }

    <T> T part(Class<T> type) {
        return servers.getFirst().part(type);
    }

    JdbcClient database() {
        return JdbcClient.create(database.owner());
    }

    /** The time goes on without anybody looking at what is due meanwhile. */
    void clockIs(Instant now) {
        servers.forEach(it -> it.part(StoryClock.class).moveTo(now));
    }

    /** A draft between SOF and SSP. */
    UUID drafted() {
        return UUID.fromString(sent("SOF", "/api/agreements", """
                {"title": "Fælles indsats", "kind": "COOPERATION", "parties": ["SOF", "SSP"]}""").text("id"));
    }

    /** Terms that both have accepted, and which bind from that day on. */
    UUID agreedFrom(LocalDate day) {
        var agreement = drafted();
        agree(agreement, 1, day, null);
        return agreement;
    }

    /** Both accept that this version binds from one day through another. */
    void agree(UUID agreement, int version, LocalDate from, @Nullable LocalDate to) {
        sent("SOF", "/api/agreements/" + agreement + "/terms", """
                {"text": "Parterne mødes hver uge.", "from": "%s"%s}""".formatted(
                        from, to == null ? "" : ", \"to\": \"" + to + "\""));
        for (var party : List.of("SOF", "SSP")) {
            sent(party, "/api/agreements/" + agreement + "/acceptances", "{\"termsVersion\": " + version + "}");
        }
    }

    Reply sent(String user, String path, String json) {
        var reply = as(user).post(path, json);
        assertThat(reply.status()).as(reply.response().body()).isBetween(200, 201);
        return reply;
    }

    private void settle() {
        await().until(() -> database()
                .sql("select (select count(*) from log.event) = (select count(*) from log.entry)")
                .query(Boolean.class)
                .single());
    }

    /** All that the system did, in the order of the log. */
    List<Made> made() {
        settle();
        return database()
                .sql("""
                        with told as (
                            select position, aggregate_id, type, recorded_at, event_id,
                                convert_from(payload, 'UTF8')::jsonb as fact,
                                convert_from(metadata, 'UTF8')::jsonb as said
                            from log.event join log.entry using (global_index)
                        )
                        select aggregate_id, type, (fact ->> 'occurredOn')::date, recorded_at, said ->> 'actor',
                            said ->> 'origin', event_id, (said ->> 'causation')::uuid, (said ->> 'correlation')::uuid
                        from told where said ->> 'origin' = 'SYSTEM' order by position
                        """)
                .query((row, _) -> new Made(
                        row.getObject(1, UUID.class),
                        row.getString(2),
                        row.getObject(3, LocalDate.class),
                        row.getTimestamp(4).toInstant(),
                        row.getString(5),
                        row.getString(6),
                        row.getObject(7, UUID.class),
                        row.getObject(8, UUID.class),
                        row.getObject(9, UUID.class)))
                .list();
    }

    @Override
    public void close() {
        servers.forEach(CommandServer::close);
        database.close();
        issuer.close();
    }
}
