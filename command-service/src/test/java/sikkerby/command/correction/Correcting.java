package sikkerby.command.correction;

import static org.assertj.core.api.Assertions.assertThat;
import static sikkerby.command.platform.Negotiation.json;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import sikkerby.command.platform.Caller.Reply;
import sikkerby.command.platform.City;
import sikkerby.command.platform.Negotiation;

/** Promises of SOF, SSP and the police, and what is said of the entries about them, over HTTP. */
record Correcting(City city, Negotiation parties) implements AutoCloseable {

    /** From which the secretariat answers for others. */
    static final String LETTER = "'documentRef': '2023-0106821'";

    static Correcting inACity() {
        var city = City.of(1);
        return new Correcting(city, new Negotiation(city));
    }

    LocalDate today() {
        return city.today();
    }

    /** By the police, due today, under an agreement in force for a year. */
    Reply pledged() {
        return pledged(parties.inForce(), today());
    }

    Reply pledged(UUID agreement, LocalDate dueOn) {
        return ok(city.as("politi")
                .post(
                        "/api/commitments",
                        json("'text': 'Vi kommer.', 'dueOn': '%s', 'agreement': '%s'".formatted(dueOn, agreement))));
    }

    Reply pledgedOn(UUID agreement, LocalDate day, LocalDate dueOn) {
        return city.as("politi")
                .post(
                        "/api/commitments",
                        json("'text': 'Vi kommer.', 'dueOn': '%s', 'agreement': '%s', 'occurredOn': '%s'"
                                .formatted(dueOn, agreement, day)));
    }

    Reply pledgedWith(String more) {
        return ok(city.as("politi")
                .post(
                        "/api/commitments",
                        json("'text': 'Vi kommer.', 'dueOn': '%s', 'agreement': '%s', %s"
                                .formatted(today(), parties.inForce(), more))));
    }

    Reply asked(String user, String debtor) {
        return city.as(user)
                .post(
                        "/api/commitments/proposals",
                        json("'text': 'Kom.', 'dueOn': '%s', 'agreement': '%s', 'debtor': '%s'"
                                .formatted(today(), parties.inForce(), debtor)));
    }

    Reply open(String agency) {
        return city.as(agency)
                .post(
                        "/api/cases",
                        json("'title': 'Naboskab', 'responsible': '%s'".formatted(agency.toUpperCase(Locale.ROOT))));
    }

    Reply file(Reply opened, String document) {
        return city.as("sof").post("/api/cases/" + opened.text("id") + "/documents", json(document));
    }

    Reply claim(Reply pledge) {
        return say(pledge, "politi", "claim", "'statement': 'Gjort', 'noEvidence': true");
    }

    Reply say(Reply pledge, String user, String what, String body) {
        return city.as(user).post("/api/commitments/" + pledge.text("id") + "/" + what, json(body));
    }

    Reply agree(UUID agreement, String user, String what, String body) {
        return city.as(user).post("/api/agreements/" + agreement + "/" + what, json(body));
    }

    /** By the secretariat, from a letter. */
    Reply recorded(String path, String body) {
        return city.as("sekretariat").post("/api/" + path, json(body + ", " + LETTER));
    }

    Reply correct(String user, Reply said, String corrected) {
        return correct(user, UUID.fromString(said.text("event")), corrected);
    }

    Reply correct(String user, UUID event, String corrected) {
        return city.as(user).post("/api/corrections", body(event, corrected));
    }

    static String body(UUID event, String corrected) {
        return json("'eventId': '%s', 'reasonCode': 'WRONG_ASSESSMENT', 'text': 'Skrevet forkert.', 'corrected': {%s}"
                .formatted(event, corrected));
    }

    UUID entry(UUID object, int sequence) {
        return JdbcClient.create(city.log())
                .sql("select event_id from log.event where aggregate_id = :object and sequence = :sequence")
                .param("object", object)
                .param("sequence", sequence)
                .query(UUID.class)
                .single();
    }

    Reply settle(String user, Reply correction, String how) {
        return settle(user, correction, how, "");
    }

    Reply settle(String user, Reply correction, String how, String body) {
        return city.as(user).post("/api/corrections/" + correction.text("id") + "/" + how, json(body));
    }

    /** Proposed by the one, and agreed to by all the others, of whom each is needed. */
    void agreed(Reply proposal, String... others) {
        for (var other : others) ok(settle(other, ok(proposal), "approve"));
        for (var other : others)
            assertThat(settle(other, proposal, "approve").status()).isEqualTo(200);
        assertThat(asked(proposal)).hasSize(others.length);
        assertThat(isSettled(proposal)).isTrue();
    }

    /** All sides that have to agree, as the proposal names them. */
    List<String> asked(Reply proposal) {
        return JdbcClient.create(city.log())
                .sql("""
                        select side.value::text from log.event e,
                               jsonb_array_elements(convert_from(e.payload, 'UTF8')::jsonb -> 'sides') as side
                        where e.event_id = :proposal
                        """)
                .param("proposal", UUID.fromString(proposal.text("id")))
                .query(String.class)
                .list();
    }

    private boolean isSettled(Reply proposal) {
        return JdbcClient.create(city.log())
                .sql("""
                        select exists (
                            select from log.event
                            where type = 'correction.EntryCorrected'
                              and convert_from(payload, 'UTF8')::jsonb ->> 'proposal' = :proposal)
                        """)
                .param("proposal", proposal.text("id"))
                .query(Boolean.class)
                .single();
    }

    static Reply ok(Reply reply) {
        assertThat(reply.status()).as(reply.response().body()).isBetween(200, 201);
        return reply;
    }

    @Override
    public void close() {
        city.close();
    }
}
